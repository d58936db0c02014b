import type { ViewIssue } from '../../view/common.js';
import { byCodeUnit } from './order.js';

/** Counts what a transformer left out or merged, so that no row disappears silently. */
export class Issues {
  readonly #found: Map<string, ViewIssue>;

  constructor(known: readonly ViewIssue[] = []) {
    this.#found = new Map(known.map((issue) => [issue.code, { ...issue }]));
  }

  /** A count of 0 adds nothing. */
  add(code: ViewIssue['code'], message: string, count = 1): void {
    if (count === 0) return;
    const known = this.#found.get(code);
    if (known === undefined) this.#found.set(code, { code, message, count });
    else known.count += count;
  }

  /** Sorted by code, so that the order of rows does not matter. */
  toList(): ViewIssue[] {
    return [...this.#found.values()].sort((a, b) => byCodeUnit(a.code, b.code));
  }
}
