import type { Summand } from '../../wire/fields.js';
import { countInexact } from '../series/inexact.js';
import type { Issues } from '../series/issues.js';
import type { Groups } from './groups.js';
import type { Window, Windows } from './windows.js';

/** With more holes than this per entry, entries are visited by their keys; with fewer, walking over the holes is faster. */
const MAX_HOLES = 8;

/** What the rows of either endpoint say, without repetition: one amount per group and window. */
export class UsageTable {
  readonly groups: Groups;
  readonly windows: Windows;
  readonly issues: Issues;
  /** Windows that came with an amount, even a 0 that belongs to no group. */
  readonly measured = new Set<number>();
  /** By group, then window: null if the row had no amount, a hole if there was no row. */
  readonly #columns: (Summand | null)[][] = [];
  #entries = 0;

  constructor(groups: Groups, windows: Windows, issues: Issues) {
    this.groups = groups;
    this.windows = windows;
    this.issues = issues;
  }

  /** Of two rows the last wins, as later pages are read later. Returns whether there was one before. */
  set(group: number, window: number, amount: Summand | null): boolean {
    if (amount !== null) countInexact(amount, this.issues);
    const column = (this.#columns[group] ??= []);
    const isKnown = column[window] !== undefined;
    if (!isKnown) this.#entries += 1;
    column[window] = amount;
    return isKnown;
  }

  /** Forgets the amounts of a window. Its groups stay, without an amount. */
  clear(window: number): void {
    this.measured.delete(window);
    for (const column of this.#columns) if (column[window] !== undefined) column[window] = null;
  }

  /** Visits every entry, group by group; its amount is null if the row had none. */
  forEach(visit: (group: number, window: Window, amount: Summand | null) => void): void {
    const { all } = this.windows;
    const places = this.#columns.reduce((sum, { length }) => sum + length, 0);
    const isSparse = places > MAX_HOLES * this.#entries;
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
