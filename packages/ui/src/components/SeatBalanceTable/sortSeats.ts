import { byKnown, byText, sortedInUnits, type Sort } from '../../interaction/sort.js';
import type { SeatColumn } from './columns.js';
import type { SeatRow } from './rows.js';

/** One column and a direction; null is the view's own order, by name. */
export type SeatSort = Sort<SeatColumn>;

const AMOUNTS = {
  remaining: (row: SeatRow) => row.remaining,
  used: (row: SeatRow) => row.used,
  allowance: (row: SeatRow) => row.starting,
} as const;

/** Sorts seats, amounts within their unit. Equal ones keep the view's order. */
export function sortSeats(rows: readonly SeatRow[], sort: SeatSort, locale: string): readonly SeatRow[] {
  if (sort === null) return rows;
  const { column, direction } = sort;
  if (column === 'seat') return rows.toSorted(byKnown(({ seat }) => seat, new Intl.Collator(locale, { numeric: true }).compare, direction));
  if (column === 'expires') return rows.toSorted(byKnown(({ nextExpiry }) => nextExpiry?.at ?? null, byText, direction));
  return sortedInUnits(rows, AMOUNTS[column], direction);
}
