import { AggregationError } from '../errors.js';
import { type Decimal } from '../exact/decimal.js';
import { ExactSum } from '../exact/sum.js';
import type { TimeSeriesView } from '../view/common.js';
import { aggregationOf, isAdditive } from './usage/aggregation.js';

/**
 * The view with running totals for values. A gap keeps the total before it; a bucket that has not begun has none. Every `total`
 * stays that of the whole interval.
 * @throws AggregationError for a metric whose values do not add up
 */
export function cumulative<V extends TimeSeriesView>(view: V): V {
  if (view.cumulative === true) return view;
  const aggregation = aggregationOf(view);
  if (!isAdditive(aggregation)) throw new AggregationError(aggregation, `${aggregation} values do not add up, so they have no running total. Draw them bucket by bucket.`);
  const begun = view.partialFrom === null ? view.buckets.length : view.partialFrom + 1;
  return {
    ...view,
    cumulative: true,
    series: view.series.map((series) => ({ ...series, values: running(series.values, begun) })),
    bucketTotals: running(view.bucketTotals, begun),
  };
}

function running(values: readonly (Decimal | null)[], begun: number): (Decimal | null)[] {
  let sum: ExactSum | null = null;
  return values.map((value, bucket) => {
    if (value !== null) (sum ??= new ExactSum()).add(value);
    return sum === null || (value === null && bucket >= begun) ? null : sum.toDecimal();
  });
}
