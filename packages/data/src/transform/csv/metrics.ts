import type { MetricsView } from '../../view/metrics.js';
import * as cell from './cells.js';

/** One record per metric. Group keys are JSON, as a key may contain any separator. */
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
