import { ExactColumn } from '../../exact/column.js';
import { shift, type Decimal, ZERO } from '../../exact/decimal.js';
import { ExactSum } from '../../exact/sum.js';
import type { Series, SeriesRole } from '../../view/common.js';
import type { Summand } from '../../wire/fields.js';
import { Quantities } from './quantities.js';

/** What a series is, before its amounts. */
export interface SeriesHead {
  readonly id: string;
  readonly role: SeriesRole;
  readonly label: string;
  readonly group: Readonly<Record<string, string | null>> | null;
}

/** Sums by bucket, in the wire's own units until they are read out: rounded never, shifted once. */
export class BucketSums {
  readonly #cells: ExactColumn;
  readonly #total = new ExactSum();

  constructor(buckets: number) {
    this.#cells = new ExactColumn(buckets);
  }

  add(bucket: number, value: Summand): void {
    this.#cells.add(bucket, value);
    this.#total.add(value);
  }

  /** Null in a bucket nothing was added to. */
  values(places: number): (Decimal | null)[] {
    return this.#cells.toDecimals().map((value) => (value === null ? null : shift(value, places)));
  }

  total(places: number): Decimal {
    return shift(this.#total.toDecimal(), places);
  }
}

/** One series while it grows. */
export class SeriesTally {
  readonly sums: BucketSums;
  readonly quantities = new Quantities();
  label: string;
  /** What the last line was called: a product may be renamed. */
  lastName: string | null = null;
  readonly #head: SeriesHead;

  constructor(head: SeriesHead, buckets: number) {
    this.sums = new BucketSums(buckets);
    this.#head = head;
    this.label = head.label;
  }

  get id(): string {
    return this.#head.id;
  }

  /** A bucket without a record has no value; one with a record but nothing of this series has 0. */
  toSeries(records: readonly unknown[], places: number): Series {
    const { id, role, group } = this.#head;
    const values = this.sums.values(places).map((value, index) => value ?? (records[index] === null ? null : ZERO));
    return { id, group, label: this.label, role, values, total: this.sums.total(places) };
  }
}
