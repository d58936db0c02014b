import { fromEpoch } from '../time/instant.js';
import type { MetricLine, MetricsView } from '../view/metrics.js';
import { readMetrics, type BillableMetric, type BillableMetricRow } from '../wire/metric.js';
import { dictionary } from '../wire/words.js';
import { byCodeUnit } from './series/order.js';
import { isAdditive } from './usage/aggregation.js';

const AGGREGATIONS = dictionary({ sum: 'SUM', count: 'COUNT', max: 'MAX', latest: 'LATEST', unique: 'UNIQUE' });

/**
 * The billable metrics a customer may look at, from rows of GET /v1/customers/{customer_id}/billable-metrics, by name.
 * A metric whose aggregation is missing (SQL) or unknown is 'custom' and does not add up. If a metric has two rows, the last counts.
 * @throws WireFormatError with the path of the first broken field, or for rows of another endpoint
 */
export function toMetricsView(rows: readonly BillableMetricRow[]): MetricsView {
  const byId = new Map(readMetrics(rows).map((metric) => [metric.id, toLine(metric)]));
  return { kind: 'metrics', metrics: [...byId.values()].sort((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.id, b.id)) };
}

function toLine({ id, name, aggregationType, groupKeys, archivedAt }: BillableMetric): MetricLine {
  const aggregation = AGGREGATIONS.get(aggregationType?.toUpperCase() ?? '') ?? 'custom';
  return { id, name, aggregation, additive: isAdditive(aggregation), groupKeys, archivedAt: archivedAt === null ? null : fromEpoch(archivedAt) };
}
