import { useMemo } from 'react';
import type { Instant, TimeSeriesView } from '@meterboard/data';
import type { ChartEvent, ChartReference } from '../chart/annotations.js';
import { drawing as draw, valueAxis, type Drawing } from '../chart/drawing.js';
import { legendItems, type LegendItem } from '../chart/legend.js';
import { legendRows } from '../chart/legendRows.js';
import type { Measure } from '../chart/measure.js';
import { chartModel, effectiveMark, runningView, sizeFor, type ChartMark, type ChartModel } from '../chart/model.js';
import { bodyWidth, plotHeight, plotWidth, type Around, type PlotSize } from '../chart/plotSize.js';
import { spansOf } from '../chart/spans.js';
import { timeTicks } from '../chart/timeTicks.js';
import type { Words } from '../chart/words.js';
import { useColorPlaces } from './useColorPlaces.js';
import { usePlotRoom } from './usePlotRoom.js';

export interface DrawingOptions {
  view: TimeSeriesView;
  mark: ChartMark;
  cumulative: boolean;
  measure: Measure;
  netLine: boolean;
  references: readonly ChartReference[];
  events: readonly ChartEvent[];
  /** Width of the whole component, in pixels, until it is measured. */
  initialWidth: number;
  /** Height of everything below the header, in pixels. */
  height: number;
  /** What is above and below the plot. */
  around: Omit<Around, 'legend'> & { legend: boolean };
}

export interface Drawn {
  model: ChartModel;
  drawing: Drawing;
  items: readonly LegendItem[];
  /** To be called with the measured size of the plot. */
  onPlotSize: (size: PlotSize) => void;
  /** To be called with the measured size of the skeleton in its place, while there is nothing to draw. */
  onPlaceSize: (size: PlotSize) => void;
}

/** The steps from a view to a drawing, each repeated only when something it depends on has changed. */
export function useDrawing(options: DrawingOptions, words: Words, hidden: readonly string[]): Drawn {
  const { measure, netLine, references, events, initialWidth } = options;
  const { measured, outer, onPlotSize, onPlaceSize } = usePlotRoom(initialWidth);
  const places = useColorPlaces(options.view);
  const view = useMemo(() => runningView(options.view, options.cumulative), [options.view, options.cumulative]);
  const mark = effectiveMark(view, options.mark);
  const choosing = measured?.width ?? plotWidth(outer);
  const bucket = useMemo(() => sizeFor(view, mark, choosing), [view, mark, choosing]);
  const spans = useMemo(() => spansOf(view, bucket), [view, bucket]);
  // As text, which compares by content: a refetch brings other amounts for the same buckets, and their axis stays as it is.
  const starts = useMemo(() => JSON.stringify(spans.list.map(({ interval }) => interval.start)), [spans]);
  const model = useMemo(
    () => chartModel(view, spans, { mark, measure, hidden, netLine, places, references, events }),
    [view, spans, mark, measure, hidden, netLine, places, references, events],
  );
  const items = useMemo(() => legendItems(model, words), [model, words]);
  const { legend, ...around } = options.around;
  const body = { width: bodyWidth(outer), height: options.height };
  const rows = legend ? legendRows(model.net === null ? items : [...items, { label: words.messages.net, total: null }], body.width) : 0;
  const height = measured?.height ?? plotHeight(body, { ...around, legend: rows });
  const axis = useMemo(() => valueAxis(model, height, words), [model, height, words]);
  const width = measured?.width ?? plotWidth(outer, axis.gutter);
  const ticks = useMemo(() => timeTicks(JSON.parse(starts) as Instant[], bucket, view.timeZone, width, words.formats), [starts, bucket, view.timeZone, width, words]);
  const drawing = useMemo(() => draw(model, axis, ticks, width, words), [model, axis, ticks, width, words]);
  return { model, drawing, items, onPlotSize: (size) => { onPlotSize(drawing.size, size); }, onPlaceSize };
}
