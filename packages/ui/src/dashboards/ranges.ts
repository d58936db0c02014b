import { bucketAt, instant, interval, type BucketSize, type Instant, type Interval } from '@meterboard/data';
import { DAY } from '../chart/calendar.js';
import type { RangeName } from '../i18n/messages/dashboards.js';
import { midnightFrom, midnightOf, type DayRange } from './calendarDays.js';
import { readOr } from '../i18n/readOr.js';

/** A range of time: by name ('30d'), by its first and last day, or by two moments. Days are those of the zone that usage is cut by. */
export type DashboardRange = RangeName | DayRange | Interval;

export const RANGES: readonly RangeName[] = ['7d', '30d', '60d', '90d', 'this-month', 'last-month'];

const DAYS: Readonly<Partial<Record<RangeName, number>>> = { '7d': 7, '30d': 30, '60d': 60, '90d': 90 };

const moment = (at: number): Instant => instant(new Date(at).toISOString());
const lengthOf = ({ start, end }: Interval): number => Date.parse(end) - Date.parse(start);
/** The number of calendar days in a range. Each has 23 to 25 hours. */
const daysIn = (range: Interval): number => Math.round(lengthOf(range) / DAY);

/** The whole month that contains a moment, in a zone. Default: UTC, as Metronome bills. */
export const monthOf = (now: Instant, timeZone?: string): Interval => bucketAt(now, 'month', timeZone);

const monthBefore = (month: Interval, timeZone: string | undefined): Interval => monthOf(moment(Date.parse(month.start) - 1), timeZone);

/** The given number of days, up to and including the day of a moment. */
export function lastDays(now: Instant, days: number, timeZone?: string): Interval {
  const { end } = bucketAt(now, 'day', timeZone);
  return { start: midnightFrom(end, -days, timeZone), end };
}

export const isDays = (range: DashboardRange): range is DayRange => typeof range !== 'string' && 'from' in range;
export const isInterval = (range: DashboardRange): range is Interval => typeof range !== 'string' && !isDays(range);

/**
 * The moments that a range begins and ends at. Today is included whole, so that it is drawn as in progress.
 * @throws TimeRangeError for days that do not exist or are the wrong way round
 */
export function intervalOf(range: DashboardRange, now: Instant, timeZone?: string): Interval {
  if (isDays(range)) return interval(midnightOf(range.from, timeZone), midnightFrom(midnightOf(range.to, timeZone), 1, timeZone), 'range');
  if (typeof range !== 'string') return range;
  const days = DAYS[range];
  if (days !== undefined) return lastDays(now, days, timeZone);
  const month = monthOf(now, timeZone);
  return range === 'this-month' ? { start: month.start, end: lastDays(now, 1, timeZone).end } : monthBefore(month, timeZone);
}

/** Any moment: whether a range reads does not depend on the present. */
export const SOME_DAY = instant('2024-10-01T00:00:00Z');

/** A range that begins before it ends; undefined for what is none, out of an old address perhaps. */
export function readRange(range: DashboardRange | undefined): DashboardRange | undefined {
  const isKnown = typeof range !== 'string' || RANGES.includes(range);
  return readOr(() => (range !== undefined && isKnown && lengthOf(intervalOf(range, SOME_DAY)) > 0 ? range : undefined), undefined);
}

/** What a range is compared with: for months the same days of the month before, otherwise as many days directly before it. */
export function previousInterval(range: DashboardRange, now: Instant, timeZone?: string): Interval {
  const current = intervalOf(range, now, timeZone);
  const { start } = current;
  if (isInterval(range)) return { start: moment(Date.parse(start) - lengthOf(current)), end: start };
  if (range !== 'this-month' && range !== 'last-month') return { start: midnightFrom(start, -daysIn(current), timeZone), end: start };
  const before = monthBefore(current, timeZone);
  if (range === 'last-month') return before;
  const end = midnightFrom(before.start, daysIn(current), timeZone);
  return { start: before.start, end: Date.parse(end) < Date.parse(start) ? end : start };
}

/** The bucket sizes that suit a range: neither a single bar nor a thousand. Weeks and months are made of days, if days can be `combined`. The first is the default. */
export function bucketsOf(range: Interval, combined = true): readonly [BucketSize, ...BucketSize[]] {
  const days = daysIn(range);
  if (days <= 2) return ['hour'];
  const longer: BucketSize[] = [...(combined && days > 14 ? (['week'] as const) : []), ...(combined && days > 59 ? (['month'] as const) : [])];
  return ['day', ...longer, ...(days <= 14 ? (['hour'] as const) : [])];
}
