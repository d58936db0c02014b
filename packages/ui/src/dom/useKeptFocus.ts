import { useEffect, useRef, type FocusEvent, type FocusEventHandler } from 'react';

/**
 * Handlers for a named root: when the control that has the focus goes away with what it did (an error that was mended, the last
 * rows that were asked for), the focus goes to the root, not to the top of the page.
 */
export function useKeptFocus(): { onFocus: FocusEventHandler<HTMLElement>; onBlur: () => void } {
  const held = useRef<readonly [root: HTMLElement, control: Element] | null>(null);
  useEffect(() => {
    const [root, control] = held.current ?? [];
    if (root === undefined || control?.isConnected !== false || document.activeElement !== document.body) return;
    // For this once: it is no stop of the Tab key.
    root.tabIndex = -1;
    root.focus({ preventScroll: true });
  });
  return {
    onFocus: ({ currentTarget, target }: FocusEvent<HTMLElement>) => {
      held.current = [currentTarget, target];
    },
    // Not told when the element goes away in a render, which is how the two are told apart.
    onBlur: () => {
      held.current = null;
    },
  };
}
