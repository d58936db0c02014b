import { asText, TimeRangeError } from '../errors.js';
import { DAY, HOUR } from './duration.js';
import { fromEpochs, type Interval, toEpoch } from './instant.js';
import { fromWall, toWall, zoneOffsets, type OffsetAt } from './zone.js';

/** Days, weeks (from Monday) and months are those of the view's time zone; hours are UTC hours in every zone. */
export type BucketSize = 'hour' | 'day' | 'week' | 'month';

/** This long after the start of a bucket, it is the next bucket, and not yet the one after. */
const STEPS: Readonly<Record<BucketSize, number>> = { hour: HOUR, day: DAY, week: 7 * DAY, month: 31 * DAY };
/** More than ten years of hours is a mistake in the range, and would freeze the page. */
const MAX_BUCKETS = 100_000;

/** The start of the bucket that contains a wall-clock time. */
function floorWall(wall: number, bucket: BucketSize): number {
  const length = bucket === 'hour' ? HOUR : DAY;
  const floor = Math.floor(wall / length) * length;
  if (bucket === 'hour' || bucket === 'day') return floor;
  const date = new Date(floor);
  return bucket === 'week' ? floor - ((date.getUTCDay() + 6) % 7) * DAY : Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
}

/** Every edge from the start of the bucket that contains `start` to the first edge at or after `end`, in epoch milliseconds. */
function wholeEdges(start: number, end: number, bucket: BucketSize, offsetAt: OffsetAt): number[] {
  const found: number[] = [];
  let wall = floorWall(toWall(start, offsetAt), bucket);
  let edge = fromWall(wall, offsetAt);
  for (; edge < end; edge = fromWall(wall, offsetAt)) {
    // A day that a zone skipped (Samoa, 30 December 2011) has no length and no bucket.
    if (edge !== found.at(-1)) found.push(edge);
    wall = floorWall(wall + STEPS[bucket], bucket);
  }
  found.push(edge);
  return found;
}

/** The buckets of an interval as epoch edges: bucket `i` runs from `edges[i]` to `edges[i + 1]`. */
export interface BucketEdges {
  /** Clipped to the interval at both ends. */
  readonly edges: readonly number[];
  /** The same without the clipping. Windows may be as long as a whole bucket, and only whole ones are history. */
  readonly whole: readonly number[];
}

/**
 * Complete buckets without gaps over an interval, in a time zone. Weeks start on Monday; hours are UTC hours in every zone. An interval
 * that does not start or end on an edge clips the first or last bucket.
 * @throws TimeRangeError for an unknown bucket size or zone, or more than 100,000 buckets
 */
export function bucketEdges(interval: Interval, bucket: BucketSize, timeZone = 'UTC'): BucketEdges {
  if (!Object.keys(STEPS).includes(bucket)) throw new TimeRangeError(`"${asText(bucket).slice(0, 40)}" is not a bucket size. Choose hour, day, week or month.`);
  const start = toEpoch(interval.start);
  const end = toEpoch(interval.end);
  if ((end - start) / HOUR > MAX_BUCKETS * (bucket === 'hour' ? 1 : 24)) {
    throw new TimeRangeError(`The interval ${interval.start} to ${interval.end} holds more than ${MAX_BUCKETS} ${bucket} buckets. Ask for a shorter range or larger buckets.`);
  }
  const offsetAt = zoneOffsets(timeZone);
  // Metronome's hours are UTC hours. In a zone that is 30 minutes off, nobody knows how usage is spread within them.
  const whole = wholeEdges(start, end, bucket, bucket === 'hour' ? () => 0 : offsetAt);
  return { edges: [start, ...whole.slice(1, -1), end], whole };
}

/** The same buckets as intervals, for a view. */
export function bucketIntervals({ edges: all }: BucketEdges): Interval[] {
  const texts = fromEpochs(all);
  return texts.slice(1).map((end, index) => ({ start: texts[index] ?? end, end }));
}

/** The index of the bucket that contains a moment, or -1. */
export function bucketIndex(all: readonly number[], epoch: number): number {
  let low = 0;
  let high = all.length - 1;
  if (high < 1 || epoch < (all[0] ?? Infinity) || epoch >= (all[high] ?? -Infinity)) return -1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((all[middle] ?? 0) <= epoch) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * The index of the first bucket that has not ended at `now`; null where all have. In zones that are half an hour off, a bucket has all of
 * the hour that the next one begins in, and so has not ended before it. The last one has not: what goes beyond the interval is left out.
 */
export function firstUnfinished(all: readonly number[], now: number): number | null {
  const index = all.findIndex((edge, position) => position > 0 && edge > (position < all.length - 1 ? Math.floor(now / HOUR) * HOUR : now));
  return index === -1 ? null : index - 1;
}
