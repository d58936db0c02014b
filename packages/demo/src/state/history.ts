import { interval, type BucketSize, type Interval } from '@meterboard/data';

const DAY = 86_400_000;
/** Whole weeks, so that weeks begin on the same days with and without them. */
const DAYS: Record<BucketSize, number> = { hour: 4 * 7, day: 8 * 7, week: 26 * 7, month: 104 * 7 };

/** What is on screen, and as much before it as tells what is usual. */
export const withHistory = ({ start, end }: Interval, bucket: BucketSize): Interval => interval(new Date(Date.parse(start) - DAYS[bucket] * DAY).toISOString(), end);
