import { instant, toEpoch, type Instant } from '../time/instant.js';
import type { AnomaliesView } from '../view/anomalies.js';
import type { SpendView } from '../view/spend.js';
import type { UsageView } from '../view/usage.js';
import { Judge } from './anomalies/judge.js';
import { judgedPart, pointsOf, stepOf } from './anomalies/points.js';
import { RHYTHMS } from './anomalies/rhythm.js';
import { toAnomaly } from './anomalies/toAnomaly.js';
import { checkOptions } from './options/shape.js';
import { refuseRunningTotals } from './project/history.js';

export interface AnomalyOptions {
  /** Buckets that have not ended are not judged. */
  now: Instant;
  /**
   * Buckets that end by then are history to judge by, and not judged themselves. The start of what a chart shows, so that an anomaly's
   * `bucket` is its index there. Default: all are judged that can be.
   */
  from?: Instant | undefined;
}

const isNotAdditive = ({ series, bucketTotals }: UsageView | SpendView): boolean => series.length > 1 && bucketTotals.every((value) => value === null);

/**
 * The buckets of usage or spend that stand out from those before them, with what was expected and which series explain the difference. Of
 * spend, what usage cost before credits is judged. An opinion, never a figure to bill: `value` and all differences are exact, `expected` is
 * an estimate.
 *
 * A bucket is judged by the level of the last week (4 weeks, 3 months), by what its hour and weekday mostly are of it, and by how far off
 * buckets were before; never by what came later, so that what stood out once still does tomorrow. A level that stays is named once. Not
 * judged: gaps (null is not zero), the bucket in progress, those that the interval cuts, and all while there is too little history.
 *
 * ```ts
 * import { findAnomalies, type Instant, type SpendView } from '@meterboard/data';
 *
 * const strangeDays = (view: SpendView, now: Instant) =>
 *   findAnomalies(view, { now }).anomalies.map(({ interval, value, expected }) => `${interval.start}: ${value} instead of ${expected}`);
 * ```
 *
 * @throws AggregationError for running totals, as `cumulative` makes them
 * @throws TimeRangeError if `now` or `from` is not an instant
 */
export function findAnomalies(view: UsageView | SpendView, options: AnomalyOptions): AnomaliesView {
  checkOptions(options, {});
  const now = toEpoch(instant(options.now, 'options.now'));
  const from = options.from === undefined ? -Infinity : toEpoch(instant(options.from, 'options.from'));
  refuseRunningTotals(view);
  const part = judgedPart(view);
  const points = pointsOf(view, part, now);
  const rhythm = RHYTHMS[view.bucket];
  const judge = new Judge(rhythm, stepOf(part));
  for (const point of points) judge.take(point);
  const offset = view.buckets.filter(({ end }) => toEpoch(end) <= from).length;
  const judged = judge.judged.filter((index) => index >= offset).map((index) => view.buckets[index]);
  const [first, last] = [judged[0], judged.at(-1)];
  return {
    kind: 'anomalies',
    of: view.kind,
    status: judge.judged.length > 0 ? 'judged' : isNotAdditive(view) ? 'not-additive' : points.length > rhythm.needed ? 'no-level' : 'not-enough-data',
    unit: view.unit,
    timeZone: view.timeZone,
    bucket: view.bucket,
    judged: first === undefined || last === undefined ? null : { start: first.start, end: last.end },
    needed: rhythm.needed,
    have: points.length,
    anomalies: judge.runs
      .map((run) => toAnomaly(run, view, part))
      .filter(({ bucket }) => bucket >= offset)
      .map((anomaly) => ({ ...anomaly, bucket: anomaly.bucket - offset })),
  };
}
