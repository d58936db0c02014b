import { interval, type BucketSize, type Interval } from '@meterboard/data';

const DAY = 86_400_000;
/** Whole weeks, so that weeks begin on the same days with and without them. */
const DAYS: Record<BucketSize, number> = { hour: 4 * 7, day: 8 * 7, week: 26 * 7, month: 104 * 7 };

/** The days that the server reads in one go. */
const MOST_DAYS = 800;

/** What is on screen, and as much before it as tells what is usual: for long ranges, as much as the server reads. */
export function withHistory({ start, end }: Interval, bucket: BucketSize): Interval {
  const room = MOST_DAYS - (Date.parse(end) - Date.parse(start)) / DAY;
  const days = Math.min(DAYS[bucket], Math.floor(room / 7) * 7);
  return interval(new Date(Date.parse(start) - days * DAY).toISOString(), end);
}
