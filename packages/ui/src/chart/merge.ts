import { maximum, sum, type Decimal, type TimeSeriesView, type UsageView } from '@meterboard/data';

/** How values of several buckets become one: amounts are summed, of levels and running totals the last counts, of maxima the largest. Null: they cannot be merged. */
export type Merge = 'sum' | 'last' | 'max' | null;

type AnyView = TimeSeriesView & Partial<Pick<UsageView, 'aggregation'>>;

/** Whether values of different series may be added up, and so be stacked and expressed as shares. */
export function isAdditive({ aggregation, series }: AnyView): boolean {
  return aggregation === undefined ? series.every(({ total }) => total !== null) : aggregation === 'sum' || aggregation === 'count';
}

export function mergeOf(view: AnyView): Merge {
  if (view.cumulative === true || view.aggregation === 'latest') return 'last';
  if (view.aggregation === 'max') return 'max';
  return isAdditive(view) ? 'sum' : null;
}

/** The exact value of several buckets; null where none has a value. */
export function mergeExactly(values: readonly (Decimal | null)[], merge: Merge): Decimal | null {
  const present = values.filter((value) => value !== null);
  if (present.length < 2) return present[0] ?? null;
  if (merge === 'max') return present.reduce(maximum);
  return merge === 'last' ? (present.at(-1) ?? null) : sum(present);
}
