import { compare, type Decimal } from '../../exact/decimal.js';
import type { Series, SeriesRole } from '../../view/common.js';

const RANK: Record<SeriesRole, number> = { all: 0, group: 1, unassigned: 2, other: 3, credit: 4, charge: 5 };

/** By UTF-16 code unit: the same order on every machine, unlike that of a locale. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Larger first; series without a total come last. */
export const descending = (a: Decimal | null, b: Decimal | null): number =>
  a === null || b === null ? Number(a === null) - Number(b === null) : compare(b, a);

/** By role, then total descending, label and id, so that the order of rows does not move a chart's colours. */
export function orderSeries(series: readonly Series[]): Series[] {
  return series.toSorted(
    (a, b) => RANK[a.role] - RANK[b.role] || descending(a.total, b.total) || byCodeUnit(a.label, b.label) || byCodeUnit(a.id, b.id),
  );
}
