import { decimal, formatPercent, type BucketSize, type Decimal, type Instant, type Interval, type Unit } from '@meterboard/data';
import { dates, DAY, sameSpaces, UNBROKEN, writeAmount, writeMoment } from './intl.js';

/** Writes amounts and dates in one locale and zone. Both are always given, so that server and browser write the same. */
export interface Formats {
  locale: string;
  timeZone: string;
  amount: (value: Decimal, unit: Unit) => string;
  /** Every digit, and zeros up to `digits` after the point. */
  exactAmount: (value: Decimal, unit: Unit, digits?: number) => string;
  /** Such as $1.2K: for axes, where room is short. */
  shortAmount: (value: Decimal, unit: Unit) => string;
  percent: (part: Decimal, whole: Decimal) => string | null;
  count: (value: number) => string;
  /** One bucket in full: "Tue, Oct 1, 2024". Weeks and incomplete months are written as ranges of days. */
  bucket: (interval: Interval, size: BucketSize) => string;
  /** First to last day, both included: "Oct 1 – 31, 2024". */
  range: (interval: Interval) => string;
  day: (at: Instant) => string;
  /** Day, time and zone. */
  moment: (at: Instant) => string;
  tick: (at: Instant, style: TickStyle) => string;
}

/** What a label on the time axis shows. */
export type TickStyle = 'time' | 'hour' | 'day' | 'month' | 'month-year' | 'year';

const TICKS: Record<TickStyle, Intl.DateTimeFormatOptions> = {
  time: { hour: 'numeric', minute: '2-digit' },
  hour: { hour: 'numeric' },
  day: { month: 'short', day: 'numeric' },
  month: { month: 'short' },
  'month-year': { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
};

const BUCKETS: Record<'hour' | 'day' | 'month', Intl.DateTimeFormatOptions> = {
  hour: { ...DAY, weekday: 'short', hour: 'numeric', minute: '2-digit', timeZoneName: 'short' },
  day: { ...DAY, weekday: 'short' },
  month: { year: 'numeric', month: 'long' },
};

/** For numbers that are written without a unit. */
export const PLAIN: Unit = { kind: 'count', name: 'quantity' };

const known = new Map<string, Formats>();

/** The formats of one locale and zone, made once. `unknownUnit` is written after amounts whose record names no unit. */
export function createFormats(locale: string, timeZone: string, unknownUnit: string): Formats {
  const key = `${locale} ${timeZone} ${unknownUnit}`;
  const formats = known.get(key) ?? makeFormats(locale, timeZone, unknownUnit);
  known.set(key, formats);
  return formats;
}

/** Writes dates in one form. The formatter is made when it is first needed. */
function dateWriter(locale: string, options: Intl.DateTimeFormatOptions): (at: Instant) => string {
  let formatter: Intl.DateTimeFormat | undefined;
  return (at) => sameSpaces((formatter ??= dates(locale, options)).format(Date.parse(at)));
}

/** Writes ranges of days. The last one is kept: `formatRange` takes a hundred times as long as `format`, and the charts of a page often share a range. */
function rangeWriter(locale: string, timeZone: string): (interval: Interval) => string {
  let last = { key: '', text: '' };
  return ({ start, end }) => {
    const key = start + end;
    if (last.key !== key) last = { key, text: sameSpaces(dates(locale, { ...DAY, timeZone }).formatRange(Date.parse(start), Date.parse(end) - 1)) };
    return last.text;
  };
}

function makeFormats(locale: string, timeZone: string, unknownUnit: string): Formats {
  const amount = (style: 'standard' | 'exact' | 'compact') => (value: Decimal, unit: Unit, digits?: number): string =>
    writeAmount(value, unit, { locale, style, unknownUnit, digits });
  const date = (options: Intl.DateTimeFormatOptions): ((at: Instant) => string) => dateWriter(locale, { ...options, timeZone });
  const range = rangeWriter(locale, timeZone);
  const dayOfMonth = dateWriter('en-US', { day: 'numeric', timeZone });
  const isWhole = ({ start, end }: Interval): boolean => dayOfMonth(start) === '1' && dayOfMonth(end) === '1';
  const writers = <K extends string>(styles: Record<K, Intl.DateTimeFormatOptions>): Record<K, (at: Instant) => string> =>
    Object.fromEntries(Object.entries<Intl.DateTimeFormatOptions>(styles).map(([style, options]) => [style, date(options)])) as Record<K, (at: Instant) => string>;
  const buckets = writers(BUCKETS);
  const ticks = writers(TICKS);
  return {
    locale,
    timeZone,
    amount: amount('standard'),
    exactAmount: amount('exact'),
    shortAmount: amount('compact'),
    percent: (part, whole) => {
      const text = formatPercent(part, whole, { locale });
      return text === null ? null : sameSpaces(text, UNBROKEN);
    },
    count: (value) => writeAmount(decimal(value), PLAIN, { locale }),
    bucket: (interval, size) => (size === 'week' || (size === 'month' && !isWhole(interval)) ? range(interval) : buckets[size](interval.start)),
    range,
    day: date(DAY),
    moment: (at) => writeMoment(at, locale, timeZone),
    tick: (at, style) => ticks[style](at),
  };
}
