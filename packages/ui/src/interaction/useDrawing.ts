import { useMemo, useState } from 'react';
import type { TimeSeriesView } from '@meterboard/data';
import type { ChartEvent, ChartReference } from '../chart/annotations.js';
import { drawing as draw, valueAxis, type Drawing } from '../chart/drawing.js';
import type { Measure } from '../chart/measure.js';
import { chartModel, effectiveMark, runningView, sizeFor, type ChartMark, type ChartModel } from '../chart/model.js';
import { fitsInto, plotHeight, plotWidth, type PlotSize } from '../chart/plotSize.js';
import { spansOf } from '../chart/spans.js';
import type { Words } from '../chart/words.js';
import { useColorPlaces } from './useColorPlaces.js';

export interface DrawingOptions {
  view: TimeSeriesView;
  mark: ChartMark;
  cumulative: boolean;
  measure: Measure;
  netLine: boolean;
  references: readonly ChartReference[];
  events: readonly ChartEvent[];
  /** Of the whole component until it is measured. */
  initialWidth: number;
  /** Of everything below the header. */
  height: number;
  /** What stands above and below the plot. */
  around: { unit: boolean; legend: boolean; strip: boolean };
}

export interface Drawn {
  model: ChartModel;
  drawing: Drawing;
  /** To be told the real size of the plot. */
  onPlotSize: (size: PlotSize) => void;
}

/** The steps from a view to a drawing, each done again only when something it needs has changed. */
export function useDrawing(options: DrawingOptions, words: Words, hidden: readonly string[]): Drawn {
  const { measure, netLine, references, events, initialWidth } = options;
  const [measured, setMeasured] = useState<PlotSize | null>(null);
  const places = useColorPlaces(options.view);
  const view = useMemo(() => runningView(options.view, options.cumulative), [options.view, options.cumulative]);
  const mark = effectiveMark(view, options.mark);
  const room = measured?.width ?? plotWidth(initialWidth);
  const bucket = useMemo(() => sizeFor(view, mark, room), [view, mark, room]);
  const spans = useMemo(() => spansOf(view, bucket), [view, bucket]);
  const model = useMemo(
    () => chartModel(view, spans, { mark, measure, hidden, netLine, places, references, events }),
    [view, spans, mark, measure, hidden, netLine, places, references, events],
  );
  const height = measured?.height ?? plotHeight(options.height, options.around);
  const axis = useMemo(() => valueAxis(model, height, words), [model, height, words]);
  const width = measured?.width ?? plotWidth(initialWidth, axis.gutter);
  const drawing = useMemo(() => draw(model, axis, width, words), [model, axis, width, words]);
  const onPlotSize = (size: PlotSize): void => {
    if (!fitsInto(drawing.size, size)) setMeasured(size);
  };
  return { model, drawing, onPlotSize };
}
