import { bucketEdges, type BucketSize } from './buckets.js';
import { fromEpoch, instant, toEpoch, type Instant, type Interval } from './instant.js';

/**
 * The hour, day, week or month that contains a moment, in a zone's calendar: "today" or "this month" there.
 * `bucketAt(instant('2024-10-24T15:30:00Z'), 'month')` is October 2024, from midnight to midnight UTC.
 * @throws TimeRangeError for an invalid moment, an unknown bucket size or an unknown zone
 */
export function bucketAt(at: Instant, bucket: BucketSize, timeZone = 'UTC'): Interval {
  const start = instant(at);
  const { whole } = bucketEdges({ start, end: fromEpoch(toEpoch(start) + 1) }, bucket, timeZone);
  const [from = 0, until = 0] = whole;
  return { start: fromEpoch(from), end: fromEpoch(until) };
}
