import { AggregationError, TimeRangeError } from '../errors.js';
import type { Decimal } from '../exact/decimal.js';
import { sumKnown } from '../exact/sum.js';
import type { Series, TimeSeriesView } from '../view/common.js';
import type { UsageView } from '../view/usage.js';
import { place } from '../wire/read.js';
import { sharedUnit } from './compare/sharedUnit.js';
import { check, text } from './options/shape.js';
import { Issues } from './series/issues.js';
import { seriesId } from './series/seriesId.js';
import { OUTSIDE_INTERVAL } from './series/sharedIssues.js';
import { aggregationOf, isAdditive } from './usage/aggregation.js';

/** What the two lines are called, such as "October" and "September". */
export interface OverlayLabels {
  current: string;
  previous: string;
}

/** One value for each bucket. */
function valuesOf(view: TimeSeriesView & Partial<Pick<UsageView, 'aggregation'>>): readonly (Decimal | null)[] {
  const aggregation = aggregationOf(view);
  if (view.series.length < 2 || isAdditive(aggregation)) return view.bucketTotals;
  throw new AggregationError(aggregation, `${aggregation} values of several series have no value for all of them. Compare one series, or ask for the metric without groups.`);
}

const isRunning = (view: TimeSeriesView): boolean => view.cumulative === true;

/** Of a period that is drawn in part, what is drawn: of running totals the last. */
function totalOf(view: TimeSeriesView, values: readonly (Decimal | null)[]): Decimal | null {
  if (view.total === null || values.length >= view.buckets.length) return view.total;
  return isRunning(view) ? (values.findLast((value) => value !== null) ?? null) : sumKnown(values);
}

const seriesOf = (which: keyof OverlayLabels, label: string, view: TimeSeriesView, values: readonly (Decimal | null)[]): Series => ({
  id: seriesId('group', [which]),
  group: { period: which },
  label,
  role: 'group',
  values,
  total: totalOf(view, values),
});

/** @throws TimeRangeError unless both views are cut in the same way */
function refuseOtherBuckets(current: TimeSeriesView, previous: TimeSeriesView): void {
  if (current.bucket !== previous.bucket || current.timeZone !== previous.timeZone || isRunning(current) !== isRunning(previous)) {
    throw new TimeRangeError('The two views are cut in different ways, so that the first bucket of one is not the first of the other. Build both with the same bucket and time zone, and make running totals of both or of neither.');
  }
}

/**
 * Two periods as two lines of one view, for a chart that draws the one before beside the current one: the first bucket on the first, the
 * second on the second. The dates are those of the current period. Values are those of all series together: net, for spend. Where the
 * period before is shorter its line ends; where it is longer the rest is left out (issue 'outside-interval'). The two do not add up:
 * the view has no total, and the issues of both. Two `cumulative` views give two running totals.
 * @throws UnitMismatchError for views in two units
 * @throws TimeRangeError for views with other buckets or in another time zone, or only one of running totals
 * @throws AggregationError for several series whose values do not add up
 */
export function overlayPrevious(current: TimeSeriesView & Partial<Pick<UsageView, 'aggregation' | 'metric'>>, previous: TimeSeriesView, labels: OverlayLabels): UsageView {
  check(labels, place(null, 'labels'), { current: text, previous: text });
  refuseOtherBuckets(current, previous);
  const { interval, timeZone, bucket, buckets, partialFrom, metric = { id: null, name: null } } = current;
  const unit = sharedUnit(current, previous);
  const before = valuesOf(previous);
  const beyond = Math.max(0, before.length - buckets.length);
  const issues = new Issues(current.issues);
  for (const { code, message, count } of previous.issues) issues.add(code, message, count);
  issues.add(...OUTSIDE_INTERVAL, beyond);
  const aligned = buckets.map((_, index) => before[index] ?? null);
  return {
    kind: 'usage',
    aggregation: 'custom',
    metric,
    interval,
    timeZone,
    bucket,
    unit,
    buckets,
    series: [seriesOf('current', labels.current, current, valuesOf(current)), seriesOf('previous', labels.previous, previous, aligned)],
    bucketTotals: buckets.map(() => null),
    total: null,
    partialFrom,
    ...(isRunning(current) ? { cumulative: true } : {}),
    issues: issues.toList(),
  };
}
