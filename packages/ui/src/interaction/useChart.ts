import type { Instant } from '@meterboard/data';
import { useMemo, useRef, type RefCallback, type RefObject } from 'react';
import { summarySentence } from '../chart/describe.js';
import type { Drawing } from '../chart/drawing.js';
import type { LegendItem } from '../chart/legend.js';
import type { ChartModel } from '../chart/model.js';
import { viewNotes } from '../chart/notes.js';
import { totalOf, type ChartTotal } from '../chart/total.js';
import { axisUnit } from '../chart/valueTicks.js';
import type { Words } from '../chart/words.js';
import type { Controlled } from '../hooks/useControlled.js';
import { useElementSize } from '../hooks/useElementSize.js';
import { useDrawing, type DrawingOptions } from './useDrawing.js';
import { useLegend, type LegendControl } from './useLegend.js';
import { useTableView, type TableView } from './useTableView.js';

export interface ChartOptions extends Omit<DrawingOptions, 'around'> {
  /** Names the table. */
  title: string;
  /** Whether there is a sum above the chart. */
  strip: boolean;
  /** Further notes, after the view's own. */
  notes?: readonly string[] | undefined;
  /** The moment the figures stand for. */
  asOf: Instant | undefined;
  hiddenSeries: Controlled<readonly string[]>;
  words: Words;
}

/** A chart with nothing pointed at, ready to be rendered: every coordinate and every text. */
export interface Chart {
  model: ChartModel;
  drawing: Drawing;
  /** `shown` is false where there is only one series to name. */
  legend: LegendControl & { items: readonly LegendItem[]; shown: boolean; lineLabel: string | null };
  table: TableView;
  notes: readonly string[];
  /** Name of the unit, or null where the labels of the axis carry it. */
  unit: string | null;
  /** All that was used, hidden series too, in that unit; null for spend, whose sum has a strip of its own, and where amounts do not add up. */
  total: ChartTotal | null;
  summary: string;
  plotRef: RefCallback<HTMLDivElement>;
  /** For the skeleton in place of the plot, so that the chart that follows is drawn for the right width at once. */
  placeRef: RefCallback<SVGSVGElement>;
  rootRef: RefObject<HTMLElement | null>;
}

const NO_NOTES: readonly string[] = [];
/** So many buckets can be told apart on any screen. Of more, the width decides how many are drawn together, so it must be known before the first paint. */
const FEW = 100;

/** Everything that is drawn and said of a view, worked out in one render: nothing is registered in effects. `plot` is the element that `plotRef` was given. */
export function useChart(options: ChartOptions): Chart & { plot: RefObject<HTMLDivElement | null> } {
  const { view, asOf, words, notes: own = NO_NOTES } = options;
  const { messages } = words;
  const rootRef = useRef<HTMLElement>(null);
  const ids = useMemo(() => view.series.map(({ id }) => id), [view]);
  const legend = useLegend(ids, options.hiddenSeries);
  const unit = axisUnit(view.unit, messages.unknownUnit);
  const legendShown = view.series.length > 1 || view.series[0]?.role === 'group';
  const notes = useMemo(() => [...viewNotes(view, asOf, words), ...own], [view, asOf, words, own]);
  const { model, drawing, items, onPlotSize, onPlaceSize } = useDrawing({ ...options, around: { unit: unit !== null, legend: legendShown, strip: options.strip, notes } }, words, legend.hidden);
  const plot = useElementSize<HTMLDivElement>(onPlotSize, view.buckets.length > FEW);
  const { ref: placeRef } = useElementSize<SVGSVGElement>(onPlaceSize);
  const table = useTableView(model.view, options, words);
  const summary = useMemo(() => summarySentence(model, words), [model, words]);
  const total = useMemo(() => (options.strip ? null : totalOf(view, words)), [options.strip, view, words]);
  return {
    model,
    drawing,
    legend: { ...legend, focusIndex: tabStop(legend.focusIndex, items), items, shown: legendShown, lineLabel: model.net === null ? null : messages.net },
    table,
    notes,
    unit,
    total,
    summary,
    plotRef: plot.ref,
    plot: plot.current,
    placeRef,
    rootRef,
  };
}

/** The button of the legend that Tab reaches: there may now be fewer buttons than when one of them was last focused. */
const tabStop = (index: number, items: readonly LegendItem[]): number => Math.min(index, items.some(({ hidden }) => hidden) ? items.length : items.length - 1);
