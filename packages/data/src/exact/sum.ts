import { ExactColumn } from './column.js';
import { type Decimal, ZERO } from './decimal.js';

/** A running total that stays exact. */
export class ExactSum {
  readonly #column = new ExactColumn(1);

  /** False once something was added: a missing row is not a zero. */
  get isEmpty(): boolean {
    return !this.#column.has(0);
  }

  /** @throws DecimalSyntaxError for NaN and infinities */
  add(value: number | Decimal): void {
    this.#column.add(0, value);
  }

  /** '0' of nothing. */
  toDecimal(): Decimal {
    return this.#column.at(0) ?? ZERO;
  }
}

/** The exact sum of any number of decimals; '0' of none. */
export function sum(values: Iterable<Decimal>): Decimal {
  const total = new ExactSum();
  for (const value of values) total.add(value);
  return total.toDecimal();
}
