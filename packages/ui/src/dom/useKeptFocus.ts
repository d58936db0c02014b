import { useEffect, useRef, type FocusEvent, type FocusEventHandler } from 'react';

/**
 * Handlers for a named root element. When the focused control disappears because it has done its work (the error is gone, the last rows
 * are shown), the focus moves to the root instead of the top of the page.
 */
export function useKeptFocus(): { onFocus: FocusEventHandler<HTMLElement>; onBlur: () => void } {
  const held = useRef<readonly [root: HTMLElement, control: Element] | null>(null);
  useEffect(() => {
    const [root, control] = held.current ?? [];
    if (root === undefined || control?.isConnected !== false || document.activeElement !== document.body) return;
    // Focusable by script only: it must not become a tab stop.
    root.tabIndex = -1;
    root.focus({ preventScroll: true });
  });
  return {
    onFocus: ({ currentTarget, target }: FocusEvent<HTMLElement>) => {
      held.current = [currentTarget, target];
    },
    // No blur event is fired when an element is removed, so what is still held then was removed while focused.
    onBlur: () => {
      held.current = null;
    },
  };
}
