import type { Instant, Interval } from '@meterboard/data';
import { createFormats, type Formats } from './format.js';

const isMidnight = (at: Instant): boolean => at.endsWith('T00:00:00.000Z');
/** No amount is written with these, so no unit is unknown. */
const utc = ({ locale }: Formats): Formats => createFormats(locale, 'UTC', '');

/**
 * A day of Metronome's calendar, which is kept in UTC: what happens at its midnight has a date, and that is the same for every reader.
 * All else is a moment, written in the reader's zone.
 */
export const billingDay = (at: Instant, formats: Formats): string => (isMidnight(at) ? utc(formats) : formats).day(at);

/** First to last day of a service or access period: October is October, in Los Angeles too. */
export const billingRange = (interval: Interval, formats: Formats): string =>
  (isMidnight(interval.start) && isMidnight(interval.end) ? utc(formats) : formats).range(interval);
