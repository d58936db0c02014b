import type { Interval } from '@meterboard/data';
import { useMemo, useRef, useState, type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import { nearestSeries, seriesInStack, shareAlong, spanAt } from '../chart/hit.js';
import type { ChartModel } from '../chart/model.js';
import { selectionOf, type ChartSelection } from '../chart/selection.js';
import { spanOfBucket } from '../chart/spans.js';
import { directionOf } from '../dom/direction.js';
import { measure, type Measured } from '../dom/measure.js';
import { useControlled, type Controlled } from '../hooks/useControlled.js';
import { useStableCallback } from '../hooks/useStableCallback.js';
import { explore, type Exploration, type Intent } from './explore.js';
import { keyIntent } from './keyboard.js';

/** How a reader got to a point. What a key reaches is spoken; what a pointer reaches is not, nor what a key passes while it is held down. */
export type Means = 'keyboard' | 'held-key' | 'pointer' | 'host';

export interface Explorer extends Exploration {
  by: Means;
  dispatch: (intent: Intent, by: Means) => void;
  /** Where the plot was when the pointer led to this point. Returned only once, since it may move later. */
  takePlot: () => Measured | null;
  /** Handlers of the plot. The object never changes. */
  plotProps: {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    onKeyUp: () => void;
    onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    onPointerLeave: (event: PointerEvent<HTMLElement>) => void;
    onBlur: (event: FocusEvent<HTMLElement>) => void;
    onClick: (event: MouseEvent<HTMLElement>) => void;
  };
}

/** The value under a pointer, from where it is between the top and the bottom of the plot. */
function valueAt(clientY: number, box: Measured, [low, high]: readonly [number, number]): number {
  return high - ((clientY - box.top) / box.height) * (high - low);
}

/** The point under a pointer, by arithmetic: no mark has a listener, and even the thinnest bar can be hit. */
function pointIntent(event: PointerEvent<HTMLElement>, box: Measured, model: ChartModel, scaled: readonly [number, number]): Extract<Intent, { type: 'point' }> | null {
  const span = spanAt(shareAlong(event.clientX, box, box.direction), model.spans.list.length);
  if (span === null) return null;
  const value = valueAt(event.clientY, box, scaled);
  return { type: 'point', span, series: model.mark === 'line' ? nearestSeries(model.bands, span, value) : seriesInStack(model.bands, span, value) };
}

/** The active point of a chart, kept here or by the host (`activeBucket`), and moved by keys and pointer. `scaled` is the domain of the value axis as drawn. */
export function useExplorer(model: ChartModel, scaled: readonly [number, number], active: Controlled<number | null>, onSelect: ((selection: ChartSelection) => void) | undefined): Explorer {
  const [bucket, setBucket] = useControlled(active);
  const [rest, setRest] = useState<{ series: number | null; dismissed: boolean; by: Means; at?: Interval | undefined; from?: number | undefined }>({ series: null, dismissed: false, by: 'host' });
  const spans = model.spans.list;
  const { buckets } = model.view;
  // Among the buckets of another range, the one with the same number is not the one that was pointed at: the pointer is somewhere else now, and a reader with a keyboard starts anew.
  const isOther = rest.at !== undefined && rest.from === bucket && rest.at.end !== buckets[rest.from ?? -1]?.end;
  const found = bucket === null ? -1 : isOther ? (rest.by === 'pointer' ? -1 : 0) : spanOfBucket(spans, bucket);
  const series = !isOther && rest.series !== null && rest.series < model.visible.length ? rest.series : null;
  const place: Exploration = { span: spans[found] === undefined ? null : found, series, dismissed: rest.dismissed };

  const plot = useRef<Measured | null>(null);
  const takePlot = useStableCallback((): Measured | null => {
    const taken = plot.current;
    plot.current = null;
    return taken;
  });
  const go = useStableCallback((intent: Intent, by: Means, seen: Measured | null): void => {
    const next = explore(place, intent, { spans: spans.length, series: model.visible.length });
    if (next === place) return;
    plot.current = seen;
    const from = spans[next.span ?? -1]?.from;
    setRest({ series: next.series, dismissed: next.dismissed, by, from, at: buckets[from ?? -1] });
    if (isOther || next.span !== place.span) setBucket(from ?? null);
  });
  const dispatch = useStableCallback((intent: Intent, by: Means): void => {
    go(intent, by, null);
  });
  const select = (): void => {
    const selection = place.span === null ? null : selectionOf(model, place.span, place.series);
    if (selection !== null) onSelect?.(selection);
  };
  const onKeyDown = useStableCallback((event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Enter' && onSelect !== undefined) select();
    const intent = keyIntent(event, directionOf(event.currentTarget));
    if (intent === null || (intent.type === 'dismiss' && (place.span === null || place.dismissed))) return;
    event.preventDefault();
    event.stopPropagation();
    dispatch(intent, event.repeat ? 'held-key' : 'keyboard');
  });
  const onKeyUp = useStableCallback((): void => {
    if (rest.by === 'held-key') setRest({ ...rest, by: 'keyboard' });
  });
  const point = useStableCallback((event: PointerEvent<HTMLElement>): void => {
    const seen = measure(event.currentTarget);
    const intent = pointIntent(event, seen, model, scaled);
    // Once closed with Escape, it stays closed although the pointer trembles: until another bucket is reached or this one pressed.
    if (place.dismissed && rest.by === 'pointer' && event.type === 'pointermove' && intent?.span === place.span) return;
    if (intent !== null) go(intent, 'pointer', seen);
  });
  const pressed = useRef<number | null>(null);
  const onPointerDown = useStableCallback((event: PointerEvent<HTMLElement>): void => {
    // The first tap of a finger shows the figures, the second selects the bucket. A mouse shows them before it presses.
    pressed.current = event.pointerType === 'touch' ? place.span : null;
    point(event);
  });
  const onClick = useStableCallback((event: MouseEvent<HTMLElement>): void => {
    const isTouch = 'pointerType' in event.nativeEvent && event.nativeEvent.pointerType === 'touch';
    if (!isTouch || pressed.current === place.span) select();
  });
  const onPointerLeave = useStableCallback((event: PointerEvent<HTMLElement>): void => {
    // Lifting a finger counts as leaving too, but its tooltip has to stay to be read. Moving onto the tooltip is not leaving.
    if (event.pointerType === 'touch') return;
    if (event.relatedTarget instanceof Element && event.relatedTarget.closest('[data-part="tooltip"]') !== null) return;
    if (rest.by === 'pointer') dispatch({ type: 'leave' }, 'pointer');
  });
  const onBlur = useStableCallback((): void => {
    if (rest.by === 'keyboard' || rest.by === 'held-key') dispatch({ type: 'leave' }, 'keyboard');
  });
  const plotProps = useMemo(() => ({ onKeyDown, onKeyUp, onPointerMove: point, onPointerDown, onPointerLeave, onBlur, onClick }), [onKeyDown, onKeyUp, point, onPointerDown, onPointerLeave, onBlur, onClick]);
  return { ...place, by: rest.by, dispatch, takePlot, plotProps };
}
