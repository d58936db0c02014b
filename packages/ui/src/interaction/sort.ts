import { compare, unitKey, type Decimal, type Unit } from '@meterboard/data';

/** One column and a direction; null is the view's own order. */
export type Sort<C extends string> = { column: C; direction: 'ascending' | 'descending' } | null;

/** What a press on a column's head leads to: the direction `first`, then the opposite, then the view's own order again. */
export function nextSort<C extends string>(sort: Sort<C>, column: C, first: 'ascending' | 'descending'): Sort<C> {
  if (sort?.column !== column) return { column, direction: first };
  return sort.direction === first ? { column, direction: first === 'ascending' ? 'descending' : 'ascending' } : null;
}

type Compare<T> = (a: T, b: T) => number;

/** Orders rows by one of their values. Rows whose value is unknown come last, in both directions. */
export function byKnown<R, V>(read: (row: R) => V | null, order: Compare<V>, direction: 'ascending' | 'descending'): Compare<R> {
  return (a, b) => {
    const x = read(a);
    const y = read(b);
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    return direction === 'descending' ? order(y, x) : order(x, y);
  };
}

/** Orders by code unit: right for instants, whose text sorts like time. */
export const byText: Compare<string> = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

interface HasUnit {
  unit: Unit;
}

/**
 * Sorted by an amount within each unit, the units as they come first: five dollars are neither more nor less than three credits.
 * What is unknown comes last.
 */
export function sortedInUnits<T extends HasUnit>(rows: readonly T[], amountOf: (row: T) => Decimal | null, direction: 'ascending' | 'descending'): readonly T[] {
  const places = new Map<string, number>();
  for (const { unit } of rows) places.set(unitKey(unit), places.get(unitKey(unit)) ?? places.size);
  const place = (row: T): number => (amountOf(row) === null ? places.size : (places.get(unitKey(row.unit)) ?? 0));
  const byAmount = byKnown(amountOf, compare, direction);
  return rows.toSorted((a, b) => place(a) - place(b) || byAmount(a, b));
}
