import { ExactColumn } from '../../exact/column.js';
import { decimal, isZero, shift, subtract, type Decimal } from '../../exact/decimal.js';
import { ExactSum } from '../../exact/sum.js';
import type { Series } from '../../view/common.js';
import type { SpendQuantity, SpendView } from '../../view/spend.js';
import type { Breakdown } from '../../wire/breakdown.js';
import type { Line } from '../../wire/lineItem.js';
import { getOrMake } from '../series/getOrMake.js';
import type { SeriesIdentity } from '../series/identity.js';
import { countInexact } from '../series/inexact.js';
import type { Issues } from '../series/issues.js';
import { refuseOversizedView } from '../series/viewSize.js';
import { fixedSeries, NOT_ITEMISED } from './fixedSeries.js';
import { mergeQuantities } from './quantities.js';
import { SeriesTally, shifted } from './seriesTally.js';
import type { UsageSplit } from './usageSplit.js';

interface InvoiceTally {
  readonly contractId: string | null;
  readonly net: ExactSum;
  status: string;
}

/**
 * Adds up records in one unit. Records must come in time order, so that the latest name and status win. Amounts stay in the wire's
 * own units until they are read out, with the decimal point moved by `places`.
 */
export class SpendTally {
  readonly #creditTypeId: string | null;
  readonly #split: UsageSplit;
  readonly #issues: Issues;
  readonly #groups = new Map<string | null | undefined, SeriesTally>();
  readonly #fixed = new Map<string, SeriesTally>();
  readonly #invoices = new Map<string, InvoiceTally>();
  readonly #postpaid = new ExactSum();
  readonly #itemised = new ExactSum();
  readonly #net: ExactColumn;
  readonly #buckets: number;

  constructor(creditTypeId: string | null, split: UsageSplit, buckets: number, issues: Issues) {
    this.#net = new ExactColumn(buckets);
    this.#buckets = buckets;
    this.#creditTypeId = creditTypeId;
    this.#split = split;
    this.#issues = issues;
  }

  /** A record in another unit has no total in this one. The sum of its lines in this unit stands in; without any it is left out. */
  add(record: Breakdown, bucket: number): void {
    const inUnit = record.creditType.id === this.#creditTypeId;
    const all = record.lines();
    const lines = all.filter((line) => (line.creditType ?? record.creditType).id === this.#creditTypeId);
    const left = inUnit || lines.length > 0 ? all.length - lines.length : 1;
    this.#issues.add('other-unit', 'Invoices and lines in other units are left out; they have no sum with these.', left);
    if (!inUnit && lines.length === 0) return;

    countInexact(record.total, this.#issues);
    const itemised = this.#addLines(lines, record, bucket);
    const total = inUnit ? decimal(record.total) : itemised;
    this.#itemised.add(itemised);
    this.#net.add(bucket, total);
    this.#addInvoice(record, total);
    const missing = subtract(total, itemised);
    if (isZero(missing)) return;
    this.#issues.add('not-reconciled', 'The lines of an invoice do not add up to its total; the rest is the series "Not itemised".');
    this.#fixedSeries(NOT_ITEMISED).amounts.add(bucket, missing);
  }

  #addLines(lines: readonly Line[], record: Breakdown, bucket: number): Decimal {
    const itemised = new ExactSum();
    for (const line of lines) {
      countInexact(line.total, this.#issues);
      if (line.kind === 'postpaid-applied') {
        this.#postpaid.add(line.total);
        continue;
      }
      if (line.kind === 'other') this.#issues.add('unknown-type', 'A line type is new to this version; its amounts are counted as charges.');
      const series = line.kind === 'usage' ? this.#group(line, record) : this.#fixedSeries(fixedSeries(line));
      series.amounts.add(bucket, line.total);
      series.quantities.add(line);
      itemised.add(line.total);
    }
    return itemised.toDecimal();
  }

  #group(line: Line, record: Breakdown): SeriesTally {
    const value = this.#split.valueOf(line, record);
    const found = getOrMake(this.#groups, value, () => {
      refuseOversizedView(this.#groups.size + 1, this.#buckets);
      return new SeriesTally(this.#split.seriesOf(value, line), this.#buckets);
    });
    if (this.#split.renames && line.name !== found.lastName) found.label = this.#split.seriesOf(value, line).label;
    found.lastName = line.name;
    return found;
  }

  #fixedSeries(identity: SeriesIdentity): SeriesTally {
    return getOrMake(this.#fixed, identity.id, () => new SeriesTally(identity, this.#buckets));
  }

  #addInvoice({ id, contractId, status }: Breakdown, total: Decimal): void {
    const found = getOrMake(this.#invoices, id, () => ({ contractId, net: new ExactSum(), status: '' }));
    found.net.add(total);
    found.status = status ?? 'UNKNOWN';
  }

  /** Net amount by bucket; null where there is no record. */
  bucketTotals(places: number): (Decimal | null)[] {
    return shifted(this.#net, places);
  }

  #tallies(): SeriesTally[] {
    return [...this.#groups.values(), ...this.#fixed.values()];
  }

  /** Every series that has lines, and one for what the lines do not account for. */
  series(bucketTotals: readonly (Decimal | null)[], places: number): Series[] {
    return this.#tallies()
      .map((tally) => tally.toSeries(bucketTotals, places))
      .filter(({ id, values }) => id !== NOT_ITEMISED.id || values.some((value) => value !== null && !isZero(value)));
  }

  /** Quantities by series. `seriesIdOf` tells which series each was folded into. */
  quantities(places: number, seriesIdOf: (id: string) => string): SpendQuantity[] {
    return mergeQuantities(this.#tallies().flatMap((tally) => tally.quantities.toList(seriesIdOf(tally.id), places)));
  }

  invoices(places: number): SpendView['invoices'] {
    return [...this.#invoices].map(([id, { status, contractId, net }]) => ({ id, status, contractId, net: shift(net.toDecimal(), places) }));
  }

  totals(places: number): { postpaidApplied: Decimal; fromLines: Decimal; balanced: boolean } {
    return {
      postpaidApplied: shift(this.#postpaid.toDecimal(), places),
      fromLines: shift(this.#itemised.toDecimal(), places),
      balanced: !this.#fixed.has(NOT_ITEMISED.id),
    };
  }
}
