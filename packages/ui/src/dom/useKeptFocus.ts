import { useRef, type FocusEvent, type FocusEventHandler } from 'react';

/** Focusable by script only: it must not become a tab stop. */
function focusOn(root: HTMLElement): void {
  root.tabIndex = -1;
  root.focus({ preventScroll: true });
}

/**
 * Handlers for a named root element. When the focused control disappears because it has done its work (the error is gone, the last rows
 * are shown), the focus moves to the root instead of the top of the page: before the next key, which an effect may come too late for.
 */
export function useKeptFocus(): { onFocus: FocusEventHandler<HTMLElement>; onBlur: () => void } {
  const watch = useRef<MutationObserver | null>(null);
  return {
    onFocus: ({ currentTarget: root, target: control }: FocusEvent<HTMLElement>) => {
      watch.current?.disconnect();
      watch.current = new MutationObserver(() => {
        if (!control.isConnected && document.activeElement === document.body) focusOn(root);
      });
      watch.current.observe(root, { childList: true, subtree: true });
    },
    // No blur event is fired when an element is removed, so what is still watched then was removed while focused.
    onBlur: () => watch.current?.disconnect(),
  };
}
