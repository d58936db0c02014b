import type { Summand } from '../../wire/fields.js';
import { countInexact } from '../series/inexact.js';
import type { Issues } from '../series/issues.js';
import type { Groups } from './groups.js';
import type { Window, Windows } from './windows.js';

/** By window number: an amount, null where the row had none, undefined where there was no row. */
type Column = (Summand | null | undefined)[];

/** What the rows of either endpoint say, each fact once: a column a group, a place a window. */
export class UsageTable {
  readonly groups: Groups;
  readonly windows: Windows;
  readonly issues: Issues;
  /** Windows that came with an amount, if only with 0 in no group at all. */
  readonly measured = new Set<number>();
  readonly #columns: Column[] = [];
  /** Where there are rows, as they came: columns have holes, and walking over those could take for ever. */
  readonly #rowGroups: number[] = [];
  readonly #rowWindows: number[] = [];

  constructor(groups: Groups, windows: Windows, issues: Issues) {
    this.groups = groups;
    this.windows = windows;
    this.issues = issues;
  }

  /** The last of two rows wins, as a later page is read later. Returns whether there was one before. */
  set(group: number, window: number, amount: Summand | null): boolean {
    const column = (this.#columns[group] ??= []);
    const isRepeated = column[window] !== undefined;
    column[window] = amount;
    if (amount !== null) countInexact(amount, this.issues);
    if (isRepeated) return true;
    this.#rowGroups.push(group);
    this.#rowWindows.push(window);
    return false;
  }

  /** Takes back what was said of a window; its groups stay, without an amount. */
  clear(window: number): void {
    this.measured.delete(window);
    for (const column of this.#columns) if (column[window] !== undefined) column[window] = null;
  }

  /** Every row that was kept; null where it had no amount. */
  forEach(visit: (group: number, window: Window, amount: Summand | null) => void): void {
    for (let row = 0; row < this.#rowGroups.length; row += 1) {
      const group = this.#rowGroups[row] ?? 0;
      const number = this.#rowWindows[row] ?? 0;
      const window = this.windows.all[number];
      if (window !== undefined) visit(group, window, this.#columns[group]?.[number] ?? null);
    }
  }
}
