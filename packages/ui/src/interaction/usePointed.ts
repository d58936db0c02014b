import { useMemo, type RefObject } from 'react';
import { pointSentence } from '../chart/describe.js';
import type { Drawing } from '../chart/drawing.js';
import { highlightOf, type Highlight } from '../chart/highlight.js';
import type { ChartModel } from '../chart/model.js';
import { tipOf, type Tip } from '../chart/tip.js';
import type { Words } from '../chart/words.js';
import type { PlotValue } from '../dom/chartRoles.js';
import { measure, type Measured } from '../dom/measure.js';
import type { Box } from '../dom/place.js';
import { useStableCallback } from '../hooks/useStableCallback.js';
import { useDismiss } from './useDismiss.js';
import { useExplorer, type Explorer, type ExplorerOptions } from './useExplorer.js';

/** What is shown and said of the active point, and how it is moved. */
export interface Pointed {
  explorer: Explorer;
  plotProps: Explorer['plotProps'];
  highlight: Highlight | null;
  /** Null while nothing is pointed at, and after Escape. */
  tip: Tip | null;
  /** Id of the series pointed at, or null. */
  activeId: string | null;
  /** What the plot stands at for a screen reader: the point that a key moved to, or a summary of the whole. */
  value: PlotValue;
  /** For the tooltip, which the pointer may enter. */
  onTipLeave: () => void;
  /** Where the active span is on the screen, or the one that is given; half-way between two numbers, the middle of a range. */
  anchor: (at?: number | null) => Box | null;
}

/** The chart that is explored, and its elements. */
export interface Explorable {
  model: ChartModel;
  drawing: Drawing;
  summary: string;
  words: Words;
  rootRef: RefObject<HTMLElement | null>;
  plot: RefObject<HTMLElement | null>;
}

function anchorOf(plot: Measured | null, { time, size }: Drawing, span: number | null): Box | null {
  if (plot === null || span === null) return null;
  const share = time.centre(span) / size.width;
  return { left: plot.left + plot.width * (plot.direction === 'rtl' ? 1 - share : share), top: plot.top, width: 0, height: plot.height };
}

/** Each point has a number of its own, so that a move between series, in the same bucket, is a change of value as well: Orca speaks no other. */
function valueOf(model: ChartModel, span: number | null, series: number | null, summary: string, words: Words): PlotValue {
  const points = model.visible.length + 1;
  const last = model.spans.list.length * points;
  const text = span === null ? '' : pointSentence(model, span, series, words);
  return span === null || text === '' ? { now: 0, last, text: summary } : { now: span * points + (series ?? -1) + 2, last, text };
}

/** The active point of a chart, its highlight, its figures and its sentence. Its tooltip closes with Escape and with a press outside of the chart. */
export function usePointed({ model, drawing, summary, words, rootRef, plot }: Explorable, options: ExplorerOptions): Pointed {
  const explorer = useExplorer(model, drawing.value.domain, options);
  const { span, series, dismissed, by, spoken, dispatch, takePlot, plotProps } = explorer;
  const open = span !== null && !dismissed;
  useDismiss(open, rootRef, {
    onEscape: () => {
      dispatch({ type: 'dismiss' }, by);
    },
    onOutside: () => {
      dispatch({ type: 'leave' }, by);
    },
  });
  const onTipLeave = useStableCallback(() => {
    if (by === 'pointer') dispatch({ type: 'leave' }, 'pointer');
  });
  return {
    explorer,
    plotProps,
    highlight: span === null ? null : highlightOf(model, drawing, span, series),
    tip: useMemo(() => (open ? tipOf(model, span, words) : null), [open, model, span, words]),
    activeId: series === null ? null : (model.visible[series]?.series.id ?? null),
    value: useMemo(() => valueOf(model, spoken.span, spoken.series, summary, words), [model, spoken.span, spoken.series, summary, words]),
    onTipLeave,
    anchor: (at = span) => anchorOf(takePlot() ?? (plot.current === null ? null : measure(plot.current)), drawing, at),
  };
}
