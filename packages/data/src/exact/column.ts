import type { Decimal } from './decimal.js';
import { ExactSum } from './sum.js';

/** Exact running totals, one for each place (usually a bucket). */
export class ExactColumn {
  /** Null where nothing was added: a missing row is not a zero. */
  readonly #sums: (ExactSum | null)[];

  constructor(length: number) {
    this.#sums = new Array<ExactSum | null>(length).fill(null);
  }

  #at(place: number): ExactSum {
    return (this.#sums[place] ??= new ExactSum());
  }

  /**
   * Adds a decimal or a number; null adds nothing, not even a 0.
   * @throws DecimalSyntaxError for NaN and infinities
   */
  add(place: number, value: number | Decimal | null): void {
    if (value !== null) this.#at(place).add(value);
  }

  /** Adds another column of the same length, place by place. */
  addColumn(other: ExactColumn): void {
    other.#sums.forEach((sum, place) => {
      if (sum !== null) this.#at(place).addSum(sum);
    });
  }

  /** The sum of all places; '0' where nothing was added. */
  total(): Decimal {
    const total = new ExactSum();
    for (const sum of this.#sums) if (sum !== null) total.addSum(sum);
    return total.toDecimal();
  }

  /** The total of each place. */
  toDecimals(): (Decimal | null)[] {
    return this.#sums.map((sum) => sum?.toDecimal() ?? null);
  }
}
