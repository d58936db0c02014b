import type { Interval, TimeSeriesView } from '@meterboard/data';
import { amount, amounts, count, orNull, span, text, unit, zone } from './shape.js';

/** What usage and spend views have in common. Their checks have a file each: a bundler cannot drop the making of one that a chart does not use. */
export const SERIES = {
  timeZone: zone,
  interval: span,
  bucket: (size: string) => /^(hour|day|week|month)$/.test(size),
  unit,
  buckets: (list: readonly Interval[]) => list.every(span),
  total: orNull(amount),
  series: [{ id: text, label: text, values: amounts, total: orNull(amount) }],
  // A list that was cut off would show its end as nothing recorded.
  bucketTotals: (list: readonly unknown[], { buckets, series }: TimeSeriesView) => amounts(list) && [list, ...series.map(({ values }) => values)].every(({ length }) => length === buckets.length),
  issues: [{ message: text, count }],
};
