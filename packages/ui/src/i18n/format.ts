import { formatPercent, type BucketSize, type Decimal, type Instant, type Interval, type Unit } from '@meterboard/data';
import { dates, DAY, sameSpaces, writeAmount, writeDate, writeMoment } from './intl.js';

/** Amounts and dates as text, in one locale and zone. Both are arguments everywhere, so server and browser write the same. */
export interface Formats {
  locale: string;
  timeZone: string;
  amount: (value: Decimal, unit: Unit) => string;
  /** Every digit. */
  exactAmount: (value: Decimal, unit: Unit) => string;
  /** As $1.2K: for axes, where the room is small. */
  shortAmount: (value: Decimal, unit: Unit) => string;
  percent: (part: Decimal, whole: Decimal) => string | null;
  count: (value: number) => string;
  /** One bucket in full: "Tue, Oct 1, 2024". A week or a clipped month reads as its days. */
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

/** All formats of one locale and zone. `unknownUnit` stands behind an amount whose record names no unit. */
export function createFormats(locale: string, timeZone: string, unknownUnit: string): Formats {
  const amount = (style: 'standard' | 'exact' | 'compact') => (value: Decimal, unit: Unit): string =>
    writeAmount(value, unit, { locale, style, unknownUnit });
  const date = (at: number, options: Intl.DateTimeFormatOptions): string => writeDate(at, options, locale, timeZone);
  const range = ({ start, end }: Interval): string =>
    sameSpaces(dates(locale, { ...DAY, timeZone }).formatRange(Date.parse(start), Date.parse(end) - 1));
  const opensMonth = (at: Instant): boolean => dates('en-US', { day: 'numeric', timeZone }).format(Date.parse(at)) === '1';
  return {
    locale,
    timeZone,
    amount: amount('standard'),
    exactAmount: amount('exact'),
    shortAmount: amount('compact'),
    percent: (part, whole) => formatPercent(part, whole, { locale }),
    count: (value) => new Intl.NumberFormat(locale).format(value),
    bucket: (interval, size) => {
      if (size === 'week' || (size === 'month' && !(opensMonth(interval.start) && opensMonth(interval.end)))) return range(interval);
      return date(Date.parse(interval.start), BUCKETS[size]);
    },
    range,
    day: (at) => date(Date.parse(at), DAY),
    moment: (at) => writeMoment(at, locale, timeZone),
    tick: (at, style) => date(Date.parse(at), TICKS[style]),
  };
}
