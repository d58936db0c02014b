import { useRef, type FocusEvent, type FocusEventHandler } from 'react';
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect.js';

/** Lets an element take the focus this once; it is no stop of the Tab key. */
function focusOnce(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.addEventListener('blur', () => { element.removeAttribute('tabindex'); }, { once: true });
}

/**
 * Handlers for a named root: when the control that has the focus goes away with what it did (an error that was mended, the last
 * rows that were asked for), the focus goes to the root, not to the top of the page.
 */
export function useKeptFocus(): { onFocus: FocusEventHandler<HTMLElement>; onBlur: () => void } {
  const held = useRef<{ root: HTMLElement; control: Element } | null>(null);
  useIsomorphicLayoutEffect(() => {
    const last = held.current;
    if (last === null || last.control.isConnected) return;
    held.current = null;
    if (document.activeElement === document.body) focusOnce(last.root);
  });
  return {
    onFocus: ({ currentTarget, target }: FocusEvent<HTMLElement>) => {
      held.current = { root: currentTarget, control: target };
    },
    // Not told when the element goes away in a render, which is how the two are told apart.
    onBlur: () => {
      held.current = null;
    },
  };
}
