import { asText, TimeRangeError } from '../errors.js';
import { DAY, HOUR, MINUTE } from './duration.js';

declare const instantBrand: unique symbol;

/** RFC 3339 text in UTC with milliseconds: '2024-10-01T00:00:00.000Z'. Equal instants have equal text, which sorts in time order. */
export type Instant = string & { readonly [instantBrand]: 'made by instant() or interval()' };

/** A stretch of time, half open: `start` is inside it, `end` is not. */
export interface Interval {
  start: Instant;
  end: Instant;
}

const FULL_HOURS = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00:00.000Z`);

/** RFC 3339, from the year 100 on: Date reads the year 99 as 1999. Every digit up to the seconds has a fixed position. */
const SYNTAX = /^(?!00)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt ](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** An offset may lead out of the years that have four digits, and from there to text that neither sorts nor can be read again. */
const [FIRST, BEYOND] = [Date.UTC(100, 0), Date.UTC(10_000, 0)];

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48;
const twoDigits = (text: string, at: number): number => digit(text, at) * 10 + digit(text, at + 1);
/** The minutes in 'hh:mm'. */
const minutesOf = (text: string, at: number): number => twoDigits(text, at) * 60 + twoDigits(text, at + 3);

/** Minutes east of UTC. */
function offsetOf(text: string): number {
  const at = text.length - 6;
  return text[at] === '+' ? minutesOf(text, at + 1) : text[at] === '-' ? -minutesOf(text, at + 1) : 0;
}

/**
 * Epoch milliseconds of RFC 3339 text with any offset; NaN for other text (a date alone, 30 February, 25 o'clock). Digits beyond
 * milliseconds are cut off, as a browser's clock does. Reads digit by digit instead of asking Date, because engines disagree about a
 * lower-case "t" and about ten digits after the point, and because a chart reads thousands of timestamps.
 */
export function epochOf(text: string): number {
  if (!SYNTAX.test(text)) return Number.NaN;
  const day = twoDigits(text, 8);
  const midnight = Date.UTC(twoDigits(text, 0) * 100 + twoDigits(text, 2), twoDigits(text, 5) - 1, day);
  // Date reads 30 February as a day in March.
  if (day > 28 && new Date(midnight).getUTCDate() !== day) return Number.NaN;
  const fraction = text[19] === '.' ? Math.round(Number.parseFloat(text.slice(19, 23)) * 1000) : 0;
  const second = midnight + (minutesOf(text, 11) - offsetOf(text)) * MINUTE + twoDigits(text, 17) * 1000;
  // A leap second counts as the second after it, as in Unix time. RFC 3339 has them only where a month ends in UTC.
  if (text[17] === '6' && (second % DAY !== 0 || new Date(second).getUTCDate() !== 1)) return Number.NaN;
  return second < FIRST || second >= BEYOND ? Number.NaN : second + fraction;
}

export const fromEpoch = (milliseconds: number): Instant => new Date(milliseconds).toISOString() as Instant;

/** Many at once: prints each day's date only once, which matters for charts of a thousand hours. */
export function fromEpochs(epochs: readonly number[]): Instant[] {
  let day = Number.NaN;
  let date = '';
  return epochs.map((epoch) => {
    const time = epoch - day * DAY;
    if (time >= 0 && time < DAY && time % HOUR === 0) return `${date}${FULL_HOURS[time / HOUR] ?? ''}` as Instant;
    const text = fromEpoch(epoch);
    day = Math.floor(epoch / DAY);
    date = text.slice(0, 11);
    return text;
  });
}

/** Epoch milliseconds of an Instant. */
export const toEpoch = (at: Instant): number => Date.parse(at);

/**
 * Reads RFC 3339 text with any offset: `instant('2024-10-01T02:00:00+02:00')` is '2024-10-01T00:00:00.000Z'. `path` names the text in an
 * error, for example `options.now`.
 * @throws TimeRangeError for a date without a time or offset, an impossible date, or other text
 */
export function instant(text: string, path: string | null = null): Instant {
  const given: unknown = text;
  const epoch = typeof given === 'string' ? epochOf(given) : Number.NaN;
  if (Number.isNaN(epoch)) {
    throw new TimeRangeError(`${prefix(path)}"${asText(text).slice(0, 40)}" is not an instant. A date without a zone means another moment in every country. Write it like 2024-10-01T00:00:00Z.`, path);
  }
  return fromEpoch(epoch);
}

/**
 * The half-open interval between two instants. `path` as for `instant`.
 * @throws TimeRangeError where either is not an instant, or the end is not after the start
 */
export function interval(start: string, end: string, path: string | null = null): Interval {
  const read = { start: instant(start, path && `${path}.start`), end: instant(end, path && `${path}.end`) };
  if (read.end <= read.start) {
    throw new TimeRangeError(`${prefix(path)}The interval ends (${read.end}) before or when it starts (${read.start}). Its end is exclusive: one day runs from midnight to the next midnight.`, path);
  }
  return read;
}

const prefix = (path: string | null): string => (path === null ? '' : `${path}: `);
