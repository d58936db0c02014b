import { useMemo, type RefObject } from 'react';
import { pointSentence } from '../chart/describe.js';
import type { Drawing } from '../chart/drawing.js';
import { highlightOf, type Highlight } from '../chart/highlight.js';
import type { ChartModel } from '../chart/model.js';
import { tipOf, type Tip } from '../chart/tip.js';
import type { Words } from '../chart/words.js';
import type { PlotValue } from '../dom/chartRoles.js';
import { useStableCallback } from '../hooks/useStableCallback.js';
import type { ActivePoint } from './useActivePoint.js';
import { useDismiss } from './useDismiss.js';

/** What is shown and said of the active point. */
export interface Pointed {
  highlight: Highlight | null;
  /** Null while nothing is pointed at, and after Escape. */
  tip: Tip | null;
  /** Id of the series pointed at, or null. */
  activeId: string | null;
  /** What the plot stands at for a screen reader: the point that a key moved to, or a summary of the whole. */
  value: PlotValue;
  /** For the tooltip, which the pointer may enter. */
  onTipLeave: () => void;
}

/** Each point has a number of its own, so that a move between series, in the same bucket, is a change of value as well: Orca speaks no other. */
function valueOf(model: ChartModel, span: number | null, series: number | null, summary: string, words: Words): PlotValue {
  const points = model.visible.length + 1;
  const last = model.spans.list.length * points;
  const text = span === null ? '' : pointSentence(model, span, series, words);
  return span === null || text === '' ? { now: 0, last, text: summary } : { now: span * points + (series ?? -1) + 2, last, text };
}

/** The highlight, the figures and the sentence of the active point. Its tooltip closes with Escape and with a press outside of `root`. */
export function usePointed({ span, series, dismissed, by, spoken, dispatch }: ActivePoint, model: ChartModel, drawing: Drawing, root: RefObject<HTMLElement | null>, summary: string, words: Words): Pointed {
  const open = span !== null && !dismissed;
  useDismiss(open, root, {
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
    highlight: span === null ? null : highlightOf(model, drawing, span, series),
    tip: useMemo(() => (open ? tipOf(model, span, words) : null), [open, model, span, words]),
    activeId: series === null ? null : (model.visible[series]?.series.id ?? null),
    value: useMemo(() => valueOf(model, spoken.span, spoken.series, summary, words), [model, spoken.span, spoken.series, summary, words]),
    onTipLeave,
  };
}
