import type { Activity, Fold } from './activity.js';
import type { HourWindow } from './windows.js';

/** The part of a metric's usage that has one value of every group key; a null group is events without the key. */
export interface Cell {
  readonly group: Readonly<Record<string, string>> | null;
  readonly amount: Activity;
}

/** What a group counted in a window, in hundredths. */
export interface Amount {
  readonly group: Cell['group'];
  readonly value: number;
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const IN_TIME: Record<Fold, (hours: readonly number[]) => number> = {
  sum: sumOf,
  max: (hours) => Math.max(0, ...hours),
  last: (hours) => hours.at(-1) ?? 0,
};

const ACROSS_CELLS: Record<Fold, (cells: readonly number[]) => number> = { ...IN_TIME, last: sumOf };

/** A window's amounts by the given keys; cells that differ only in other keys are combined. */
export function amountsIn(window: HourWindow, cells: readonly Cell[], keys: readonly string[], fold: Fold): Amount[] {
  const groups = new Map<string, { group: Cell['group']; values: number[] }>();
  for (const { group, amount } of cells) {
    const own = group === null || keys.length === 0 ? null : Object.fromEntries(keys.map((key) => [key, group[key] ?? '']));
    const name = JSON.stringify(own === null ? null : Object.values(own));
    const found = groups.get(name) ?? { group: own, values: [] };
    found.values.push(IN_TIME[fold](window.hours.map(amount)));
    groups.set(name, found);
  }
  return [...groups.values()].map(({ group, values }) => ({ group, value: ACROSS_CELLS[fold](values) }));
}
