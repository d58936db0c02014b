import type { Interval } from '@meterboard/data';
import type { ChartModel } from './model.js';

/** What a reader pressed. */
export interface ChartSelection {
  /** Index of the first bucket in the view's `buckets`, and the index after the last. More than one where buckets were drawn together. */
  from: number;
  to: number;
  interval: Interval;
  /** Id of the series that was pressed, or null for the whole bucket. */
  series: string | null;
}

export function selectionOf({ spans, visible }: ChartModel, span: number, series: number | null): ChartSelection | null {
  const at = spans.list[span];
  if (at === undefined) return null;
  return { from: at.from, to: at.to, interval: at.interval, series: series === null ? null : (visible[series]?.series.id ?? null) };
}
