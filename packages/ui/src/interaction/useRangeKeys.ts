import type { FocusEvent, KeyboardEvent } from 'react';
import { directionOf } from '../dom/direction.js';
import type { Intent } from './explore.js';
import { keyIntent } from './keyboard.js';
import type { ChartState } from './useChartState.js';
import type { Ends, Selecting } from './useRange.js';

/** Steps through time, and the span at which they enter where the reader is at none: the first (0) or the last (-1). */
const STEPS: Readonly<Partial<Record<Intent['type'], number>>> = { next: 0, first: 0, previous: -1, last: -1 };

export interface RangeKeys {
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onBlur: (event: FocusEvent<HTMLElement>) => void;
}

/** Shift with a step through time selects a range, from where the reader was to where the chart then goes. Enter takes it, a step without Shift gives it up. */
export function useRangeKeys({ model, explorer: { span }, plotProps: own }: ChartState, { ends, byKeys, select, giveUp }: Selecting, take: (ends: Ends) => void): RangeKeys {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Enter' && ends !== null) {
      take(ends);
      return;
    }
    const entry = STEPS[keyIntent(event, directionOf(event.currentTarget))?.type ?? 'leave'];
    const from = entry === undefined ? undefined : model.spans.list.at(span ?? entry);
    if (from !== undefined && !event.shiftKey) giveUp();
    else if (from !== undefined && !byKeys) select(from.interval.start, null);
    own.onKeyDown(event);
  };
  const onBlur = (event: FocusEvent<HTMLElement>): void => {
    if (byKeys) giveUp();
    own.onBlur(event);
  };
  return { onKeyDown, onBlur };
}
