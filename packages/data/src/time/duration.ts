/** Durations in milliseconds. A day is one of 24 hours, as in UTC: local days may have 23 or 25. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
