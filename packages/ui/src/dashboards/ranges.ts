import { interval, type BucketSize, type Instant, type Interval } from '@meterboard/data';
import type { RangeName } from '../i18n/messages/dashboards.js';

/** A stretch of time by its name, or any other one. Days are UTC days, as Metronome bills them. */
export type DashboardRange = RangeName | Interval;

export const RANGES: readonly RangeName[] = ['7d', '30d', '60d', '90d', 'this-month', 'last-month'];

const DAY = 86_400_000;
const DAYS: Readonly<Partial<Record<RangeName, number>>> = { '7d': 7, '30d': 30, '60d': 60, '90d': 90 };

const between = (start: number, end: number): Interval => interval(new Date(start).toISOString(), new Date(end).toISOString());
const lengthOf = ({ start, end }: Interval): number => Date.parse(end) - Date.parse(start);

/** The start of the UTC month that a moment lies in, or of one so many months from it. */
function monthStart(at: number, months = 0): number {
  const date = new Date(at);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months);
}

/** The whole UTC month a moment lies in. */
export const monthOf = (now: Instant): Interval => between(monthStart(Date.parse(now)), monthStart(Date.parse(now), 1));

/** The last days up to and with the day of a moment. */
export function lastDays(now: Instant, days: number): Interval {
  const end = (Math.floor(Date.parse(now) / DAY) + 1) * DAY;
  return between(end - days * DAY, end);
}

/** Today is in it whole, so that it is drawn as in progress. */
export function intervalOf(range: DashboardRange, now: Instant): Interval {
  if (typeof range !== 'string') return range;
  const days = DAYS[range];
  if (days !== undefined) return lastDays(now, days);
  const { start } = monthOf(now);
  return range === 'this-month' ? { start, end: lastDays(now, 1).end } : between(monthStart(Date.parse(now), -1), Date.parse(start));
}

/** What a range is compared with: the same days of the month before, else as many days right before it. */
export function previousInterval(range: DashboardRange, now: Instant): Interval {
  const current = intervalOf(range, now);
  const start = Date.parse(current.start);
  if (range !== 'this-month' && range !== 'last-month') return between(start - lengthOf(current), start);
  const before = monthStart(start, -1);
  const whole = range === 'last-month';
  return between(before, whole ? start : Math.min(start, before + lengthOf(current)));
}

/** How long one bucket may be: neither a single bar nor a thousand. The first is what a range opens with. */
export function bucketsOf(range: Interval): readonly [BucketSize, ...BucketSize[]] {
  const days = lengthOf(range) / DAY;
  if (days <= 2) return ['hour'];
  const longer: BucketSize[] = [...(days > 14 ? (['week'] as const) : []), ...(days > 59 ? (['month'] as const) : [])];
  return ['day', ...longer, ...(days <= 14 ? (['hour'] as const) : [])];
}
