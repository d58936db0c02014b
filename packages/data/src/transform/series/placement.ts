import { TimeRangeError } from '../../errors.js';
import { bucketIndex, type BucketEdges, type BucketSize } from '../../time/buckets.js';
import { HOUR } from '../../time/duration.js';
import { isUtc } from '../../time/zone.js';
import { pathOf, type Place } from '../../wire/read.js';

/** The buckets that rows are put into. */
export interface Placement {
  readonly bucket: BucketSize;
  readonly timeZone: string;
  readonly buckets: BucketEdges;
}

export interface WindowPlace {
  readonly bucket: number;
  /** Whether it ends after its bucket, as hours may in a zone that is 30 minutes off. */
  readonly straddles: boolean;
}

/**
 * Which bucket a row's window belongs to, by its start; null if it is not wholly inside the interval.
 * @throws TimeRangeError for a window longer than its bucket, or a day in a zone with other days
 */
export function placeWindow(start: number, end: number, at: Place, placement: Placement): WindowPlace | null {
  const { edges } = placement.buckets;
  const first = edges[0] ?? start;
  const last = edges.at(-1) ?? end;
  if (end <= first || start >= last) return null;
  const bucket = bucketIndex(edges, Math.max(start, first));
  refuseLong(end - start, bucket, at, placement);
  if (start < first || end > last) return null;
  return { bucket, straddles: end > (edges[bucket + 1] ?? end) };
}

function refuseLong(length: number, bucket: number, at: Place, { buckets, bucket: size, timeZone }: Placement): void {
  const end = buckets.whole[bucket + 1] ?? Infinity;
  const refuse = (why: string): never => {
    throw new TimeRangeError(`${pathOf(at)} covers ${length / HOUR} hours${why}`, pathOf(at));
  };
  if (length > end - (buckets.whole[bucket] ?? 0)) refuse(`, more than its ${size} bucket. Cutting it up would be a guess. Ask Metronome for smaller windows or use larger buckets.`);
  if (length > HOUR && !isUtc(timeZone)) {
    refuse(` of UTC, and days in ${timeZone} begin at other moments. Ask Metronome for hourly windows, or show the chart in UTC.`);
  }
}
