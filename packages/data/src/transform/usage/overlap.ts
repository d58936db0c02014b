import { TimeRangeError } from '../../errors.js';
import type { UsageTable } from './table.js';
import type { Window } from './windows.js';

/**
 * Hourly rows next to the daily row of the same day would count the day twice.
 * @throws TimeRangeError where two windows of one group overlap
 */
export function refuseOverlap(table: UsageTable): void {
  if (areEven(table.windows.all)) return;
  for (const column of table.columns) {
    const windows = table.windows.all.filter((_, number) => column[number] !== undefined).toSorted((a, b) => a.start - b.start);
    windows.forEach((window, index) => {
      const next = windows[index + 1];
      if (next !== undefined && next.start < window.end) refuse(window, next);
    });
  }
}

/** Windows of one length that start a multiple of it apart, as nearly always, cannot overlap. */
function areEven(windows: readonly Window[]): boolean {
  const [first] = windows;
  if (first === undefined) return true;
  const length = first.end - first.start;
  return windows.every(({ start, end }) => end - start === length && (start - first.start) % length === 0);
}

function refuse(a: Window, b: Window): never {
  throw new TimeRangeError(
    `A window that starts at ${new Date(b.start).toISOString()} overlaps the one that starts at ${new Date(a.start).toISOString()}, so the same usage would count twice. Pass rows of one window size.`,
  );
}
