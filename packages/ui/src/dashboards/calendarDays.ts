import { bucketAt, instant, type Instant, type Interval } from '@meterboard/data';
import { DAY, wallClock } from '../chart/calendar.js';

/** Days of a calendar, the first and the last one among them: `{ from: '2024-10-01', to: '2024-10-31' }`. Whose days is told elsewhere. */
export interface DayRange {
  from: string;
  to: string;
}

/** The date of a moment in a zone, as '2024-10-01'. */
export const dateAt = (epoch: number, timeZone: string): string => new Date(wallClock(timeZone)(epoch)).toISOString().slice(0, 10);

/** From the day of its start to that of its last moment. */
export const daysOf = ({ start, end }: Interval, timeZone: string): DayRange => ({ from: dateAt(Date.parse(start), timeZone), to: dateAt(Date.parse(end) - 1, timeZone) });

/** Midnight so many days from a midnight, by the calendar of a zone: noon of a day is in it whatever clocks do. */
export const midnightFrom = (midnight: string, days: number, timeZone: string | undefined): Instant =>
  bucketAt(instant(new Date(Date.parse(midnight) + days * DAY + DAY / 2).toISOString()), 'day', timeZone).start;

/**
 * The midnight that a date begins with.
 * @throws TimeRangeError for a text that is no date
 */
export function midnightOf(date: string, timeZone = 'UTC'): Instant {
  const { start } = bucketAt(instant(`${date}T12:00:00Z`), 'day', timeZone);
  // Where clocks are more than twelve hours ahead, noon in UTC is in the next day.
  return midnightFrom(start, (Date.parse(date) - Date.parse(dateAt(Date.parse(start), timeZone))) / DAY, timeZone);
}
