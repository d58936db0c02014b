import { useRef, type PointerEvent } from 'react';
import type { Instant } from '@meterboard/data';
import { shareAlong, spanAt } from '../chart/hit.js';
import { spanOfInstant, type Span } from '../chart/spans.js';
import { measure } from '../dom/measure.js';
import { useStableCallback } from '../hooks/useStableCallback.js';
import type { ChartState } from './useChartState.js';
import type { Ends, Selecting } from './useRange.js';

/** A hand trembles while it presses: so many pixels are no drag yet. */
const TREMBLE = 6;

type Handler = (event: PointerEvent<HTMLElement>) => void;

export interface RangePointer {
  onPointerDown: Handler;
  onPointerMove: Handler;
  onPointerUp: Handler;
  onPointerLeave: Handler;
  onPointerCancel: () => void;
  onLostPointerCapture: () => void;
  onClick: () => void;
}

/** What was pressed: at which pixel, in which span, and whether it has been dragged from there. */
interface Press {
  x: number;
  at: Instant;
  dragged: boolean;
}

/** The span under a pointer. */
function spanUnder({ clientX, currentTarget }: PointerEvent<HTMLElement>, list: readonly Span[]): Span | undefined {
  const box = measure(currentTarget);
  return list[spanAt(shareAlong(clientX, box, box.direction), list.length) ?? -1];
}

/** Whether a press has become a drag: out of its span, and by more than a hand trembles. */
const isDrag = (press: Press, { clientX }: PointerEvent<HTMLElement>, under: Span): boolean =>
  press.dragged || (under.interval.start !== press.at && Math.abs(clientX - press.x) >= TREMBLE);

/**
 * Dragging from one span to another selects a range, letting go takes it. A press that stays in its span is left to the chart. A finger that
 * moves up or down scrolls the page, for which the browser cancels the pointer.
 */
export function useRangePointer({ model, explorer: { dispatch }, plotProps: own }: ChartState, { byKeys, select, giveUp }: Selecting, take: (ends: Ends) => void): RangePointer & { drop: () => void } {
  const press = useRef<Press | null>(null);
  // After a drag the browser reports a click, too.
  const swallow = useRef(false);
  const { list } = model.spans;
  const drop = useStableCallback((): void => {
    if (press.current?.dragged === true) giveUp();
    press.current = null;
  });
  const onPointerDown = useStableCallback((event: PointerEvent<HTMLElement>): void => {
    // A second finger leaves the first one its drag.
    if (!event.isPrimary) return;
    giveUp();
    const under = event.button === 0 ? spanUnder(event, list) : undefined;
    press.current = under === undefined ? null : { x: event.clientX, at: under.interval.start, dragged: false };
    swallow.current = false;
    own.onPointerDown(event);
  });
  const onPointerMove = useStableCallback((event: PointerEvent<HTMLElement>): void => {
    // The button of a mouse was let go where nobody tells, such as in a menu.
    if (event.isPrimary && event.buttons === 0) drop();
    const pressed = event.isPrimary ? press.current : null;
    const under = pressed === null ? undefined : spanUnder(event, list);
    if (pressed === null || under === undefined || !isDrag(pressed, event, under)) {
      if (byKeys) giveUp();
      own.onPointerMove(event);
      return;
    }
    if (!pressed.dragged) {
      event.currentTarget.setPointerCapture(event.pointerId);
      dispatch({ type: 'leave' }, 'pointer');
    }
    press.current = { ...pressed, dragged: true };
    swallow.current = true;
    select(pressed.at, under.interval.start);
  });
  const onPointerUp = useStableCallback((event: PointerEvent<HTMLElement>): void => {
    const pressed = press.current;
    const under = spanUnder(event, list);
    if (!event.isPrimary) return;
    drop();
    // From the event, since what the last move changed may not have been rendered yet.
    if (pressed?.dragged === true && under !== undefined) take({ anchor: spanOfInstant(list, pressed.at), head: list.indexOf(under) });
  });
  const onPointerLeave = useStableCallback((event: PointerEvent<HTMLElement>): void => {
    if (press.current?.dragged !== true) own.onPointerLeave(event);
  });
  const onClick = useStableCallback((): void => {
    if (!swallow.current) own.onClick();
    swallow.current = false;
  });
  return { onPointerDown, onPointerMove, onPointerUp, onPointerLeave, onPointerCancel: drop, onLostPointerCapture: drop, onClick, drop };
}
