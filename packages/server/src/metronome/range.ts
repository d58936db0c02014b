import type { BucketSize, Interval } from '@meterboard/data';

const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** What is asked of Metronome so that the view can be cut from it. Epoch milliseconds, always UTC midnights, a day at least. */
export interface FetchRange {
  readonly window: 'HOUR' | 'DAY';
  readonly start: number;
  readonly end: number;
}

/** Metronome's daily windows are UTC days: anything that cuts inside one, or in another zone, has to be cut from hours. */
export function needsHours(interval: Interval, bucket: BucketSize, timeZone: string): boolean {
  return bucket === 'hour' || timeZone !== 'UTC' || Date.parse(interval.start) % DAY !== 0 || Date.parse(interval.end) % DAY !== 0;
}

/** Usage refuses bounds off midnight, so both are moved outward; the view leaves out what was not asked for. */
export function fetchRange(interval: Interval, bucket: BucketSize, timeZone: string): FetchRange {
  return {
    window: needsHours(interval, bucket, timeZone) ? 'HOUR' : 'DAY',
    start: Math.floor(Date.parse(interval.start) / DAY) * DAY,
    end: Math.ceil(Date.parse(interval.end) / DAY) * DAY,
  };
}

/** The range in pieces of so many days, in order, without gap or overlap. */
export function splitRange(range: FetchRange, days: number): FetchRange[] {
  const parts: FetchRange[] = [];
  for (let { start } = range; start < range.end; start += days * DAY) parts.push({ ...range, start, end: Math.min(start + days * DAY, range.end) });
  return parts;
}

/** As Metronome's own examples write it: no milliseconds. */
export const timestamp = (epoch: number): string => new Date(epoch).toISOString().replace('.000Z', 'Z');
