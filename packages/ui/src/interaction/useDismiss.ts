import { useEffect, type RefObject } from 'react';
import { useStableCallback } from '../hooks/useStableCallback.js';

/** While `open`, reports Escape wherever the focus is (WCAG 1.4.13), and presses outside of `inside`, except on a toggle that is on. */
export function useDismiss(open: boolean, inside: RefObject<Element | null>, { onEscape, onOutside }: { onEscape: () => void; onOutside: () => void }): void {
  const onKeyDown = useStableCallback((event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // A dialog around the chart must not close together with the tooltip.
    event.stopPropagation();
    onEscape();
  });
  const onPointerDown = useStableCallback((event: PointerEvent): void => {
    // What is pressed in already may be what keeps it open: closed by the press, it would be opened again by the click.
    const isLeft = (target: EventTarget): boolean => target === inside.current || (target instanceof Element && target.matches('[aria-pressed="true"]'));
    // In a shadow root the event's own target is, out here, the root's host.
    if (!event.composedPath().some(isLeft)) onOutside();
  });
  useEffect(() => {
    if (!open) return undefined;
    document.addEventListener('keydown', onKeyDown, true);
    document.addEventListener('pointerdown', onPointerDown, true);
    return () => {
      document.removeEventListener('keydown', onKeyDown, true);
      document.removeEventListener('pointerdown', onPointerDown, true);
    };
  }, [open, onKeyDown, onPointerDown]);
}
