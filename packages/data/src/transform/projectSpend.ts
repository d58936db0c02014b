import { TimeRangeError } from '../errors.js';
import { add, decimal, type Decimal, ZERO } from '../exact/decimal.js';
import { sum } from '../exact/sum.js';
import { fromEpoch, instant, toEpoch, type Instant, type Interval } from '../time/instant.js';
import type { EstimatePoint, SpendProjection } from '../view/projection.js';
import type { SpendView } from '../view/spend.js';
import { checkOptions, number } from './options/shape.js';
import { askedInterval } from './options/interval.js';
import { boundsAround, DRAWS, toEstimate } from './project/estimate.js';
import { fitFuture } from './project/future.js';
import { dailyHistory, NEEDED_DAYS, recurringIn } from './project/history.js';
import { horizonOf, type Horizon } from './project/horizon.js';
import { seededRandom } from './project/random.js';

export interface SpendProjectionOptions {
  now: Instant;
  /**
   * The period to estimate. It has begun, and the view shows it from its start. Default: the view's interval. A view that begins
   * earlier has more history to estimate from.
   */
  period?: Interval | undefined;
  /**
   * `gross` (default): usage before credits. `net`: what is invoiced, that is usage less the credits that pay for it, assumed to go
   * on paying as they have so far, plus one-off charges as they stand. projectBurnDown estimates when a commit runs out.
   */
  measure?: 'gross' | 'net' | undefined;
  /** The same seed always gives the same estimate. */
  seed?: number | undefined;
}

/** @throws TimeRangeError if the period has not begun, the view does not show it from its start, or it ended within a bucket */
function checkPeriod(view: SpendView, period: Interval, known: number): void {
  const start = toEpoch(period.start);
  const end = toEpoch(period.end);
  const isSeen = start >= toEpoch(view.interval.start) && start <= known && view.buckets.some((bucket) => toEpoch(bucket.start) === start);
  if (isSeen && (end >= known || view.buckets.some((bucket) => toEpoch(bucket.end) === end))) return;
  throw new TimeRangeError(`The period from ${period.start} does not begin on a bucket of the view that has begun, or it ended within one. What it has cost so far would be a guess. Build the view so that buckets begin and end with the period.`);
}

/** The exact spend in the buckets that begin in a time. */
function spentBetween(view: SpendView, start: number, end: number, measure: 'gross' | 'net'): Decimal {
  const inside = view.buckets.map((bucket, index) => ({ begins: toEpoch(bucket.start), index })).filter(({ begins }) => begins >= start && begins < end);
  return sum(inside.map(({ index }) => (measure === 'net' ? view.bucketTotals[index] : recurringIn(view, index, measure)) ?? ZERO));
}

/** The running total of the coming days, at every edge of the horizon. */
function runningTotals({ steps }: Horizon, days: readonly number[]): number[] {
  let total = 0;
  return [0, ...steps.map(({ day, share }) => (total += (days[day] ?? 0) * share))];
}

/**
 * What a period will have cost by its end, with an interval that holds the true figure in 80 of 100 cases. An estimate, never a figure
 * to bill: spend so far is exact, and the rest is simulated from the level, weekdays, growth and spread of daily usage. Where days
 * have no level, as purchases weeks apart or corrections that take back more than a twentieth, they are drawn from the past as they were.
 *
 * Amounts are in the view's unit, rounded half-up to its digits. `{ status: 'not-enough-data' }` with fewer than seven complete days
 * since the first spend, for `net` the first that credits did not pay (where they paid for all of it, since the first usage), and for
 * views by week or month, which hide their days.
 *
 * @throws TimeRangeError if the period has not begun, the view does not show it from its start, or it ended within a bucket
 * @throws WireFormatError for an option that is not of its type
 * @throws AggregationError for running totals, as `cumulative` makes them
 */
export function projectSpend(view: SpendView, options: SpendProjectionOptions): SpendProjection {
  checkOptions(options, { 'measure?': 'gross|net', 'seed?': number });
  const { period: wanted = view.interval, measure = 'gross', seed = 1 } = options;
  const period = askedInterval(wanted, 'options.period');
  const asOf = instant(options.now, 'options.now');
  const known = Math.min(toEpoch(asOf), toEpoch(view.interval.end));
  checkPeriod(view, period, known);
  const { days, weekdays } = dailyHistory(view, measure, known);
  const horizon = horizonOf(known, toEpoch(period.end), view.timeZone);
  if (days.length < NEEDED_DAYS && horizon.steps.length > 0) return { kind: 'spend-projection', status: 'not-enough-data', needed: NEEDED_DAYS, have: days.length };
  const soFar = spentBetween(view, toEpoch(period.start), Math.min(known, toEpoch(period.end)), measure);
  const points = project(horizon, days, weekdays, soFar, view, seed);
  const { estimate, low, high } = points.at(-1) ?? { estimate: soFar, low: soFar, high: soFar };
  return { kind: 'spend-projection', status: 'estimate', asOf, period, unit: view.unit, measure, soFar, estimate, low, high, points, basis: days.length };
}

function project(horizon: Horizon, days: readonly number[], weekdays: readonly number[], soFar: Decimal, { unit }: SpendView, seed: number): EstimatePoint[] {
  if (horizon.steps.length === 0) return [{ at: fromEpoch(horizon.edges[0] ?? 0), estimate: soFar, low: soFar, high: soFar }];
  const future = fitFuture(days, weekdays);
  const random = seededRandom(seed);
  const expected = runningTotals(horizon, future.expected(horizon.weekdays));
  const drawn = Array.from({ length: DRAWS }, () => runningTotals(horizon, future.random(horizon.weekdays, random)));
  return horizon.edges.map((edge, index) => {
    const estimate = toEstimate(add(soFar, decimal(expected[index] ?? 0)), unit);
    return { at: fromEpoch(edge), ...boundsAround(estimate, drawn.map((totals) => totals[index] ?? 0), unit, soFar) };
  });
}
