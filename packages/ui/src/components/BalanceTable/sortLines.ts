import { compare, type BalanceLine, type Decimal } from '@meterboard/data';

export type BalanceColumn = 'name' | 'remaining' | 'used' | 'granted' | 'expires';

/** One column and a direction; null is the order of use. */
export type BalanceSort = { column: BalanceColumn; direction: 'ascending' | 'descending' } | null;

/** -1, 0, 1; what is unknown has no place in the order. */
type Compare<T> = (a: T, b: T) => number;

function byKnown<T>(read: (line: BalanceLine) => T | null, order: Compare<T>, descending: boolean): Compare<BalanceLine> {
  return (a, b) => {
    const x = read(a);
    const y = read(b);
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    return descending ? order(y, x) : order(x, y);
  };
}

const codeUnits: Compare<string> = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

function comparer(column: BalanceColumn, descending: boolean, locale: string): Compare<BalanceLine> {
  const amount = (read: (line: BalanceLine) => Decimal | null): Compare<BalanceLine> => byKnown(read, compare, descending);
  switch (column) {
    case 'name':
      return byKnown((line) => line.name, new Intl.Collator(locale, { numeric: true }).compare, descending);
    case 'expires':
      return byKnown((line) => line.nextExpiry?.at ?? null, codeUnits, descending);
    case 'remaining':
      return amount((line) => line.remaining);
    case 'used':
      return amount((line) => line.used);
    case 'granted':
      return amount((line) => line.granted);
  }
}

/** Sorted lines; equal ones keep the order of use, and what is unknown stands last whichever way is sorted. */
export function sortLines(lines: readonly BalanceLine[], sort: BalanceSort, locale: string): readonly BalanceLine[] {
  return sort === null ? lines : lines.toSorted(comparer(sort.column, sort.direction === 'descending', locale));
}

/** What a press on a column's head leads to: amounts start with the largest, then the other way, then the order of use again. */
export function nextSort(sort: BalanceSort, column: BalanceColumn): BalanceSort {
  const first = column === 'name' || column === 'expires' ? 'ascending' : 'descending';
  if (sort?.column !== column) return { column, direction: first };
  return sort.direction === first ? { column, direction: first === 'ascending' ? 'descending' : 'ascending' } : null;
}
