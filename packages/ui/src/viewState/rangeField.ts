import { interval } from '@meterboard/data';
import { DAY } from '../chart/calendar.js';
import { isDays, readRange, type DashboardRange } from '../dashboards/ranges.js';
import { readOr } from '../i18n/readOr.js';

const BETWEEN = '..';
/** Ten years: more is no range that someone chose. */
const MOST_DAYS = 3653;
const DATE = /^\d{4}-\d\d-\d\d$/;

const isTooLong = (start: string, end: string): boolean => Date.parse(end) - Date.parse(start) >= MOST_DAYS * DAY;

/** '2024-10-01T05:00:00.000Z' as '2024-10-01T05:00Z', since every colon is three characters in an address. */
const shortMoment = (at: string): string => at.replace(/(:00)?\.000Z$/, 'Z');
const longMoment = (at: string): string => at.replace(/(T\d\d:\d\d)Z$/, '$1:00Z');

/** '30d', '2024-10-01..2024-10-31' or '2024-10-01T05:00Z..2024-10-01T09:00Z'. */
export const writeRange = (range: DashboardRange): string =>
  typeof range === 'string' ? range : isDays(range) ? range.from + BETWEEN + range.to : shortMoment(range.start) + BETWEEN + shortMoment(range.end);

function rangeIn(text: string): DashboardRange | undefined {
  const [start = '', end, ...rest] = text.split(BETWEEN);
  // Whether there is such a name, `readRange` knows.
  if (end === undefined) return text as DashboardRange;
  if (rest.length > 0 || isTooLong(start, end)) return undefined;
  return DATE.test(start) && DATE.test(end) ? { from: start, to: end } : interval(longMoment(start), longMoment(end));
}

/** Reads what `writeRange` wrote; undefined for anything else: unknown names, days that do not exist or are the wrong way round, centuries. */
export const readRangeText = (text: string): DashboardRange | undefined => readOr(() => readRange(rangeIn(text)), undefined);
