import type { TimeSeriesView } from './common.js';

/** How events become one number. `custom` is SQL, which can do anything. */
export type Aggregation = 'sum' | 'count' | 'max' | 'latest' | 'unique' | 'custom';

/** What one metric counted over time, by group. */
export interface UsageView extends TimeSeriesView {
  kind: 'usage';
  /** How windows and groups become one number. Only `sum` and `count` add up. */
  aggregation: Aggregation;
  metric: { id: string | null; name: string | null };
}
