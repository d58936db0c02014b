import { interval, type Interval } from '@meterboard/data';
import { rangeAt, type Range } from './ranges.ts';

const LENGTH = { hour: 3_600_000, day: 86_400_000 };

const epochs = ({ start, end }: Interval): [number, number] => [Date.parse(start), Date.parse(end)];
const between = (start: number, end: number): Interval => interval(new Date(start).toISOString(), new Date(end).toISOString());

/** Where the time begins that a range is compared with: months with the month before, other ranges with as much time directly before them. */
function beginningBefore(range: Range, [start, end]: [number, number]): number {
  const first = new Date(start);
  return range === 'this-month' || range === 'last-month' ? Date.UTC(first.getUTCFullYear(), first.getUTCMonth() - 1) : start - (end - start);
}

export interface Compared {
  current: Interval;
  previous: Interval;
  /** What was left out, as it is still in progress and its figures are not those of a whole one. */
  cut: 'day' | 'hour' | null;
}

/** The complete days of a range (hours, of the last 24), and as many to compare them with. Null where none is complete, or none came before. */
export function comparedAt(range: Range, now: string): Compared | null {
  const [start, end] = epochs(rangeAt(range, now));
  const unit = range === '24h' ? 'hour' : 'day';
  const last = Math.min(end, Math.floor(Date.parse(now) / LENGTH[unit]) * LENGTH[unit]);
  if (last <= start) return null;
  const before = beginningBefore(range, [start, end]);
  // A whole month is compared with a whole one, whatever their lengths; part of one with as many days, if the other has so many.
  const until = range === 'last-month' ? start : Math.min(before + (last - start), start);
  return { current: between(start, last), previous: between(before, until), cut: last < end ? unit : null };
}
