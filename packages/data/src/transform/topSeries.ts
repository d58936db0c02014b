import type { TimeSeriesView } from '../view/common.js';
import type { SpendView } from '../view/spend.js';
import { place } from '../wire/read.js';
import { check, count } from './options/shape.js';
import { OTHER_ID } from './series/fold.js';
import { mergeQuantities } from './spend/quantities.js';
import { aggregationOf } from './usage/aggregation.js';
import { foldBeyond } from './usage/foldBeyond.js';

/**
 * Keeps the `most` largest groups and folds the rest, exactly, into one series of role 'other'; totals stay as they are.
 * @throws WireFormatError if `most` is not a whole number
 * @throws AggregationError if there is something to fold and the values do not add up
 */
export function topSeries<V extends TimeSeriesView>(view: V, most: number): V {
  check(most, place(null, 'most'), count);
  const series = foldBeyond(view.series, most, aggregationOf(view), String(most));
  if (series === null) return view;
  return { ...view, series, ...foldedQuantities(view, new Set(series.map(({ id }) => id))) };
}

/** Moves what the folded groups bought to the series they were folded into, so that a comparison can still tell price from volume. */
function foldedQuantities(view: TimeSeriesView & Partial<Pick<SpendView, 'quantities'>>, shown: ReadonlySet<string>): Partial<Pick<SpendView, 'quantities'>> {
  if (view.quantities === undefined) return {};
  return { quantities: mergeQuantities(view.quantities.map((one) => (shown.has(one.seriesId) ? one : { ...one, seriesId: OTHER_ID }))) };
}
