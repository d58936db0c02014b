import { add, decimal, type Decimal, ZERO } from './decimal.js';
import { decimalOfSum, fitsDoubles, millionthsOf, numberOf } from './scaled.js';

/** An exact running total: kept in doubles while those are exact, everything else is added as decimal text. */
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
    if (!this.#addDoubles(isWhole ? number : 0, isWhole ? 0 : millionthsOf(number))) this.#rest = add(this.#rest, typeof value === 'string' ? value : decimal(value));
  }

  addSum(other: ExactSum): void {
    if (other.#rest !== ZERO || !this.#addDoubles(other.#whole, other.#millionths)) this.add(other.toDecimal());
  }

  /** Returns false, and adds nothing, where doubles would no longer hold the sum exactly. */
  #addDoubles(whole: number, millionths: number): boolean {
    const nextWhole = this.#whole + whole;
    const nextMillionths = this.#millionths + millionths;
    if (!fitsDoubles(nextWhole, nextMillionths)) return false;
    this.#whole = nextWhole;
    this.#millionths = nextMillionths;
    return true;
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
