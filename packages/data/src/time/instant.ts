import { TimeRangeError } from '../errors.js';

declare const instantBrand: unique symbol;

/** RFC 3339 text in UTC with milliseconds, as '2024-10-01T00:00:00.000Z'. Equal instants have equal text. */
export type Instant = string & { readonly [instantBrand]: 'Instant' };

/** Half open: `start` is inside, `end` is not. */
export interface Interval {
  start: Instant;
  end: Instant;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const FULL_HOURS = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00:00.000Z`);

/**
 * Epoch milliseconds of RFC 3339 text in any spelling of any offset; NaN where it is none (a date alone, 30 February, 25 o'clock).
 * Read by hand, as every row of an answer brings two: a pattern match would take longer than parsing the row's JSON.
 */
export function epochOf(text: string): number {
  if (text[4] !== '-' || text[7] !== '-' || !'Tt '.includes(text[10] ?? '?') || text[13] !== ':' || text[16] !== ':') return Number.NaN;
  const year = pair(text, 0) * 100 + pair(text, 2);
  const month = pair(text, 5);
  const day = pair(text, 8);
  const hour = pair(text, 11);
  const minute = pair(text, 14);
  const second = pair(text, 17);
  // Date.UTC takes the year 99 for 1999 and 30 February for a day in March.
  if (year < 100 || month === 0 || month > 12 || hour > 23 || minute > 59 || second > 59) return Number.NaN;
  const midnight = Date.UTC(year, month - 1, day);
  if (day === 0 || (day > 28 && new Date(midnight).getUTCDate() !== day)) return Number.NaN;
  const zone = endOfFraction(text);
  return midnight + (hour * 60 + minute - offsetAt(text, zone)) * MINUTE + second * 1000 + milliseconds(text, zone);
}

/** The number of two digits, or NaN, which no sum survives. */
function pair(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** Where the seconds and their fraction end. */
function endOfFraction(text: string): number {
  let at = 19;
  if (text[at] !== '.') return at;
  do at += 1;
  while (text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57);
  return at;
}

/** What is finer than a millisecond is cut off, as every clock in a browser does. */
function milliseconds(text: string, end: number): number {
  if (end === 19) return 0;
  return end === 20 ? Number.NaN : Number(text.slice(20, Math.min(end, 23)).padEnd(3, '0'));
}

/** Minutes east of UTC; NaN where no zone is named. */
function offsetAt(text: string, at: number): number {
  const mark = text[at];
  if (mark === 'Z' || mark === 'z') return text.length === at + 1 ? 0 : Number.NaN;
  const hours = pair(text, at + 1);
  const minutes = pair(text, at + 4);
  if ((mark !== '+' && mark !== '-') || text[at + 3] !== ':' || text.length !== at + 6 || hours > 23 || minutes > 59) return Number.NaN;
  return (mark === '-' ? -1 : 1) * (hours * 60 + minutes);
}

export const fromEpoch = (milliseconds: number): Instant => new Date(milliseconds).toISOString() as Instant;

/** Many in one go: a day's date is spelled once, which matters to charts of a thousand hours. */
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
 * Reads RFC 3339 text, with any offset, into an Instant.
 * @throws TimeRangeError for a date without a time or zone, an impossible date, or other text
 */
export function instant(text: string): Instant {
  const given: unknown = text;
  const epoch = typeof given === 'string' ? epochOf(given) : Number.NaN;
  if (Number.isNaN(epoch)) {
    throw new TimeRangeError(`"${String(given).slice(0, 40)}" is no instant. A date without a zone means another moment in every country. Write it like 2024-10-01T00:00:00Z.`);
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
