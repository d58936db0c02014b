import { ExactColumn } from '../../exact/column.js';
import type { Decimal } from '../../exact/decimal.js';
import { sumKnown } from '../../exact/sum.js';
import type { Series } from '../../view/common.js';
import { orderSeries } from './order.js';

export const OTHER_ID = 'other';

/** The sums bucket by bucket; null where no series has a value, as a missing row is not a zero. */
export function addSeries(series: readonly Series[], buckets: number): (Decimal | null)[] {
  const column = new ExactColumn(buckets);
  for (const { values } of series) {
    values.forEach((value, bucket) => {
      column.add(bucket, value);
    });
  }
  return column.toDecimals();
}

/** The sum of the series' totals; a series without a total adds nothing. */
export const addTotals = (series: readonly Series[]): Decimal => sumKnown(series.map(({ total }) => total));

/**
 * Keeps the `most` largest groups and adds up the rest, exactly, to one series of role 'other', which also takes in an earlier
 * 'other'. Other roles stay as they are.
 */
export function foldGroups(series: readonly Series[], most: number): Series[] {
  const ordered = orderSeries(series);
  const tail = new Set(ordered.filter(({ role }) => role === 'group').slice(Math.max(0, most)));
  const [first] = tail;
  if (first === undefined) return ordered;
  const isFolded = (one: Series): boolean => tail.has(one) || one.role === 'other';
  const folded = ordered.filter(isFolded);
  const other: Series = { id: OTHER_ID, group: null, label: 'Other', role: 'other', values: addSeries(folded, first.values.length), total: addTotals(folded) };
  return orderSeries([...ordered.filter((one) => !isFolded(one)), other]);
}
