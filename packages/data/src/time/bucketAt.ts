import { bucketEdges, type BucketSize } from './buckets.js';
import { fromEpoch, instant, toEpoch, type Instant, type Interval } from './instant.js';

/**
 * The whole hour, day, week or month of a zone's calendar that holds a moment: what "today" and "this month" are there.
 * @throws TimeRangeError for a moment that does not read, an unknown size or zone
 */
export function bucketAt(at: Instant, bucket: BucketSize, timeZone = 'UTC'): Interval {
  const start = instant(at);
  const { firstStart, lastEnd } = bucketEdges({ start, end: fromEpoch(toEpoch(start) + 1) }, bucket, timeZone);
  return { start: fromEpoch(firstStart), end: fromEpoch(lastEnd) };
}
