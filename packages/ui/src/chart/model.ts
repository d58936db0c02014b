import { cumulative, isDecimal, type BucketSize, type ColorAssignment, type Series, type TimeSeriesView } from '@meterboard/data';
import { drawnEvents, withReferences, type ChartEvent, type ChartReference, type DrawnEvents } from './annotations.js';
import { column, type Column } from './columns.js';
import { exactValues, type ExactValues } from './exact.js';
import { measured, type Measure } from './measure.js';
import { isAdditive, mergeOf } from './merge.js';
import { seriesColors, type ColorSlot } from './seriesColor.js';
import { sizeThatFits, type Spans } from './spans.js';
import { extent, overlay, stackColumns, type Band } from './stack.js';

export type ChartMark = 'bar' | 'line' | 'area';

export const MARKS = ['bar', 'line', 'area'] as const satisfies readonly ChartMark[];

export interface ModelOptions {
  mark: ChartMark;
  measure: Measure;
  /** Ids of series that are not drawn. */
  hidden: readonly string[];
  /** Draw the bucket totals as a line over the stack. */
  netLine: boolean;
  /** Which of the ten series colours each series has. */
  places: ColorAssignment;
  references: readonly ChartReference[];
  events: readonly ChartEvent[];
}

export interface ChartSeries {
  series: Series;
  color: ColorSlot;
  hidden: boolean;
}

/** A view as columns of numbers, stacked, with a domain; still without pixels. */
export interface ChartModel {
  /** The given view, or its running totals where those were asked for. */
  view: TimeSeriesView;
  /** The mark that is drawn: several series that do not add up cannot be stacked, so they are always lines. */
  mark: ChartMark;
  spans: Spans;
  /** All series of the measure, hidden ones too. */
  series: readonly ChartSeries[];
  /** Those that are drawn; `columns` and `bands` run parallel to it. */
  visible: readonly ChartSeries[];
  columns: readonly Column[];
  bands: readonly Band[];
  /** The line over the stack, or null. */
  net: Column | null;
  domain: [number, number];
  references: readonly ChartReference[];
  events: readonly DrawnEvents[];
  exact: ExactValues;
}

/** The least width of a slot in pixels: narrower ones could not be told apart. */
const LEAST_SLOT: Record<ChartMark, number> = { bar: 2, line: 1, area: 1 };

export function effectiveMark(view: TimeSeriesView, mark: ChartMark): ChartMark {
  return view.series.length > 1 && !isAdditive(view) ? 'line' : mark;
}

/** The view's running totals, where they were asked for and its values add up; else the view. */
export const runningView = (view: TimeSeriesView, asked: boolean): TimeSeriesView => (asked && isAdditive(view) ? cumulative(view) : view);

/** The bucket size in which to draw a view in a plot of this width. */
export const sizeFor = (view: TimeSeriesView, mark: ChartMark, width: number): BucketSize =>
  sizeThatFits(view, Math.max(1, Math.floor(width / LEAST_SLOT[mark])), mergeOf(view) !== null);

export function chartModel(view: TimeSeriesView, spans: Spans, { mark: asked, measure, hidden, netLine, places, references: lines, events }: ModelOptions): ChartModel {
  const references = lines.filter(({ label, value }) => typeof label === 'string' && isDecimal(value));
  const merge = mergeOf(view);
  const mark = effectiveMark(view, asked);
  const chosen = measured(view, measure);
  const colors = seriesColors(view.series, places);
  const series = chosen.map((one): ChartSeries => ({ series: one, color: colors.get(one.id) ?? 0, hidden: hidden.includes(one.id) }));
  const visible = series.filter((one) => !one.hidden);
  const columns = visible.map((one) => column(one.series.values, spans.list, merge));
  const bands = mark === 'line' ? overlay(columns) : stackColumns(columns, spans.list.length);
  const net = netLine && measure === 'net' && mark !== 'line' && visible.length === series.length ? column(view.bucketTotals, spans.list, merge) : null;
  return {
    view,
    mark,
    spans,
    series,
    visible,
    columns,
    bands,
    net,
    domain: withReferences(extent(bands, net), references),
    references,
    events: drawnEvents(events, spans.list),
    exact: exactValues(view, chosen, spans.list),
  };
}
