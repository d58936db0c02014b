import type { BalanceLine } from '@meterboard/data';
import { byKnown, byText, sortedInUnits, type Sort } from '../../interaction/sort.js';

export type BalanceColumn = 'name' | 'remaining' | 'used' | 'granted' | 'expires';

/** One column and a direction; null is the order of use. */
export type BalanceSort = Sort<BalanceColumn>;

/** Names read from A, days from the next; of amounts the largest matter most. */
export const FIRST = { name: 'ascending', expires: 'ascending', remaining: 'descending', used: 'descending', granted: 'descending' } as const;

const AMOUNTS = {
  remaining: (line: BalanceLine) => line.remaining,
  used: (line: BalanceLine) => line.used,
  granted: (line: BalanceLine) => line.granted,
} as const;

/** Sorted lines; equal ones keep the order of use. */
export function sortLines<L extends BalanceLine>(lines: readonly L[], sort: BalanceSort, locale: string): readonly L[] {
  if (sort === null) return lines;
  const { column, direction } = sort;
  if (column === 'name') return lines.toSorted(byKnown((line) => line.name, new Intl.Collator(locale, { numeric: true }).compare, direction));
  if (column === 'expires') return lines.toSorted(byKnown((line) => line.nextExpiry?.at ?? null, byText, direction));
  return sortedInUnits(lines, AMOUNTS[column], direction);
}
