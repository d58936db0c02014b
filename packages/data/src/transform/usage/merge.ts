import { AggregationError } from '../../errors.js';
import { ExactColumn } from '../../exact/column.js';
import { compare, decimal, type Decimal } from '../../exact/decimal.js';
import type { Aggregation } from '../../view/usage.js';
import type { UsageTable } from './table.js';

/** What one series counted, by bucket. */
export interface Merged {
  values: (Decimal | null)[];
  /** Null if the values do not add up. */
  total: Decimal | null;
}

/** Adds the table up by series and by bucket. */
export function addUp(table: UsageTable, buckets: number): { merged: Merged[]; bucketTotals: (Decimal | null)[] } {
  const columns = table.groups.parts.map(() => new ExactColumn(buckets));
  const { seriesOf } = table.groups;
  table.forEach((group, { bucket }, amount) => {
    columns[seriesOf[group] ?? 0]?.add(bucket, amount);
  });
  const bucketTotals = new ExactColumn(buckets);
  for (const column of columns) bucketTotals.addColumn(column);
  for (const window of table.measured) bucketTotals.add(table.windows.all[window]?.bucket ?? 0, 0);
  return {
    merged: columns.map((column) => ({ values: column.toDecimals(), total: column.total() })),
    bucketTotals: bucketTotals.toDecimals(),
  };
}

/** The value that a bucket has so far, and the start of its window. */
interface Taken {
  value: Decimal | null;
  start: number;
}

/**
 * Merges the values of a metric that does not add up: the largest of maxima, the last of levels.
 * @throws AggregationError if a bucket holds several rows of any other aggregation
 */
export function mergeLevels(table: UsageTable, buckets: number, aggregation: Aggregation): Merged[] {
  if (aggregation !== 'max') refuseSeveralGroups(table, aggregation);
  const taken = table.groups.parts.map(() => new Array<Taken | undefined>(buckets).fill(undefined));
  table.forEach((group, { bucket, start }, amount) => {
    const column = taken[table.groups.seriesOf[group] ?? 0];
    const before = column?.[bucket];
    const next = { value: amount === null ? null : decimal(amount), start };
    if (column !== undefined) column[bucket] = before === undefined ? next : choose(before, next, aggregation);
  });
  return taken.map((column) => ({ values: column.map((one) => one?.value ?? null), total: null }));
}

function choose(a: Taken, b: Taken, aggregation: Aggregation): Taken {
  if (aggregation !== 'max' && aggregation !== 'latest') {
    throw new AggregationError(aggregation, `Several windows of a ${aggregation} metric fall into one bucket, and neither their sum nor any one of them is its value. Ask Metronome for windows as long as the buckets.`);
  }
  if (a.value === null || b.value === null) return a.value === null ? b : a;
  const later = aggregation === 'max' ? compare(b.value, a.value) > 0 : b.start > a.start;
  return later ? b : a;
}

function refuseSeveralGroups(table: UsageTable, aggregation: Aggregation): void {
  if (new Set(table.groups.seriesOf).size === table.groups.seriesOf.length) return;
  throw new AggregationError(aggregation, `Several groups of a ${aggregation} metric would become one series, and ${aggregation} values do not add up. Split by every key that the rows are grouped by.`);
}
