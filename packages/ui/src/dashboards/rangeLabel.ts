import { bucketAt, type Instant, type Interval } from '@meterboard/data';
import { DAY } from '../chart/calendar.js';
import { billingRange } from '../i18n/billingDates.js';
import { createFormats, type Formats } from '../i18n/format.js';
import type { DashboardMessages } from '../i18n/messages/dashboards.js';
import { rangeText } from '../i18n/rangeText.js';
import { intervalOf, isDays, SOME_DAY, type DashboardRange } from './ranges.js';

const isMidnight = (at: Instant, timeZone: string): boolean => bucketAt(at, 'day', timeZone).start === at;

/** Some hours of one day or two, rather than whole days. */
const isHours = ({ start, end }: Interval, timeZone: string): boolean =>
  Date.parse(end) - Date.parse(start) < 2 * DAY && !(isMidnight(start, timeZone) && isMidnight(end, timeZone));

/** The days of an interval in words, as bills have them; of less than a day, its hours in the zone that they were cut in. */
export const intervalLabel = (interval: Interval, timeZone: string, formats: Formats): string =>
  isHours(interval, timeZone) ? rangeText(interval, 'hour', createFormats(formats.locale, timeZone, '')) : billingRange(interval, formats);

/** A range in words: its name, its days or its hours. */
export function rangeLabel(range: DashboardRange, timeZone: string, { rangeName }: Pick<DashboardMessages, 'rangeName'>, formats: Formats): string {
  if (typeof range === 'string') return rangeName[range];
  return isDays(range) ? createFormats(formats.locale, timeZone, '').range(intervalOf(range, SOME_DAY, timeZone)) : intervalLabel(range, timeZone, formats);
}
