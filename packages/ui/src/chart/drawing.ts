import { drawnReferences, type DrawnEvents, type DrawnReference } from './annotations.js';
import { barPaths, type MarkPath } from './barPaths.js';
import { areaPaths, linePaths, rimPaths } from './linePaths.js';
import type { ChartModel } from './model.js';
import { px } from './number.js';
import { gutterOf, type PlotSize } from './plotSize.js';
import { timeScale, valueScale, type TimeScale, type ValueScale } from './scales.js';
import type { ColorSlot } from './seriesColor.js';
import type { TimeTick } from './timeTicks.js';
import { valueTicks, type ValueTick } from './valueTicks.js';
import type { Words } from './words.js';

/** How a path is painted. */
export type Brush = 'fill' | 'stroke' | 'line';

export interface DrawnSeries extends MarkPath {
  id: string;
  color: ColorSlot;
  brush: Brush;
  /** The outline of an area along its outer edge; null for other marks. */
  rim: MarkPath | null;
}

/** Everything that is drawn, as numbers and text. */
export interface Drawing {
  size: PlotSize;
  series: readonly DrawnSeries[];
  /** Width of the strokes where bars are strokes, else null. */
  strokeWidth: number | null;
  net: MarkPath | null;
  grid: string;
  /** Where 0 is, as a line. */
  zero: string;
  valueTicks: readonly ValueTick[];
  /** Width of the value axis. */
  gutter: number;
  timeTicks: readonly TimeTick[];
  references: readonly DrawnReference[];
  events: readonly DrawnEvents[];
  time: TimeScale;
  value: ValueScale;
}

function drawnSeries(model: ChartModel, time: TimeScale, value: ValueScale): { series: DrawnSeries[]; strokeWidth: number | null } {
  const { mark, bands, columns, visible } = model;
  const spans = model.spans.list;
  const named = (paths: readonly MarkPath[], brush: Brush, rims: readonly MarkPath[] | null): DrawnSeries[] =>
    visible.map(({ series, color }, index) => ({
      id: series.id,
      color,
      brush,
      complete: paths[index]?.complete ?? '',
      partial: paths[index]?.partial ?? '',
      rim: rims?.[index] ?? null,
    }));
  if (mark === 'line') return { series: named(linePaths(columns, spans, time, value), 'line', null), strokeWidth: null };
  if (mark === 'area') return { series: named(areaPaths(bands, columns, spans, time, value), 'fill', rimPaths(bands, columns, spans, time, value)), strokeWidth: null };
  const { paths, stroke } = barPaths(bands, spans, time, value);
  return { series: named(paths, stroke === null ? 'fill' : 'stroke', null), strokeWidth: stroke };
}

/** The value axis. It is worked out before the rest, since it needs a height only, and the room for its labels decides how wide the plot is. */
export interface ValueAxis {
  height: number;
  value: ValueScale;
  ticks: readonly ValueTick[];
  gutter: number;
}

export function valueAxis({ domain, view }: ChartModel, height: number, { formats }: Words): ValueAxis {
  const value = valueScale(domain, height);
  const ticks = valueTicks(value, height, view.unit, formats);
  return { height, value, ticks, gutter: gutterOf(ticks) };
}

/** A model as coordinates in a plot of the given width, between a value axis and the labels of a time axis. */
export function drawing(model: ChartModel, { height, value, ticks, gutter }: ValueAxis, timeTicks: readonly TimeTick[], width: number, words: Words): Drawing {
  const spans = model.spans.list;
  const time = timeScale(spans.length, width);
  const across = (y: number): string => `M0 ${px(y)}H${px(width)}`;
  return {
    size: { width, height },
    ...drawnSeries(model, time, value),
    net: model.net === null ? null : (linePaths([model.net], spans, time, value)[0] ?? null),
    grid: ticks.filter((tick) => tick.value !== 0).map((tick) => across(value.position(tick.value))).join(''),
    zero: across(value.zero),
    valueTicks: ticks,
    gutter,
    timeTicks,
    references: drawnReferences(model.references, value, height, model.view.unit, words),
    events: model.events,
    time,
    value,
  };
}
