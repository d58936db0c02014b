import type { FocusEvent, KeyboardEvent } from 'react';
import { directionOf } from '../dom/direction.js';
import { useStableCallback } from '../hooks/useStableCallback.js';
import { keyIntent } from './keyboard.js';
import type { ActivePoint } from './useActivePoint.js';

export interface PlotKeys {
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onKeyUp: () => void;
  onBlur: (event: FocusEvent<HTMLElement>) => void;
}

/** Moves the active point by keys, and selects it by Enter. */
export function usePlotKeys({ span, dismissed, by, dispatch, setMeans }: Pick<ActivePoint, 'span' | 'dismissed' | 'by' | 'dispatch' | 'setMeans'>, select: () => void): PlotKeys {
  const onKeyDown = useStableCallback((event: KeyboardEvent<HTMLElement>): void => {
    // Held down, it would open what was just opened.
    if (event.key === 'Enter' && !event.repeat) select();
    const intent = keyIntent(event, directionOf(event.currentTarget));
    if (intent === null || (intent.type === 'dismiss' && (span === null || dismissed))) return;
    event.preventDefault();
    event.stopPropagation();
    dispatch(intent, event.repeat ? 'held-key' : 'keyboard');
  });
  const onKeyUp = useStableCallback((): void => {
    if (by === 'held-key') setMeans('keyboard');
  });
  const onBlur = useStableCallback((): void => {
    if (by === 'keyboard' || by === 'held-key') dispatch({ type: 'leave' }, 'keyboard');
    else setMeans(by);
  });
  return { onKeyDown, onKeyUp, onBlur };
}
