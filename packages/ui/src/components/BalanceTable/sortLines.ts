import type { BalanceLine } from '@meterboard/data';
import { byKnown, byText, sortedInUnits, type Sort } from '../../interaction/sort.js';
import type { BalanceColumn } from './columns.js';

/** One column and a direction; null is the order of use. */
export type BalanceSort = Sort<BalanceColumn>;

const AMOUNTS = {
  remaining: (line: BalanceLine) => line.remaining,
  used: (line: BalanceLine) => line.used,
  granted: (line: BalanceLine) => line.granted,
} as const;

/** Sorts lines. Equal ones keep the order of use. */
export function sortLines<L extends BalanceLine>(lines: readonly L[], sort: BalanceSort, locale: string): readonly L[] {
  if (sort === null) return lines;
  const { column, direction } = sort;
  if (column === 'name') return lines.toSorted(byKnown((line) => line.name, new Intl.Collator(locale, { numeric: true }).compare, direction));
  if (column === 'expires') return lines.toSorted(byKnown((line) => line.nextExpiry?.at ?? null, byText, direction));
  return sortedInUnits(lines, AMOUNTS[column], direction);
}
