import { AggregationError } from '../errors.js';
import type { TimeSeriesView } from '../view/common.js';
import type { SpendView } from '../view/spend.js';
import { place } from '../wire/read.js';
import { check, count } from './options/shape.js';
import { foldGroups, OTHER_ID } from './series/fold.js';
import { mergeQuantities } from './spend/quantities.js';
import { aggregationOf, isAdditive } from './usage/aggregation.js';

/**
 * Keeps the `most` largest groups and folds the rest, exactly, into one series of role 'other'; totals stay as they are.
 * @throws WireFormatError if `most` is not a whole number
 * @throws AggregationError if there is something to fold and the values do not add up
 */
export function topSeries<V extends TimeSeriesView>(view: V, most: number): V {
  check(most, place(null, 'most'), count);
  const groups = view.series.filter(({ role }) => role === 'group').length;
  if (groups <= most) return view;
  const aggregation = aggregationOf(view);
  if (!isAdditive(aggregation)) {
    throw new AggregationError(aggregation, `${groups} groups are more than ${most}, and ${aggregation} values do not add up to an "Other". Show all groups, or filter them.`);
  }
  const series = foldGroups(view.series, most);
  return { ...view, series, ...foldedQuantities(view, new Set(series.map(({ id }) => id))) };
}

/** Moves what the folded groups bought to the series they were folded into, so that a comparison can still tell price from volume. */
function foldedQuantities(view: TimeSeriesView & Partial<Pick<SpendView, 'quantities'>>, shown: ReadonlySet<string>): Partial<Pick<SpendView, 'quantities'>> {
  if (view.quantities === undefined) return {};
  return { quantities: mergeQuantities(view.quantities.map((one) => (shown.has(one.seriesId) ? one : { ...one, seriesId: OTHER_ID }))) };
}
