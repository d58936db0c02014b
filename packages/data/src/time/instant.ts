import { TimeRangeError } from '../errors.js';

declare const instantBrand: unique symbol;

/** RFC 3339 text in UTC with milliseconds, as '2024-10-01T00:00:00.000Z'. Equal instants have equal text. */
export type Instant = string & { readonly [instantBrand]: 'Instant' };

/** Half open: `start` is inside, `end` is not. */
export interface Interval {
  start: Instant;
  end: Instant;
}

const RFC3339 = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:[Zz]|([+-])(\d\d):(\d\d))$/;
const MINUTE = 60_000;

/** Epoch milliseconds of RFC 3339 text in any spelling of any offset; NaN where it is none (a date alone, 30 February, 25 o'clock). */
export function epochOf(text: string): number {
  const match = RFC3339.exec(text);
  if (match === null) return Number.NaN;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [number, number, number, number, number, number];
  const midnight = Date.UTC(year, month - 1, day);
  // Date.UTC moves 30 February to March and the year 99 to 1999.
  if (year < 100 || month > 12 || new Date(midnight).getUTCDate() !== day) return Number.NaN;
  if (hour > 23 || minute > 59 || second > 59) return Number.NaN;
  const milliseconds = match[7] === undefined ? 0 : Number(match[7].slice(0, 3).padEnd(3, '0'));
  return midnight + (hour * 60 + minute - offsetOf(match)) * MINUTE + second * 1000 + milliseconds;
}

/** Minutes east of UTC; NaN where they are more than clocks have. */
function offsetOf(match: RegExpExecArray): number {
  const hours = Number(match[9] ?? 0);
  const minutes = Number(match[10] ?? 0);
  if (hours > 23 || minutes > 59) return Number.NaN;
  return (match[8] === '-' ? -1 : 1) * (hours * 60 + minutes);
}

export const fromEpoch = (milliseconds: number): Instant => new Date(milliseconds).toISOString() as Instant;

/** Epoch milliseconds of an Instant. */
export const toEpoch = (at: Instant): number => Date.parse(at);

/**
 * Reads RFC 3339 text, with any offset, into an Instant.
 * @throws TimeRangeError for a date without a time or zone, an impossible date, or other text
 */
export function instant(text: string): Instant {
  const epoch = epochOf(text);
  if (Number.isNaN(epoch)) {
    throw new TimeRangeError(`"${text.slice(0, 40)}" is no instant. A date without a zone means another moment in every country. Write it like 2024-10-01T00:00:00Z.`);
  }
  return fromEpoch(epoch);
}

/**
 * A half-open interval of two instants.
 * @throws TimeRangeError where either does not read, or the end is not after the start
 */
export function interval(start: string, end: string): Interval {
  const read = { start: instant(start), end: instant(end) };
  if (read.end <= read.start) throw new TimeRangeError(`The interval ends (${read.end}) before or when it starts (${read.start}). Its end is exclusive: one day runs from midnight to the next midnight.`);
  return read;
}
