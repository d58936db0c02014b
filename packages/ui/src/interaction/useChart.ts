import { useMemo, useRef, useState, type RefCallback, type RefObject } from 'react';
import type { TimeSeriesView } from '@meterboard/data';
import { pointSentence, summarySentence } from '../chart/describe.js';
import { drawing as draw, type Drawing, type PlotSize } from '../chart/drawing.js';
import { highlightOf, type Highlight } from '../chart/highlight.js';
import { legendItems, type LegendItem } from '../chart/legend.js';
import type { Measure } from '../chart/measure.js';
import { chartModel, type ChartMark, type ChartModel } from '../chart/model.js';
import { issueNotes } from '../chart/notes.js';
import { tipOf, type Tip } from '../chart/tip.js';
import { axisUnit } from '../chart/valueTicks.js';
import type { Formats, Messages, Words } from '../chart/words.js';
import type { Controlled } from '../hooks/useControlled.js';
import { useElementSize } from '../hooks/useElementSize.js';
import { useStableCallback } from '../hooks/useStableCallback.js';
import { useDismiss } from './useDismiss.js';
import { useExplorer, type Explorer } from './useExplorer.js';
import { useColorPlaces } from './useColorPlaces.js';
import { useLegend, type LegendControl } from './useLegend.js';
import { useTableView, type TableView } from './useTableView.js';

export interface ChartOptions {
  view: TimeSeriesView;
  mark: ChartMark;
  cumulative: boolean;
  measure: Measure;
  netLine: boolean;
  /** Names the table. */
  title: string;
  /** Of the whole component until it is measured. */
  initialWidth: number;
  /** Of everything below the header. */
  height: number;
  activeBucket: Controlled<number | null>;
  hiddenSeries: Controlled<readonly string[]>;
  messages: Messages;
  formats: Formats;
}

/** A chart, ready to be printed: every coordinate, every text and every handler. */
export interface Chart {
  model: ChartModel;
  drawing: Drawing;
  /** `shown` is false where there is nothing to tell apart. */
  legend: LegendControl & { items: readonly LegendItem[]; shown: boolean; lineLabel: string | null };
  explorer: Explorer;
  plotProps: Explorer['plotProps'];
  table: TableView;
  notes: readonly string[];
  /** Name of the unit, or null where the labels of the axis carry it. */
  unit: string | null;
  onTipLeave: () => void;
  highlight: Highlight | null;
  /** Null while nothing is pointed at or after Escape. */
  tip: Tip | null;
  /** The series pointed at, in the tip. */
  activeId: string | null;
  summary: string;
  /** What the live region says: the place a key led to. */
  spoken: string;
  plotRef: RefCallback<HTMLDivElement>;
  rootRef: RefObject<HTMLElement | null>;
  /** Where the active span is on the screen. */
  anchor: () => { left: number; top: number; width: number; height: number } | null;
}

/** The value axis from bottom to top, which nice ticks may have made larger than the domain. */
function scaledDomain({ value, size }: Drawing, [low, high]: readonly [number, number]): [number, number] {
  const perPixel = (high - low) / Math.max(1e-9, value.position(low) - value.position(high));
  return [low - (size.height - value.position(low)) * perPixel, high + value.position(high) * perPixel];
}

/** Padding, axes and one row of legend, roughly: the first drawing stretches to its real box anyway. */
const AROUND_PLOT = { width: 88, height: 76 };

const plotSize = ({ initialWidth, height }: ChartOptions): PlotSize => ({
  width: Math.max(120, initialWidth - AROUND_PLOT.width),
  height: Math.max(80, height - AROUND_PLOT.height),
});

function useDrawing(options: ChartOptions, words: Words, hidden: readonly string[], size: PlotSize): { model: ChartModel; drawing: Drawing } {
  const { view, mark, cumulative, measure, netLine } = options;
  const places = useColorPlaces(view);
  const model = useMemo(
    () => chartModel(view, { mark, cumulative, measure, hidden, netLine, places, width: size.width }),
    [view, mark, cumulative, measure, hidden, netLine, places, size.width],
  );
  const drawing = useMemo(() => draw(model, size, words), [model, size, words]);
  return { model, drawing };
}

/** From a view to everything that is drawn, said and listened to. Data flows down in one render: no effect registers anything. */
export function useChart(options: ChartOptions): Chart {
  const { view, messages, formats } = options;
  const words = useMemo(() => ({ messages, formats }), [messages, formats]);
  const [plot, setPlot] = useState<HTMLDivElement | null>(null);
  const rootRef = useRef<HTMLElement>(null);
  const size = useElementSize(plot, plotSize(options));
  const ids = useMemo(() => view.series.map(({ id }) => id), [view]);
  const legend = useLegend(ids, options.hiddenSeries);
  const { model, drawing } = useDrawing(options, words, legend.hidden, size);
  const items = useMemo(() => legendItems(model, words), [model, words]);
  const scaled = useMemo(() => scaledDomain(drawing, model.domain), [drawing, model]);
  const explorer = useExplorer(model, scaled, options.activeBucket);
  const { span, series, dismissed, dispatch } = explorer;
  const open = span !== null && !dismissed;
  useDismiss(open, rootRef, {
    onEscape: () => {
      dispatch({ type: 'dismiss' }, explorer.by);
    },
    onOutside: () => {
      dispatch({ type: 'leave' }, explorer.by);
    },
  });
  const onTipLeave = useStableCallback(() => {
    if (explorer.by === 'pointer') dispatch({ type: 'leave' }, 'pointer');
  });
  const table = useTableView(model.view, options, words);
  const summary = useMemo(() => summarySentence(model, words), [model, words]);
  const tip = useMemo(() => (open ? tipOf(model, span, words) : null), [open, model, span, words]);
  return {
    model,
    drawing,
    legend: { ...legend, items, shown: items.length > 1 || model.series[0]?.series.role === 'group', lineLabel: model.net === null ? null : messages.net },
    explorer,
    plotProps: explorer.plotProps,
    table,
    notes: useMemo(() => issueNotes(view, words), [view, words]),
    unit: axisUnit(view.unit, messages.unknownUnit),
    onTipLeave,
    highlight: span === null ? null : highlightOf(model, drawing, span, series),
    tip,
    activeId: series === null ? null : (model.visible[series]?.series.id ?? null),
    summary,
    spoken: span !== null && !dismissed && explorer.by === 'keyboard' ? pointSentence(model, span, series, words) : '',
    plotRef: setPlot,
    rootRef,
    anchor: () => anchorOf(plot, drawing, span),
  };
}

function anchorOf(plot: HTMLElement | null, { time, size }: Drawing, span: number | null): ReturnType<Chart['anchor']> {
  if (plot === null || span === null) return null;
  const box = plot.getBoundingClientRect();
  const share = time.centre(span) / size.width;
  const rtl = getComputedStyle(plot).direction === 'rtl';
  return { left: box.left + box.width * (rtl ? 1 - share : share), top: box.top, width: 0, height: box.height };
}
