import { ExactColumn } from '../../exact/column.js';
import { shift, type Decimal, ZERO } from '../../exact/decimal.js';
import { sumKnown } from '../../exact/sum.js';
import type { Series } from '../../view/common.js';
import type { SeriesIdentity } from '../series/identity.js';
import { Quantities } from './quantities.js';

/** One series while its amounts are added up. */
export class SeriesTally {
  /** By bucket, in the wire's own units: never rounded, and shifted once, when read. */
  readonly amounts: ExactColumn;
  readonly quantities = new Quantities();
  label: string;
  /** The name on the latest line, as a product may be renamed. */
  lastName: string | null = null;
  readonly #identity: SeriesIdentity;

  constructor(identity: SeriesIdentity, buckets: number) {
    this.amounts = new ExactColumn(buckets);
    this.#identity = identity;
    this.label = identity.label;
  }

  get id(): string {
    return this.#identity.id;
  }

  /** A bucket without records has no value; one with records but nothing of this series has 0. */
  toSeries(records: readonly unknown[], places: number): Series {
    const { id, role, group } = this.#identity;
    const values = shifted(this.amounts, places).map((value, index) => value ?? (records[index] === null ? null : ZERO));
    return { id, group, label: this.label, role, values, total: sumKnown(values) };
  }
}

/** The sum with the decimal point moved; null if nothing was added. */
export const shifted = (amounts: ExactColumn, places: number): (Decimal | null)[] =>
  amounts.toDecimals().map((value) => (value === null ? null : shift(value, places)));
