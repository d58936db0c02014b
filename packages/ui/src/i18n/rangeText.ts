import type { BucketSize, Interval } from '@meterboard/data';
import type { Formats } from './format.js';
import { dates, DAY, sameSpaces } from './intl.js';

const HOURS: Intl.DateTimeFormatOptions = { ...DAY, hour: 'numeric', minute: '2-digit', timeZoneName: 'short' };

/** From the first to the last bucket of a size: days where they are whole, "Oct 1 – 31, 2024", else with the time that the last hour ends at. */
export const rangeText = (interval: Interval, size: BucketSize, { locale, timeZone, range }: Formats): string =>
  size === 'hour' ? sameSpaces(dates(locale, { ...HOURS, timeZone }).formatRange(Date.parse(interval.start), Date.parse(interval.end))) : range(interval);
