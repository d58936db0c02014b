import type { Summand } from '../../wire/fields.js';
import { countInexact } from '../series/inexact.js';
import type { Issues } from '../series/issues.js';
import type { Groups } from './groups.js';
import type { Window, Windows } from './windows.js';

/** So many holes beside an entry are passed over by its keys; fewer are looked at one by one, which is faster. */
const MOST_HOLES = 8;

/** What the rows of either endpoint say, each fact once: an amount a group and window. */
export class UsageTable {
  readonly groups: Groups;
  readonly windows: Windows;
  readonly issues: Issues;
  /** Windows that came with an amount, if only with 0 in no group at all. */
  readonly measured = new Set<number>();
  /** By group, then window; null where the row had no amount, a hole where there was no row. */
  readonly #columns: (Summand | null)[][] = [];
  #entries = 0;

  constructor(groups: Groups, windows: Windows, issues: Issues) {
    this.groups = groups;
    this.windows = windows;
    this.issues = issues;
  }

  /** The last of two rows wins, as a later page is read later. Returns whether there was one before. */
  set(group: number, window: number, amount: Summand | null): boolean {
    if (amount !== null) countInexact(amount, this.issues);
    const column = (this.#columns[group] ??= []);
    const isKnown = column[window] !== undefined;
    if (!isKnown) this.#entries += 1;
    column[window] = amount;
    return isKnown;
  }

  /** Takes back what was said of a window; its groups stay, without an amount. */
  clear(window: number): void {
    this.measured.delete(window);
    for (const column of this.#columns) if (column[window] !== undefined) column[window] = null;
  }

  /** Every entry, group by group; null where it has no amount. */
  forEach(visit: (group: number, window: Window, amount: Summand | null) => void): void {
    const { all } = this.windows;
    const places = this.#columns.reduce((sum, { length }) => sum + length, 0);
    const isSparse = places > MOST_HOLES * this.#entries;
    for (let group = 0; group < this.#columns.length; group += 1) {
      const column = this.#columns[group] ?? [];
      const filled = isSparse ? Object.keys(column) : column;
      for (let place = 0; place < filled.length; place += 1) {
        const index = isSparse ? Number(filled[place]) : place;
        const amount = column[index];
        const window = all[index];
        if (amount !== undefined && window !== undefined) visit(group, window, amount);
      }
    }
  }
}
