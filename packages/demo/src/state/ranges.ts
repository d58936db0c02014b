import { interval, type BucketSize, type Interval } from '@meterboard/data';
import { readViewState, writeViewState } from '@meterboard/ui';
import type { DayRange } from '@meterboard/ui/dashboards';

export const RANGES = ['24h', '7d', '30d', '60d', '90d', 'this-month', 'last-month'] as const;
export type NamedRange = (typeof RANGES)[number];

/** A range by its name, any days by the first and the last, or some hours. */
export type Range = NamedRange | DayRange | Interval;

export const RANGE_LABELS: Record<NamedRange, string> = {
  '24h': '24 h',
  '7d': '7 d',
  '30d': '30 d',
  '60d': '60 d',
  '90d': '90 d',
  'this-month': 'This month',
  'last-month': 'Last month',
};

type Buckets = readonly [BucketSize, ...BucketSize[]];

/** The bucket sizes that read well over each range; the first is what a range opens with. */
const BUCKETS: Record<NamedRange, Buckets> = {
  '24h': ['hour'],
  '7d': ['day', 'hour'],
  '30d': ['day', 'week'],
  '60d': ['day', 'week', 'month'],
  '90d': ['day', 'week', 'month'],
  'this-month': ['day', 'week'],
  'last-month': ['day', 'week'],
};

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The most days that one chart is made of: two years. */
const MOST_DAYS = 731;

const isInterval = (range: DayRange | Interval): range is Interval => 'start' in range;

/** How many days there are from the first to the last, both included. */
const lengthOf = (range: DayRange | Interval): number =>
  isInterval(range) ? (Date.parse(range.end) - Date.parse(range.start)) / DAY : (Date.parse(range.to) - Date.parse(range.from)) / DAY + 1;

/** As BUCKETS, for any days. */
export function bucketsOf(range: Range): Buckets {
  if (typeof range === 'string') return BUCKETS[range];
  const days = lengthOf(range);
  if (days <= 2) return BUCKETS['24h'];
  if (days <= 14) return BUCKETS['7d'];
  return days < 60 ? BUCKETS['30d'] : BUCKETS['90d'];
}

const dateOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Reads what `rangeText` wrote; undefined for anything else, and for more days than a chart is made of. */
export function readRange(text: string | null): Range | undefined {
  if (text === null || text === '24h') return text ?? undefined;
  const { range } = readViewState(new URLSearchParams({ range: text }));
  return typeof range === 'object' && lengthOf(range) > MOST_DAYS ? undefined : range;
}

/** A range in the address: its name, or "2026-10-05..2026-10-12". The library has no name for the last 24 hours. */
export const rangeText = (range: Range): string => (range === '24h' ? range : (writeViewState({ range }).get('range') ?? ''));

const utcMonth = (at: Date, months: number): number => Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months);

const between = (start: number, end: number): Interval => interval(new Date(start).toISOString(), new Date(end).toISOString());

/** The range as seen at `now`, in UTC. Today and the current hour are included to their end, so that their buckets are drawn as in progress. */
export function rangeAt(range: Range, now: string): Interval {
  if (typeof range !== 'string' && isInterval(range)) return range;
  if (typeof range !== 'string') return between(Date.parse(range.from), Date.parse(range.to) + DAY);
  const at = new Date(now);
  const tomorrow = Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate() + 1);
  const nextHour = Math.floor(at.getTime() / HOUR) * HOUR + HOUR;
  switch (range) {
    case '24h':
      return between(nextHour - DAY, nextHour);
    case '7d':
    case '30d':
    case '60d':
    case '90d':
      return between(tomorrow - Number.parseInt(range, 10) * DAY, tomorrow);
    case 'this-month':
      return between(utcMonth(at, 0), tomorrow);
    case 'last-month':
      return between(utcMonth(at, -1), utcMonth(at, 0));
  }
}

/** The days that an interval of whole or part days touches, in UTC. */
export const daysOf = ({ start, end }: Interval): DayRange => ({ from: dateOf(Date.parse(start)), to: dateOf(Date.parse(end) - 1) });
