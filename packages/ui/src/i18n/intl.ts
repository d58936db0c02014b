import { formatAmount, type Decimal, type FormatOptions, type Instant, type Unit } from '@meterboard/data';
import { readOr } from './readOr.js';

export const DAY: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', day: 'numeric' };
const MOMENT: Intl.DateTimeFormatOptions = { ...DAY, hour: 'numeric', minute: '2-digit', timeZoneName: 'short' };

/** No line may break inside of an amount, between its thousands or before its currency. */
export const UNBROKEN = '\u00A0';

/** Replaces special spaces: engines differ in which they put beside a dash or "PM", or into an amount. */
export const sameSpaces = (text: string, space = ' '): string => text.replace(/[\u2009\u202F\u00A0]/g, space);

const formatters: Record<string, Intl.DateTimeFormat> = {};

/**
 * A kept formatter: making one costs more than using it a hundred times. Dates are Gregorian in every locale, as contracts and invoices are:
 * by its own calendar th-TH writes the year 2567 for 2024, and fa-IR 1403.
 */
export const dates = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  (formatters[`${locale} ${JSON.stringify(options)}`] ??= new Intl.DateTimeFormat(locale, { calendar: 'gregory', ...options }));

/** BCP 47, or a POSIX name ("de_DE", "zh_Hant_TW"); en-US for what Intl does not know, where it would take the machine's own language, which differs between a server and its readers. */
export const readLocale = (locale: unknown): string => readOr(() => Intl.NumberFormat.supportedLocalesOf(String(locale).replaceAll('_', '-')), [])[0] ?? 'en-US';

const UTC = 'UTC';

/** IANA; UTC for what Intl does not know. It is asked with a kept formatter, since making one takes a while, and not at all about UTC. */
export const readZone = (timeZone: string): string =>
  readOr(() => {
    if (timeZone !== UTC) dates('en-US', { day: 'numeric', timeZone });
    return timeZone;
  }, UTC);

/** Day, time and zone. */
export const writeMoment = (at: Instant, locale: string, timeZone: string): string => sameSpaces(dates(locale, { ...MOMENT, timeZone }).format(Date.parse(at)));

export const writeAmount = (value: Decimal, unit: Unit, options: FormatOptions): string => sameSpaces(formatAmount(value, unit, options), UNBROKEN);
