import { interval, TimeRangeError, type BucketSize, type Interval } from '@meterboard/data';
import { QueryError } from '../errors.js';
import { DAY, needsHours } from '../metronome/range.js';
import { fields, oneOf, optional, text, type Fields, type Read } from './read.js';

/** The longest ranges to read, in days. */
export interface RangeLimits {
  readonly hourlyDays: number;
  readonly dailyDays: number;
}

export interface TimeQuery {
  interval: Interval;
  bucket: BucketSize;
  timeZone: string;
}

export const readInterval: Read<Interval> = (value, field) => {
  const part = fields(value, field);
  const [start, end] = [part('start', text), part('end', text)];
  try {
    return interval(start, end);
  } catch (error) {
    // The message of a TimeRangeError quotes the value.
    if (error instanceof TimeRangeError) throw new QueryError(field, 'expected two instants like 2024-10-01T00:00:00Z, of which the end comes after the start.');
    throw error;
  }
};

/** The zone, or null if this platform does not know it. All names of UTC become 'UTC', for which daily rows are enough. */
export function knownZone(zone: string): string | null {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone === 'UTC' ? 'UTC' : zone;
  } catch {
    return null;
  }
}

const readZone: Read<string> = (value, field) => {
  const zone = knownZone(text(value, field));
  if (zone === null) throw new QueryError(field, 'expected an IANA time zone that this server knows, such as "Europe/Berlin".');
  return zone;
};

const BUCKETS = ['hour', 'day', 'week', 'month'] as const;

/** The interval, bucket and zone of a query. Ranges that would take too long to read are refused. */
export function readTime(field: Fields, defaultZone: string, limits: RangeLimits): TimeQuery {
  const time = { interval: field('interval', readInterval), bucket: field('bucket', oneOf(BUCKETS)), timeZone: field('timeZone', optional(readZone)) ?? defaultZone };
  const hourly = needsHours(time.interval, time.bucket, time.timeZone);
  const most = hourly ? limits.hourlyDays : limits.dailyDays;
  if (Date.parse(time.interval.end) - Date.parse(time.interval.start) > most * DAY) {
    const why = hourly ? 'hours, which hour buckets, zones other than UTC and bounds off UTC midnight are cut from,' : 'days';
    throw new QueryError('interval', `is longer than the ${most} days for which ${why} are read. Ask for a shorter range.`);
  }
  return time;
}
