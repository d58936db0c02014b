import { AggregationError } from '../errors.js';
import { absolute, compare, subtract, type Decimal, ZERO } from '../exact/decimal.js';
import type { Series, TimeSeriesView } from '../view/common.js';
import type { SeriesChange, ViewComparison } from '../view/comparison.js';
import { explainSeries, quantitiesOf, type SeriesQuantities } from './compare/explainSeries.js';
import { addParts, NO_CHANGE } from './compare/parts.js';
import { sharedUnit } from './compare/sharedUnit.js';
import { byCodeUnit } from './series/order.js';
import { aggregationOf } from './usage/aggregation.js';

/**
 * What changed between two views of the same kind and unit, mostly this period and the one before. The change of each series is split
 * into volume, price, mix, new and gone, which add up to it exactly. Prices come from a spend view's `quantities`; amounts without a
 * quantity (credits, usage itself) are all volume. Compare views before folding them, as a series that only one of the views folds
 * into its "Other" counts as new or gone.
 * @throws UnitMismatchError for views in two units
 * @throws AggregationError for a metric whose values do not add up
 */
export function compareViews(current: TimeSeriesView, previous: TimeSeriesView): ViewComparison {
  const unit = sharedUnit(current, previous);
  const now = totalOf(current);
  const before = totalOf(previous);
  const series = changes(current, previous);
  return {
    kind: 'comparison',
    unit,
    current: { interval: current.interval, total: now },
    previous: { interval: previous.interval, total: before },
    difference: subtract(now, before),
    parts: addParts(series.map(({ parts }) => parts)),
    series,
  };
}

function totalOf(view: TimeSeriesView): Decimal {
  if (view.total !== null) return view.total;
  const aggregation = aggregationOf(view);
  throw new AggregationError(aggregation, `${aggregation} values have no total, so there is no difference of totals. Compare the levels bucket by bucket.`);
}

function changes(current: TimeSeriesView, previous: TimeSeriesView): SeriesChange[] {
  const before = new Map(previous.series.map((series) => [series.id, series]));
  const now = new Map(current.series.map((series) => [series.id, series]));
  const quantities = { now: quantitiesOf(current), before: quantitiesOf(previous) };
  return [...new Map([...before, ...now]).values()]
    .map((series) => change(series, now.get(series.id), before.get(series.id), quantities))
    .sort((a, b) => compare(absolute(b.difference), absolute(a.difference)) || byCodeUnit(a.label, b.label) || byCodeUnit(a.id, b.id));
}

function change({ id, label, role, group }: Series, now: Series | undefined, before: Series | undefined, quantities: Record<'now' | 'before', SeriesQuantities>): SeriesChange {
  const current = now?.total ?? null;
  const previous = before?.total ?? null;
  const difference = subtract(current ?? ZERO, previous ?? ZERO);
  const parts =
    previous === null
      ? { ...NO_CHANGE, new: difference }
      : current === null
        ? { ...NO_CHANGE, gone: difference }
        : explainSeries({ current, previous }, { now: quantities.now.get(id), before: quantities.before.get(id) });
  return { id, label, role, group, current, previous, difference, parts };
}
