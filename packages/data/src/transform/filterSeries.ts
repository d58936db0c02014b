import type { Series, TimeSeriesView } from '../view/common.js';
import type { SpendView } from '../view/spend.js';
import { place } from '../wire/read.js';
import { check, text } from './options/shape.js';
import { addTotals } from './series/fold.js';
import { totalsOf } from './series/totals.js';
import { summarise } from './spend/summary.js';
import { aggregationOf, isAdditive } from './usage/aggregation.js';

/**
 * The view with only the series of these ids, and totals of just those. Unknown ids are not an error, as a group may have used
 * nothing in the range. In a spend view `invoices`, `reconciliation` and `postpaidApplied` still describe all spend.
 * @throws WireFormatError if `ids` is not a list of text
 */
export function filterSeries<V extends TimeSeriesView>(view: V, ids: readonly string[]): V {
  check(ids, place(null, 'ids'), [text]);
  const kept = new Set(ids);
  const series = view.series.filter(({ id }) => kept.has(id));
  if (series.length === view.series.length) return view;
  const totals = totalsOf(series, view.buckets.length, isAdditive(aggregationOf(view)));
  return { ...view, series, ...totals, ...spendOf(view, series, kept) };
}

function spendOf(view: TimeSeriesView & Partial<SpendView>, series: readonly Series[], kept: ReadonlySet<string>): Partial<SpendView> {
  if (view.summary === undefined) return {};
  const summary = summarise(series, view.summary.postpaidApplied, addTotals(series));
  return { summary, quantities: (view.quantities ?? []).filter(({ seriesId }) => kept.has(seriesId)) };
}
