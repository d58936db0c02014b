import type { Summand } from '../../wire/fields.js';
import { countInexact } from '../series/inexact.js';
import type { Issues } from '../series/issues.js';
import type { Groups } from './groups.js';
import type { Window, Windows } from './windows.js';

/** What the rows of either endpoint say, each fact once: an amount a group and window. */
export class UsageTable {
  readonly groups: Groups;
  readonly windows: Windows;
  readonly issues: Issues;
  /** Windows that came with an amount, if only with 0 in no group at all. */
  readonly measured = new Set<number>();
  /** Group, window and amount (null where the row had none) of each entry, in the order they came. */
  readonly #groupOf: number[] = [];
  readonly #windowOf: number[] = [];
  readonly #amounts: (Summand | null)[] = [];
  /** The entry of each group and window. */
  readonly #entries: (number | undefined)[][] = [];

  constructor(groups: Groups, windows: Windows, issues: Issues) {
    this.groups = groups;
    this.windows = windows;
    this.issues = issues;
  }

  /** The last of two rows wins, as a later page is read later. Returns whether there was one before. */
  set(group: number, window: number, amount: Summand | null): boolean {
    if (amount !== null) countInexact(amount, this.issues);
    const entries = (this.#entries[group] ??= []);
    const known = entries[window];
    if (known !== undefined) {
      this.#amounts[known] = amount;
      return true;
    }
    entries[window] = this.#amounts.push(amount) - 1;
    this.#groupOf.push(group);
    this.#windowOf.push(window);
    return false;
  }

  /** Takes back what was said of a window; its groups stay, without an amount. */
  clear(window: number): void {
    this.measured.delete(window);
    for (const entries of this.#entries) {
      const entry = entries[window];
      if (entry !== undefined) this.#amounts[entry] = null;
    }
  }

  /** Every entry; null where it has no amount. */
  forEach(visit: (group: number, window: Window, amount: Summand | null) => void): void {
    this.#amounts.forEach((amount, entry) => {
      const window = this.windows.all[this.#windowOf[entry] ?? 0];
      if (window !== undefined) visit(this.#groupOf[entry] ?? 0, window, amount);
    });
  }
}
