import type { Instant, Interval } from '@meterboard/data';
import { createFormats, type Formats } from './format.js';

const isMidnight = (at: Instant): boolean => at.endsWith('T00:00:00.000Z');
/** The same in UTC. These formats only write dates, so they need no name for an unknown unit. */
export const utcFormats = ({ locale }: Formats): Formats => createFormats(locale, 'UTC', '');

/**
 * The date of an instant. Metronome's calendar is in UTC, so an instant at UTC midnight has the same date for every reader; any other
 * instant is written in the reader's zone.
 */
export const billingDay = (at: Instant, formats: Formats): string => (isMidnight(at) ? utcFormats(formats) : formats).day(at);

/** The first to the last day of a service or access period: October is October in Los Angeles too, and if it began with a contract at noon. */
export const billingRange = (interval: Interval, formats: Formats): string =>
  (isMidnight(interval.start) || isMidnight(interval.end) ? utcFormats(formats) : formats).range(interval);
