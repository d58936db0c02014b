import { interval, type BucketSize, type Interval } from '@meterboard/data';

export const RANGES = ['24h', '7d', '30d', '90d', 'this-month', 'last-month'] as const;
export type Range = (typeof RANGES)[number];

export const RANGE_LABELS: Record<Range, string> = {
  '24h': '24 h',
  '7d': '7 d',
  '30d': '30 d',
  '90d': '90 d',
  'this-month': 'This month',
  'last-month': 'Last month',
};

/** The bucket sizes that read well over each range; the first is what a range opens with. */
export const BUCKETS: Record<Range, readonly [BucketSize, ...BucketSize[]]> = {
  '24h': ['hour'],
  '7d': ['day', 'hour'],
  '30d': ['day', 'week'],
  '90d': ['day', 'week', 'month'],
  'this-month': ['day', 'week'],
  'last-month': ['day', 'week'],
};

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const utcMonth = (at: Date, months: number): number => Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months);

const between = (start: number, end: number): Interval => interval(new Date(start).toISOString(), new Date(end).toISOString());

/** The range as seen at `now`, in UTC. Today and the current hour are included to their end, so that their buckets are drawn as in progress. */
export function rangeAt(range: Range, now: string): Interval {
  const at = new Date(now);
  const tomorrow = Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate() + 1);
  const nextHour = Math.floor(at.getTime() / HOUR) * HOUR + HOUR;
  switch (range) {
    case '24h':
      return between(nextHour - DAY, nextHour);
    case '7d':
      return between(tomorrow - 7 * DAY, tomorrow);
    case '30d':
      return between(tomorrow - 30 * DAY, tomorrow);
    case '90d':
      return between(tomorrow - 90 * DAY, tomorrow);
    case 'this-month':
      return between(utcMonth(at, 0), tomorrow);
    case 'last-month':
      return between(utcMonth(at, -1), utcMonth(at, 0));
  }
}
