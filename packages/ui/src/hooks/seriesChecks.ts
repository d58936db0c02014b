import type { Interval, TimeSeriesView } from '@meterboard/data';
import { amount, amounts, count, each, is, orNull, span, text, unit, viewCheck, zone } from './shape.js';

const SERIES = {
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

export const checkUsage = viewCheck('toUsageView', { kind: is('usage'), ...SERIES });

export const checkSpend = viewCheck('toSpendView', {
  kind: is('spend'),
  ...SERIES,
  summary: each(['gross', 'creditsApplied', 'postpaidApplied', 'otherCharges', 'net'], amount),
  reconciliation: { difference: amount },
});
