import { useRef, type PointerEvent, type RefObject } from 'react';
import type { Instant } from '@meterboard/data';
import { shareAlong, spanAt } from '../chart/hit.js';
import { spanOfInstant, type Span } from '../chart/spans.js';
import { measure } from '../dom/measure.js';
import type { ChartState } from './useChartState.js';
import type { Ends, Selecting } from './useRange.js';

/** A hand trembles while it presses: so many pixels are no drag yet. */
const TREMBLE = 6;
/** Milliseconds that a finger rests before it selects. Where it rests for 500, some browsers take it away for a menu of their own. */
const REST = 350;

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

/** What was pressed, and at which pixel. It selects once a finger has rested, or a mouse has left the span. */
interface Press {
  x: number;
  at: Instant;
  byFinger: boolean;
  selects?: true;
}

/** The press that may select, until it is let go or taken away. */
interface Pressing {
  press: RefObject<Press | null>;
  begin: (pressed: Press) => void;
  /** It has led to another span. */
  lead: (pressed: Press) => void;
  drop: () => void;
  /** After a drag the browser reports a click, too: that one is not the chart's. That of a slow tap is. */
  onClick: () => void;
}

/** Index of the span under a pointer, or -1. */
function spanUnder({ clientX, currentTarget }: PointerEvent<HTMLElement>, list: readonly Span[]): number {
  const box = measure(currentTarget);
  return spanAt(shareAlong(clientX, box, box.direction), list.length) ?? -1;
}

function usePress({ select, giveUp }: Selecting, own: ChartState['plotProps']): Pressing {
  const press = useRef<Press | null>(null);
  const swallow = useRef(false);
  const lead = (pressed: Press): void => {
    press.current = { ...pressed, selects: true };
    swallow.current = true;
  };
  const begin = (pressed: Press): void => {
    press.current = pressed;
    swallow.current = false;
    if (!pressed.byFinger) return;
    setTimeout(() => {
      if (press.current !== pressed) return;
      press.current = { ...pressed, selects: true };
      select(pressed.at, pressed.at);
    }, REST);
  };
  const drop = (): void => {
    if (press.current?.selects) giveUp();
    press.current = null;
  };
  const onClick = (): void => {
    if (!swallow.current) own.onClick();
    swallow.current = false;
  };
  return { press, begin, lead, drop, onClick };
}

/** Selects from where was pressed to where a pointer is. Returns whether that is another span; a press that does not select yet is in none. */
function dragTo(event: PointerEvent<HTMLElement>, { press: { current: pressed }, lead, drop }: Pressing, list: readonly Span[], select: Selecting['select']): boolean {
  const under = spanUnder(event, list);
  const head = list[under]?.interval.start;
  if (pressed === null || head === undefined || !event.isPrimary) return false;
  const isBack = under === spanOfInstant(list, pressed.at);
  if (!pressed.selects) {
    if (Math.abs(event.clientX - pressed.x) < TREMBLE) return false;
    if (pressed.byFinger) drop();
    if (pressed.byFinger || isBack) return false;
    event.currentTarget.setPointerCapture(event.pointerId);
  }
  if (!isBack) lead(pressed);
  select(pressed.at, isBack ? pressed.at : head);
  return !isBack;
}

/**
 * Dragging from one span to another selects a range, letting go takes it; back where it began, it is given up. A press that stays in its span
 * is left to the chart, and so is a finger that moves at once: sideways it reads, up or down it scrolls the page, for which the browser cancels
 * the pointer. One that has rested drags.
 */
export function useRangePointer({ model, explorer: { dispatch }, plotProps: own }: ChartState, selecting: Selecting, take: (ends: Ends) => void): RangePointer & { drop: () => void } {
  const pressing = usePress(selecting, own);
  const { press, begin, drop, onClick } = pressing;
  const { list } = model.spans;
  const onPointerDown: Handler = (event) => {
    // A second finger leaves the first one its drag.
    if (!event.isPrimary) return;
    selecting.giveUp();
    drop();
    const at = event.button === 0 ? list[spanUnder(event, list)]?.interval.start : undefined;
    if (at !== undefined) begin({ x: event.clientX, at, byFinger: event.pointerType === 'touch' });
    own.onPointerDown(event);
  };
  const onPointerMove: Handler = (event) => {
    // The button of a mouse was let go where nobody tells, such as in a menu.
    if (event.buttons === 0) drop();
    if (dragTo(event, pressing, list, selecting.select)) dispatch({ type: 'leave' }, 'pointer');
    // A range by keys ends where keys have led: a mouse that lies on the plot leads nowhere meanwhile.
    else if (!selecting.byKeys) own.onPointerMove(event);
  };
  const onPointerUp: Handler = (event) => {
    if (!event.isPrimary) return;
    const pressed = press.current;
    drop();
    if (!pressed?.selects) return;
    // From the event, since what the last move changed may not have been rendered yet.
    const ends = { anchor: spanOfInstant(list, pressed.at), head: spanUnder(event, list) };
    if (ends.anchor !== ends.head) take(ends);
  };
  const onPointerLeave: Handler = (event) => {
    if (!press.current?.selects) own.onPointerLeave(event);
  };
  return { onPointerDown, onPointerMove, onPointerUp, onPointerLeave, onPointerCancel: drop, onLostPointerCapture: drop, onClick, drop };
}
