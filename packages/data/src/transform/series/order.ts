import { compare, type Decimal } from '../../exact/decimal.js';
import type { Series, SeriesRole } from '../../view/common.js';

const RANK: Record<SeriesRole, number> = { all: 0, group: 1, unassigned: 2, other: 3, credit: 4, charge: 5 };

/** By UTF-16 code unit, which is the same on every machine; a locale's order is not. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Larger first; what has no total comes last. */
export const descending = (a: Decimal | null, b: Decimal | null): number =>
  a === null || b === null ? Number(a === null) - Number(b === null) : compare(b, a);

/** By role, then total descending, label and id: whatever the order of rows was, a chart's colours stay where they are. */
export function orderSeries(series: readonly Series[]): Series[] {
  return series.toSorted(
    (a, b) => RANK[a.role] - RANK[b.role] || descending(a.total, b.total) || byCodeUnit(a.label, b.label) || byCodeUnit(a.id, b.id),
  );
}
