import type { Instant } from '../time/instant.js';
import type { Aggregation } from './usage.js';

/** The billable metrics a customer may look at, without the seller's internals (SQL, filters, custom fields). */
export interface MetricsView {
  kind: 'metrics';
  metrics: readonly MetricLine[];
}

/** One billable metric. Its `id` is the `metricId` of a `UsageQuery`. */
export interface MetricLine {
  id: string;
  name: string;
  aggregation: Aggregation;
  /** Whether its values add up over time and groups. */
  additive: boolean;
  /** Each entry is one complete key set that usage can be split by. */
  groupKeys: readonly (readonly string[])[];
  archivedAt: Instant | null;
}
