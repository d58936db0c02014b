import { formatAmount, type Decimal, type FormatOptions, type Instant, type Unit } from '@meterboard/data';
import { readOr } from './readOr.js';

export const DAY: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', day: 'numeric' };
const MOMENT: Intl.DateTimeFormatOptions = { ...DAY, hour: 'numeric', minute: '2-digit', timeZoneName: 'short' };

/** Replaces special spaces by ordinary ones: engines differ in which they put beside a dash or "PM". */
export const sameSpaces = (text: string): string => text.replace(/[\u2009\u202F\u00A0]/g, ' ');

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A kept formatter: making one costs more than using it a hundred times. */
export function dates(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let found = formatters.get(key);
  if (found === undefined) {
    found = new Intl.DateTimeFormat(locale, options);
    formatters.set(key, found);
  }
  return found;
}

/** BCP 47, or a POSIX name ("de_DE"); en-US where Intl accepts neither. */
export function readLocale(locale: unknown): string {
  const name = String(locale).replace('_', '-');
  return readOr(() => {
    Intl.getCanonicalLocales(name);
    return name;
  }, 'en-US');
}

/** IANA; UTC for what Intl does not know. It is asked with a formatter that every chart needs anyway: making one takes a while. */
export const readZone = (timeZone: string): string =>
  readOr(() => {
    dates('en-US', { day: 'numeric', timeZone });
    return timeZone;
  }, 'UTC');

export const writeDate = (at: number, options: Intl.DateTimeFormatOptions, locale: string, timeZone: string): string => sameSpaces(dates(locale, { ...options, timeZone }).format(at));

/** Day, time and zone. */
export const writeMoment = (at: Instant, locale: string, timeZone: string): string => writeDate(Date.parse(at), MOMENT, locale, timeZone);

export const writeAmount = (value: Decimal, unit: Unit, options: FormatOptions): string => sameSpaces(formatAmount(value, unit, options));
