import type { MetricsView } from '../../view/metrics.js';
import * as cell from './cells.js';

/** One record a metric; group keys are JSON, as a key may hold any separator. */
export const metricsCsv = ({ metrics }: MetricsView): string =>
  cell.table(
    ['id', 'name', 'aggregation', 'additive', 'group_keys', 'archived_at'],
    metrics.map((metric) => [
      cell.text(metric.id),
      cell.text(metric.name),
      metric.aggregation,
      String(metric.additive),
      cell.text(JSON.stringify(metric.groupKeys)),
      metric.archivedAt ?? '',
    ]),
  );
