import { TimeRangeError } from '../../errors.js';
import { fromEpoch } from '../../time/instant.js';
import { getOrMake } from '../series/getOrMake.js';
import type { UsageTable } from './table.js';
import type { Window } from './windows.js';

/**
 * Refuses overlapping windows: hourly rows beside the daily row of the same day would count that day twice.
 * @throws TimeRangeError if two windows of one group overlap
 */
export function refuseOverlap(table: UsageTable): void {
  if (areEven(table.windows.all)) return;
  const byGroup = new Map<number, Window[]>();
  table.forEach((group, window) => {
    getOrMake(byGroup, group, (): Window[] => []).push(window);
  });
  for (const windows of byGroup.values()) refuseOverlapping(windows.sort((a, b) => a.start - b.start));
}

/** Windows of one length that start a multiple of it apart cannot overlap. That is nearly always so, and quick to tell. */
function areEven(windows: readonly Window[]): boolean {
  const [first] = windows;
  if (first === undefined) return true;
  const length = first.end - first.start;
  return windows.every(({ start, end }) => end - start === length && (start - first.start) % length === 0);
}

function refuseOverlapping(windows: readonly Window[]): void {
  windows.forEach(({ start }, index) => {
    const before = windows[index - 1];
    if (before === undefined || before.end <= start) return;
    throw new TimeRangeError(
      `A window that starts at ${fromEpoch(start)} overlaps the one that starts at ${fromEpoch(before.start)}, so the same usage would count twice. Pass rows of one window size.`,
      'rows',
    );
  });
}
