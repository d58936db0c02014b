import { bucketAt, instant, type Instant, type Interval } from '@meterboard/data';
import { DAY, wallClock } from '../chart/calendar.js';

/** Calendar days, first and last included: `{ from: '2024-10-01', to: '2024-10-31' }`. The time zone is given apart. */
export interface DayRange {
  from: string;
  to: string;
}

/** The date of a moment in a zone, as '2024-10-01'. */
export const dateAt = (epoch: number, timeZone: string): string => new Date(wallClock(timeZone)(epoch)).toISOString().slice(0, 10);

/** The days that an interval touches: from that of its start to that of its last moment. */
export const daysOf = ({ start, end }: Interval, timeZone: string): DayRange => ({ from: dateAt(Date.parse(start), timeZone), to: dateAt(Date.parse(end) - 1, timeZone) });

/** The midnight a number of days after (or before) another, in a zone. It goes by way of noon, which is in its day even where clocks change. */
export const midnightFrom = (midnight: string, days: number, timeZone: string | undefined): Instant =>
  bucketAt(instant(new Date(Date.parse(midnight) + days * DAY + DAY / 2).toISOString()), 'day', timeZone).start;

/**
 * The moment at which a date, as '2024-10-01', begins in a zone.
 * @throws TimeRangeError for text that is not a date
 */
export function midnightOf(date: string, timeZone = 'UTC'): Instant {
  const { start } = bucketAt(instant(`${date}T12:00:00Z`), 'day', timeZone);
  // Where clocks are more than twelve hours ahead, noon in UTC is in the next day.
  return midnightFrom(start, (Date.parse(date) - Date.parse(dateAt(Date.parse(start), timeZone))) / DAY, timeZone);
}
