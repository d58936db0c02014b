import { compare, type BalanceLine } from '@meterboard/data';
import { byKnown, byText, type Sort } from '../../interaction/sort.js';

export type BalanceColumn = 'name' | 'remaining' | 'used' | 'granted' | 'expires';

/** One column and a direction; null is the order of use. */
export type BalanceSort = Sort<BalanceColumn>;

/** Names read from A, days from the next; of amounts the largest matter most. */
export const FIRST = { name: 'ascending', expires: 'ascending', remaining: 'descending', used: 'descending', granted: 'descending' } as const;

type Compare = (a: BalanceLine, b: BalanceLine) => number;

const COMPARERS: Record<BalanceColumn, (direction: 'ascending' | 'descending', locale: string) => Compare> = {
  name: (direction, locale) => byKnown((line) => line.name, new Intl.Collator(locale, { numeric: true }).compare, direction),
  expires: (direction) => byKnown((line) => line.nextExpiry?.at ?? null, byText, direction),
  remaining: (direction) => byKnown((line) => line.remaining, compare, direction),
  used: (direction) => byKnown((line) => line.used, compare, direction),
  granted: (direction) => byKnown((line) => line.granted, compare, direction),
};

/** Sorted lines; equal ones keep the order of use. */
export function sortLines<L extends BalanceLine>(lines: readonly L[], sort: BalanceSort, locale: string): readonly L[] {
  return sort === null ? lines : lines.toSorted(COMPARERS[sort.column](sort.direction, locale));
}
