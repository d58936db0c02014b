export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** The local time of a zone at an instant (epoch milliseconds), as if it were UTC: days and hours are then a matter of division. */
export type WallClock = (epoch: number) => number;

const clocks: Record<`in ${string}`, Intl.DateTimeFormat> = {};

/** A kept formatter: making one costs more than using it a hundred times. en-US writes the month first in every engine; en-CA had another order in ICU 72. */
const zoneFormatter = (timeZone: string): Intl.DateTimeFormat =>
  (clocks[`in ${timeZone}`] ??= new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' }));

export function wallClock(timeZone: string): WallClock {
  if (timeZone === 'UTC') return (epoch) => epoch;
  const formatter = zoneFormatter(timeZone);
  return (epoch) => {
    const [month, day, year, hour, minute] = (formatter.format(epoch).match(/\d+/g) ?? []).map(Number);
    return Date.UTC(year ?? 1970, (month ?? 1) - 1, day ?? 1, hour ?? 0, minute ?? 0);
  };
}

export const dayNumber = (wall: number): number => Math.floor(wall / DAY);

/** 1 January 1970 was a Thursday, three days after a Monday. */
export const weekNumber = (day: number): number => Math.floor((day + 3) / 7);

export function monthNumber(day: number): number {
  const date = new Date(day * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
