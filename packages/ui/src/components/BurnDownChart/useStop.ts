import { useState, type HTMLAttributes, type PointerEvent, type RefObject } from 'react';
import type { Instant } from '@meterboard/data';
import { nearestStop, type BurnDownDrawing } from '../../chart/burnDown/drawing.js';
import type { Stop } from '../../chart/burnDown/stops.js';
import { shareAlong } from '../../chart/hit.js';
import { measure } from '../../dom/measure.js';
import { useControlled, type Controlled } from '../../hooks/useControlled.js';
import { useStableCallback } from '../../hooks/useStableCallback.js';
import { explore, type Intent } from '../../interaction/explore.js';
import type { Means } from '../../interaction/useActivePoint.js';
import { useDismiss } from '../../interaction/useDismiss.js';
import { usePlotKeys } from '../../interaction/usePlotKeys.js';

export interface StopState {
  /** Index of the stop that is pointed at, or null. */
  stop: number | null;
  /** Whether its tooltip is open. */
  open: boolean;
  /** The stop for a screen reader: the one that keys last moved to; a held key tells it when it stops. */
  spoken: number | null;
  plotProps: Pick<HTMLAttributes<HTMLElement>, 'onKeyDown' | 'onKeyUp' | 'onBlur' | 'onPointerMove' | 'onPointerDown' | 'onPointerLeave'>;
  onTipLeave: () => void;
}

interface Rest {
  /** The moment at which it was closed with Escape. */
  closed: Instant | null;
  by: Means;
  spoken: Instant | null;
}

/** The last stop that is not after a moment: a host may keep one of another forecast. */
const stopAt = (stops: readonly Stop[], at: Instant | null): number | null => {
  const found = at === null ? -1 : stops.findLastIndex((stop) => stop.at <= at);
  return found === -1 ? null : found;
};

/** Moves along a burn-down by keys and pointer. The moment is kept here or by the host (`activeAt`). */
export function useStop(stops: readonly Stop[], places: BurnDownDrawing['stops'], active: Controlled<Instant | null>, root: RefObject<Element | null>): StopState {
  const [at, setAt] = useControlled(active);
  const [rest, setRest] = useState<Rest>({ closed: null, by: 'host', spoken: null });
  const dismissed = rest.closed !== null;
  // What was closed is not what the host shows next.
  if (dismissed && rest.closed !== at) setRest({ ...rest, closed: null });
  const stop = stopAt(stops, at);
  const dispatch = useStableCallback((intent: Intent, by: Means): void => {
    const next = explore({ span: stop, series: null, dismissed }, intent, { spans: stops.length, series: 0 });
    const moment = stops[next.span ?? -1]?.at ?? null;
    setRest({ closed: next.dismissed ? at : null, by, spoken: by === 'keyboard' ? moment : rest.spoken });
    if (next.span !== stop) setAt(moment);
  });
  const setMeans = useStableCallback((by: Means): void => {
    setRest({ ...rest, by, spoken: by === 'keyboard' ? at : null });
  });
  const keys = usePlotKeys({ span: stop, dismissed, by: rest.by, dispatch, setMeans }, () => undefined);
  const onPointerMove = useStableCallback((event: PointerEvent<HTMLElement>): void => {
    const box = measure(event.currentTarget);
    const found = nearestStop(places, shareAlong(event.clientX, box, box.direction));
    // Once closed with Escape, it stays closed although the pointer trembles.
    if (found === null || (found === stop && (event.type === 'pointermove' || !dismissed))) return;
    dispatch({ type: 'point', span: found, series: null }, 'pointer');
  });
  const leave = useStableCallback((): void => {
    if (rest.by === 'pointer') dispatch({ type: 'leave' }, 'pointer');
  });
  const onPointerLeave = useStableCallback((event: PointerEvent<HTMLElement>): void => {
    // A lifted finger leaves too, but its tooltip has to stay to be read. Moving onto the tooltip is not leaving.
    if (event.pointerType === 'touch' || (event.relatedTarget instanceof Element && event.relatedTarget.closest('[data-part="tooltip"]') !== null)) return;
    leave();
  });
  const open = stop !== null && !dismissed;
  useDismiss(open, root, {
    onEscape: () => {
      dispatch({ type: 'dismiss' }, rest.by);
    },
    onOutside: () => {
      dispatch({ type: 'leave' }, rest.by);
    },
  });
  return { stop, open, spoken: stopAt(stops, rest.spoken), plotProps: { ...keys, onPointerMove, onPointerDown: onPointerMove, onPointerLeave }, onTipLeave: leave };
}
