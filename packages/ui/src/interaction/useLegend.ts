import { useMemo, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { directionOf } from '../dom/direction.js';
import { useControlled, type Controlled } from '../hooks/useControlled.js';
import { useStableCallback } from '../hooks/useStableCallback.js';
import { moveInToolbar } from './toolbar.js';

/** Hides or shows one series. Ids stay in the order in which they were hidden. */
export function toggled(hidden: readonly string[], id: string): readonly string[] {
  return hidden.includes(id) ? hidden.filter((other) => other !== id) : [...hidden, id];
}

/** Shows one series alone, or all again where it is alone already. */
export function isolated(hidden: readonly string[], id: string, all: readonly string[]): readonly string[] {
  const others = all.filter((other) => other !== id);
  const alone = !hidden.includes(id) && others.every((other) => hidden.includes(other));
  return alone ? [] : others;
}

export interface LegendControl {
  hidden: readonly string[];
  /** The one button that the Tab key reaches. */
  focusIndex: number;
  onToggle: (id: string, alone: boolean) => void;
  onShowAll: () => void;
  toolbarProps: { onKeyDown: (event: KeyboardEvent<HTMLElement>) => void; onFocus: (event: FocusEvent<HTMLElement>) => void };
}

/** Which series are hidden, kept here or by the host, and the roving focus of the legend. */
export function useLegend(ids: readonly string[], triple: Controlled<readonly string[]>): LegendControl {
  const [hidden, setHidden] = useControlled(triple);
  const [focusIndex, setFocusIndex] = useState(0);
  const onToggle = useStableCallback((id: string, alone: boolean): void => {
    setHidden(alone ? isolated(hidden, id, ids) : toggled(hidden, id));
  });
  const onShowAll = useStableCallback((): void => {
    setHidden([]);
  });
  const toolbarProps = useMemo(
    () => ({
      onKeyDown: (event: KeyboardEvent<HTMLElement>): void => {
        moveInToolbar(event, directionOf(event.currentTarget));
      },
      onFocus: (event: FocusEvent<HTMLElement>): void => {
        const buttons = [...event.currentTarget.querySelectorAll('button')];
        setFocusIndex(Math.max(0, buttons.findIndex((button) => button === event.target)));
      },
    }),
    [],
  );
  return { hidden, focusIndex, onToggle, onShowAll, toolbarProps };
}
