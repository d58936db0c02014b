import { add, decimal, shift, type Decimal, ZERO } from './decimal.js';

const SCALE_DIGITS = 6;
const SCALE = 10 ** SCALE_DIGITS;
/** Below 10^15 scaled units a number has at most 15 significant digits, and 15 digits survive a double unharmed. */
const SURE = 1e15;

/**
 * A running total that stays exact. Numbers of up to six decimals are added as scaled integers, everything else as decimal text.
 * Why that is exact: if `scaled / 10^6` gives the double back and `scaled` has at most 15 digits, `scaled` millionths is
 * the one decimal of at most 15 digits that reads as this double, and so is the text that JSON carried.
 */
export class ExactSum {
  #scaled = 0;
  #rest: Decimal = ZERO;
  #empty = true;

  /** False until something was added: a missing row is not a zero. */
  get isEmpty(): boolean {
    return this.#empty;
  }

  /** @throws DecimalSyntaxError for NaN, infinities and text that is no decimal */
  add(value: number | string): void {
    this.#empty = false;
    if (typeof value === 'number') {
      const scaled = Math.round(value * SCALE);
      if (scaled / SCALE === value && scaled < SURE && scaled > -SURE) {
        const next = this.#scaled + scaled;
        if (Number.isSafeInteger(next)) {
          this.#scaled = next;
          return;
        }
      }
    }
    this.#rest = add(this.#rest, decimal(value));
  }

  toDecimal(): Decimal {
    const scaled = shift(decimal(this.#scaled), -SCALE_DIGITS);
    return this.#rest === ZERO ? scaled : add(scaled, this.#rest);
  }
}

/** The exact sum of any number of decimals; '0' of none. */
export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = add(total, value);
  return total;
}
