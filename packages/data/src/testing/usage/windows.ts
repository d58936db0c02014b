import { DAY, HOUR } from '../../time/duration.js';
import { toEpoch, type Interval } from '../../time/instant.js';

export type WindowSize = 'hour' | 'day';

/** A window of a row, half open, and the hours in it that had begun. */
export interface HourWindow {
  readonly start: number;
  readonly end: number;
  readonly hours: readonly number[];
}

/** The UTC windows that touch an interval and begin before `until`, in time order. */
export function windowsOf({ start, end }: Interval, size: WindowSize, until: number): HourWindow[] {
  const length = size === 'day' ? DAY : HOUR;
  const windows: HourWindow[] = [];
  for (let from = Math.floor(toEpoch(start) / length) * length; from < Math.min(toEpoch(end), until); from += length) {
    const hours = Array.from({ length: length / HOUR }, (_, index) => from + index * HOUR).filter((hour) => hour < until);
    windows.push({ start: from, end: from + length, hours });
  }
  return windows;
}
