import { AggregationError, TimeRangeError } from '../../errors.js';
import { type Decimal, ZERO } from '../../exact/decimal.js';
import { sum } from '../../exact/sum.js';
import { toEpoch, type Instant, type Interval } from '../../time/instant.js';
import type { SpendView } from '../../view/spend.js';
import type { UsageView } from '../../view/usage.js';
import { recurringIn } from '../project/history.js';
import { aggregationOf, isAdditive } from '../usage/aggregation.js';

function refuseLevels(view: UsageView | SpendView): void {
  const aggregation = view.cumulative === true ? 'cumulative' : aggregationOf(view);
  if (isAdditive(aggregation as Parameters<typeof isAdditive>[0])) return;
  throw new AggregationError(aggregation, `${aggregation} values do not add up over a period, so they use no allowance up. Pass a view of a sum or count, by bucket, or what was used as a figure of your own.`);
}

/** @throws TimeRangeError if the view does not show the period from its start to `known`, or has a bucket across either of them */
function refuseOther({ interval, buckets }: UsageView | SpendView, period: Interval, known: number): void {
  const start = toEpoch(period.start);
  const end = toEpoch(period.end);
  const begins = buckets.some((bucket) => toEpoch(bucket.start) === start);
  const ends = end > known || buckets.some((bucket) => toEpoch(bucket.end) === end);
  if (begins && ends && toEpoch(interval.end) >= known) return;
  throw new TimeRangeError(`The view does not show the period from ${period.start} to ${period.end} so far, or has a bucket across its start or end. What was used in it would be a guess. Build the view so that buckets begin and end with the period.`);
}

/** What a view shows as used in a period; null if it has no figure for any bucket that has begun. */
export function usedIn(view: UsageView | SpendView, period: Interval, asOf: Instant, measure: 'gross' | 'net'): Decimal | null {
  refuseLevels(view);
  const start = toEpoch(period.start);
  const known = Math.min(toEpoch(asOf), toEpoch(period.end));
  if (known <= start) return ZERO;
  refuseOther(view, period, known);
  const figures = view.buckets.flatMap((bucket, index) => {
    const begins = toEpoch(bucket.start);
    if (begins < start || begins >= known) return [];
    return (view.kind === 'spend' && measure === 'gross' ? recurringIn(view, index, 'gross') : view.bucketTotals[index]) ?? [];
  });
  return figures.length === 0 ? null : sum(figures);
}
