/** A moment as milliseconds since 1970, UTC. Everything in the world is UTC, as it is at Metronome. */
export type Moment = number;

/** Half open: includes `start` but not `end`. */
export interface Span {
  start: Moment;
  end: Moment;
}

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Drafts stay open this long after their period, and expiries are posted no sooner. */
export const GRACE = DAY;

export const floorTo = (moment: Moment, unit: number): Moment => Math.floor(moment / unit) * unit;

/** Midnight of the first day of the month that lies `months` after the one `moment` is in. */
export function monthStart(moment: Moment, months = 0): Moment {
  const date = new Date(moment);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
}

/** Calendar months, the first and the last clipped to the span: the billing periods of a contract. */
export function monthsOf(span: Span): Span[] {
  const months: Span[] = [];
  for (let start = span.start; start < span.end; start = monthStart(start, 1)) {
    months.push({ start, end: Math.min(monthStart(start, 1), span.end) });
  }
  return months;
}

export const covers = (span: Span, moment: Moment): boolean => span.start <= moment && moment < span.end;

/** `2026-11-01T00:00:00.000Z`: how breakdown windows, ledgers and schedules are written. */
export const zuluTime = (moment: Moment): string => new Date(moment).toISOString();

/** `2026-11-01T00:00:00+00:00`: how usage windows and service periods are written. */
export const offsetTime = (moment: Moment): string => new Date(moment).toISOString().replace(/(\.000)?Z$/, '+00:00');
