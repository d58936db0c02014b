import { interval, type BucketSize, type Interval, type ViewIssue } from '@meterboard/data';

export const DAY = 86_400_000;

/** What is asked of Metronome so that the view can be cut from it: always UTC midnights, a day at least. */
export interface FetchRange {
  readonly window: 'HOUR' | 'DAY';
  readonly interval: Interval;
}

/** Metronome's daily windows are UTC days: anything that cuts inside one, or in another zone, has to be cut from hours. */
export function needsHours({ start, end }: Interval, bucket: BucketSize, timeZone: string): boolean {
  return bucket === 'hour' || timeZone !== 'UTC' || Date.parse(start) % DAY !== 0 || Date.parse(end) % DAY !== 0;
}

export const midnightBefore = (at: string): string => new Date(Math.floor(Date.parse(at) / DAY) * DAY).toISOString();
const midnightAfter = (at: string): string => new Date(Math.ceil(Date.parse(at) / DAY) * DAY).toISOString();

/** Usage refuses bounds off midnight, so both are moved outward; the view leaves out what was not asked for. */
export function fetchRange(asked: Interval, bucket: BucketSize, timeZone: string): FetchRange {
  return { window: needsHours(asked, bucket, timeZone) ? 'HOUR' : 'DAY', interval: interval(midnightBefore(asked.start), midnightAfter(asked.end)) };
}

/** The bounds as every endpoint over time takes them, written as in Metronome's own examples: no milliseconds. */
export const boundsOf = ({ start, end }: Interval): { starting_on: string; ending_before: string } => ({ starting_on: timestamp(start), ending_before: timestamp(end) });

export const timestamp = (at: string): string => at.replace('.000Z', 'Z');

/** Rows that came only because more was fetched than was asked for are no news to the reader, who never asked for them. */
export function asAsked<V extends { interval: Interval; issues: readonly ViewIssue[] }>(view: V, { interval: fetched }: FetchRange): V {
  if (fetched.start === view.interval.start && fetched.end === view.interval.end) return view;
  return { ...view, issues: view.issues.filter(({ code }) => code !== 'outside-interval') };
}
