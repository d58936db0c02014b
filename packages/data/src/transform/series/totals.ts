import { type Decimal, ZERO } from '../../exact/decimal.js';
import type { Series, TimeSeriesView } from '../../view/common.js';
import { addSeries, addTotals } from './fold.js';

/** What the series of a view come to together; nothing, where they do not add up and there is more than one. */
export function totalsOf(series: readonly Series[], buckets: number, additive: boolean): Pick<TimeSeriesView, 'bucketTotals' | 'total'> {
  if (additive) return { bucketTotals: addSeries(series, buckets), total: addTotals(series) };
  const [only, second] = series;
  const none = new Array<Decimal | null>(buckets).fill(null);
  return { bucketTotals: only !== undefined && second === undefined ? only.values : none, total: only === undefined ? ZERO : null };
}
