import type { TimeSeriesView } from '../../view/common.js';
import type { Aggregation, UsageView } from '../../view/usage.js';

/** Whether values of windows and groups may be added. Those of an unknown aggregation may not. */
export const isAdditive = (aggregation: Aggregation): boolean => aggregation === 'sum' || aggregation === 'count';

/** How the values of a view merge. Spend is money and adds up. */
export function aggregationOf(view: TimeSeriesView & Partial<Pick<UsageView, 'aggregation'>>): Aggregation {
  if (view.aggregation !== undefined) return view.aggregation;
  return view.series.some(({ total }) => total === null) ? 'custom' : 'sum';
}
