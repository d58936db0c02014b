import { useCallback, useRef, type RefCallback, type RefObject } from 'react';
import { letterScale } from '../dom/letterScale.js';
import { useStableCallback } from './useStableCallback.js';

export interface Size {
  width: number;
  height: number;
}

export interface MeasuredElement<T extends Element> {
  /** A callback, since the element may be mounted later and removed again. */
  ref: RefCallback<T>;
  current: RefObject<T | null>;
}

/**
 * Reports the content size of an element without padding, in whole pixels at the usual font size (sixteenths of a rem). Boxes without a size
 * (display: none, a closed tab) are not reported. `atOnce`: also before the first paint, for which the browser has to lay out the page early.
 */
export function useElementSize<T extends Element>(onSize: (size: Size) => void, atOnce = false): MeasuredElement<T> {
  const tell = useStableCallback((measured: Size): void => {
    const scale = letterScale();
    const size = { width: Math.round(measured.width / scale), height: Math.round(measured.height / scale) };
    if (size.width > 0 && size.height > 0) onSize(size);
  });
  const onMount = useStableCallback((element: T) => {
    if (atOnce) tell({ width: element.clientWidth, height: element.clientHeight });
  });
  const current = useRef<T | null>(null);
  const observer = useRef<ResizeObserver | null>(null);
  const ref = useCallback(
    (element: T | null): void => {
      current.current = element;
      observer.current?.disconnect();
      observer.current = null;
      if (element === null || typeof ResizeObserver === 'undefined') return;
      observer.current = new ResizeObserver(([entry]) => {
        if (entry !== undefined) tell(entry.contentRect);
      });
      observer.current.observe(element);
      onMount(element);
    },
    [tell, onMount],
  );
  return { ref, current };
}
