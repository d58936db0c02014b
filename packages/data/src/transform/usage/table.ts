import type { Issues } from '../series/issues.js';
import type { Summand } from '../../wire/fields.js';
import type { Groups } from './groups.js';
import type { Window, Windows } from './windows.js';

/** By window number: an amount, null where the row had none, undefined where there was no row. */
export type Column = (Summand | null | undefined)[];

/** What the rows of either endpoint say, each fact once: a column a group, a place a window. */
export class UsageTable {
  readonly groups: Groups;
  readonly windows: Windows;
  readonly columns: Column[] = [];
  /** Windows that are known to have been measured, if only as 0 in no group at all. */
  readonly measured = new Set<number>();
  duplicates = 0;
  outside = 0;
  inexact = 0;

  constructor(groups: Groups, windows: Windows) {
    this.groups = groups;
    this.windows = windows;
  }

  column(group: number): Column {
    return (this.columns[group] ??= []);
  }

  /** The last of two rows wins, as a later page is read later. */
  set(group: number, window: number, value: Summand | null): void {
    const column = this.column(group);
    if (column[window] !== undefined) this.duplicates += 1;
    column[window] = value;
    if (typeof value === 'number' && (value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER)) this.inexact += 1;
  }

  /** A row came a second time: all that the first one said is void. */
  forget(window: number): void {
    this.duplicates += 1;
    this.measured.delete(window);
    for (const column of this.columns) if (column[window] !== undefined) column[window] = undefined;
  }

  /** Every row that was kept, by series; null where the row had no amount. */
  forEach(visit: (series: number, window: Window, amount: Summand | null) => void): void {
    this.columns.forEach((column, group) => {
      const series = this.groups.seriesOf[group] ?? 0;
      column.forEach((amount, number) => {
        const window = this.windows.all[number];
        if (amount !== undefined && window !== undefined) visit(series, window, amount);
      });
    });
  }

  report(issues: Issues): void {
    if (this.duplicates > 0) issues.add('duplicate', 'Rows of the same window and group: the last one counts.', this.duplicates);
    if (this.outside > 0) issues.add('outside-interval', 'Rows that are not wholly inside the interval are left out.', this.outside);
    if (this.inexact > 0) {
      issues.add('inexact-number', 'JSON numbers beyond 2^53 lost digits before they came here. Parse the answer with a parser that keeps big numbers as text.', this.inexact);
    }
    const straddling = this.#straddling();
    if (straddling > 0) issues.add('straddles-bucket', 'Rows that begin in one bucket and end in the next count where they begin.', straddling);
  }

  #straddling(): number {
    const windows = [...this.windows.all.keys()].filter((window) => this.windows.all[window]?.straddles === true);
    return this.columns.reduce((count, column) => count + windows.filter((window) => column[window] !== undefined).length, 0);
  }
}
