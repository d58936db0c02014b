import { TimeRangeError } from '../errors.js';

declare const instantBrand: unique symbol;

/** RFC 3339 text in UTC with milliseconds, as '2024-10-01T00:00:00.000Z'. Equal instants have equal text. */
export type Instant = string & { readonly [instantBrand]: 'Instant' };

/** Half open: `start` is inside, `end` is not. */
export interface Interval {
  start: Instant;
  end: Instant;
}

const RFC3339 = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|([+-])(\d\d):(\d\d))$/;

/** Epoch milliseconds of RFC 3339 text in any spelling of any offset; NaN where it is none (a date alone, 30 February, 25 o'clock). */
export function epochOf(text: string): number {
  const match = RFC3339.exec(text);
  if (match === null) return Number.NaN;
  const day = Number(match[3]);
  const midnight = Date.UTC(Number(match[1]), Number(match[2]) - 1, day);
  if (new Date(midnight).getUTCDate() !== day || Number(match[2]) > 12) return Number.NaN;
  if (Number(match[4]) > 23 || Number(match[5]) > 59 || Number(match[6]) > 59) return Number.NaN;
  if (Number(match[8] ?? 0) > 23 || Number(match[9] ?? 0) > 59) return Number.NaN;
  return Date.parse(text.replace(' ', 'T').toUpperCase());
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
