import { interval, type BucketSize, type Interval, type ViewIssue } from '@meterboard/data';

export const DAY = 86_400_000;

/** The range to fetch so that the view can be cut from it. It begins and ends at UTC midnight and is at least a day long. */
export interface FetchRange {
  readonly window: 'HOUR' | 'DAY';
  readonly interval: Interval;
}

/** Metronome's daily windows are UTC days. A view in another zone, or with an end inside a day, has to be made of hours. */
export function needsHours({ start, end }: Interval, bucket: BucketSize, timeZone: string): boolean {
  return bucket === 'hour' || timeZone !== 'UTC' || Date.parse(start) % DAY !== 0 || Date.parse(end) % DAY !== 0;
}

export const midnightBefore = (at: string): string => new Date(Math.floor(Date.parse(at) / DAY) * DAY).toISOString();
const midnightAfter = (at: string): string => new Date(Math.ceil(Date.parse(at) / DAY) * DAY).toISOString();

/** The usage endpoints refuse bounds off midnight, so both are moved outward; the view leaves out the excess. */
export function fetchRange(asked: Interval, bucket: BucketSize, timeZone: string): FetchRange {
  return { window: needsHours(asked, bucket, timeZone) ? 'HOUR' : 'DAY', interval: interval(midnightBefore(asked.start), midnightAfter(asked.end)) };
}

/** The bounds as endpoints take them, without milliseconds as in Metronome's own examples. */
export const boundsOf = ({ start, end }: Interval): { starting_on: string; ending_before: string } => ({ starting_on: timestamp(start), ending_before: timestamp(end) });

export const timestamp = (at: string): string => at.replace('.000Z', 'Z');

/** Drops the issue about rows outside the interval if more was fetched than asked for, as that is nothing to report. */
export function asAsked<V extends { interval: Interval; issues: readonly ViewIssue[] }>(view: V, { interval: fetched }: FetchRange): V {
  if (fetched.start === view.interval.start && fetched.end === view.interval.end) return view;
  return { ...view, issues: view.issues.filter(({ code }) => code !== 'outside-interval') };
}
