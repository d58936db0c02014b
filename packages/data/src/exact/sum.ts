import { add, decimal, type Decimal, ZERO } from './decimal.js';
import { decimalOfSum, fitsDoubles, millionthsOf, numberOf } from './scaled.js';

/** An exact running total: an ExactColumn of one place, without its arrays. */
export class ExactSum {
  #whole = 0;
  #millionths = 0;
  #rest = ZERO;

  /**
   * Adds a decimal, or a number, taken as the shortest text that reads as it.
   * @throws DecimalSyntaxError for NaN and infinities
   */
  add(value: number | Decimal): void {
    const number = numberOf(value);
    const isWhole = Number.isSafeInteger(number);
    const whole = this.#whole + (isWhole ? number : 0);
    const millionths = this.#millionths + (isWhole ? 0 : millionthsOf(number));
    if (fitsDoubles(whole, millionths)) {
      this.#whole = whole;
      this.#millionths = millionths;
    } else this.#rest = add(this.#rest, typeof value === 'string' ? value : decimal(value));
  }

  /** '0' where nothing was added. */
  toDecimal(): Decimal {
    const held = decimalOfSum(this.#whole, this.#millionths);
    return this.#rest === ZERO ? held : add(held, this.#rest);
  }
}

/** The exact sum of any number of decimals; '0' for none. */
export function sum(values: Iterable<Decimal>): Decimal {
  const total = new ExactSum();
  for (const value of values) total.add(value);
  return total.toDecimal();
}

/** The exact sum of those that are known: null adds nothing. */
export const sumKnown = (values: readonly (Decimal | null)[]): Decimal => sum(values.map((value) => value ?? ZERO));

/** What entries, lines or steps add up to. */
export const sumAmounts = (all: readonly { readonly amount: Decimal }[]): Decimal => sum(all.map(({ amount }) => amount));
