import type { TimeSeriesView } from '../../view/common.js';
import * as cell from './cells.js';

const HEADER = ['start', 'end', 'series_id', 'series', 'role', 'value', 'unit'];

/** One record per bucket and series, in time order. */
export function timeSeriesCsv(view: TimeSeriesView): string {
  const unit = cell.unit(view.unit);
  const series = view.series.map(({ id, label, role, values }) => ({ cells: [cell.text(id), cell.text(label), role], values }));
  const rows = view.buckets.flatMap(({ start, end }, bucket) =>
    series.map(({ cells, values }) => [start, end, ...cells, cell.number(values[bucket] ?? null), unit]),
  );
  return cell.table(HEADER, rows);
}
