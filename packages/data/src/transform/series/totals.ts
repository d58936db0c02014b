import { type Decimal, ZERO } from '../../exact/decimal.js';
import type { Series, TimeSeriesView } from '../../view/common.js';
import { addSeries, addTotals } from './fold.js';

/** The totals of a view's series together; null if there are several and they do not add up. */
export function totalsOf(series: readonly Series[], buckets: number, additive: boolean): Pick<TimeSeriesView, 'bucketTotals' | 'total'> {
  if (additive) return { bucketTotals: addSeries(series, buckets), total: addTotals(series) };
  const [only, second] = series;
  const none = new Array<Decimal | null>(buckets).fill(null);
  return { bucketTotals: only !== undefined && second === undefined ? only.values : none, total: only === undefined ? ZERO : null };
}
