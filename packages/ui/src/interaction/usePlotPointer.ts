import { useRef, type PointerEvent } from 'react';
import { nearestSeries, seriesInStack, shareAlong, spanAt } from '../chart/hit.js';
import type { ChartModel } from '../chart/model.js';
import { measure, type Measured } from '../dom/measure.js';
import { useStableCallback } from '../hooks/useStableCallback.js';
import type { Intent } from './explore.js';
import type { ActivePoint } from './useActivePoint.js';

export interface PlotPointer {
  onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  onPointerLeave: (event: PointerEvent<HTMLElement>) => void;
  onClick: () => void;
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

/** Moves the active point by pointer, and selects it. `scaled` is the domain of the value axis as drawn. */
export function usePlotPointer({ span, dismissed, by, dispatch }: ActivePoint, model: ChartModel, scaled: readonly [number, number], select: () => void): PlotPointer {
  const onPointerMove = useStableCallback((event: PointerEvent<HTMLElement>): void => {
    const seen = measure(event.currentTarget);
    const intent = pointIntent(event, seen, model, scaled);
    // Once closed with Escape, it stays closed although the pointer trembles: until another bucket is reached or this one pressed.
    if (dismissed && by === 'pointer' && event.type === 'pointermove' && intent?.span === span) return;
    if (intent !== null) dispatch(intent, 'pointer', seen);
  });
  // What a finger that pressed last found shown, or undefined for a mouse. Clicks do not tell: in Safari before 18.2 and Firefox before 129 they
  // have no pointer type, and some later Safaris call a finger a mouse.
  const touched = useRef<number | null | undefined>(undefined);
  const onPointerDown = useStableCallback((event: PointerEvent<HTMLElement>): void => {
    touched.current = event.pointerType === 'touch' ? span : undefined;
    onPointerMove(event);
  });
  const onClick = useStableCallback((): void => {
    // The first tap of a finger shows the figures, the second selects the bucket. A mouse shows them before it presses.
    if (touched.current === undefined || touched.current === span) select();
  });
  const onPointerLeave = useStableCallback((event: PointerEvent<HTMLElement>): void => {
    // Lifting a finger counts as leaving too, but its tooltip has to stay to be read. Moving onto the tooltip is not leaving.
    if (event.pointerType === 'touch') return;
    if (event.relatedTarget instanceof Element && event.relatedTarget.closest('[data-part="tooltip"]') !== null) return;
    if (by === 'pointer') dispatch({ type: 'leave' }, 'pointer');
  });
  return { onPointerMove, onPointerDown, onPointerLeave, onClick };
}
