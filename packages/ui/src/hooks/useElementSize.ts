import { useCallback, useRef, type RefCallback, type RefObject } from 'react';
import { letterScale } from '../dom/letterScale.js';
import { useStableCallback } from './useStableCallback.js';

export interface Size {
  width: number;
  height: number;
}

export interface MeasuredElement<T extends Element> {
  /** Put it on the element: a chart's comes and goes with the state of its request. */
  ref: RefCallback<T>;
  current: RefObject<T | null>;
}

/** Tells the content size of an element in whole pixels (sixteenths of a rem), with no delay. A box of no width (display: none, a closed tab) tells nothing. */
export function useElementSize<T extends Element>(onSize: (size: Size) => void): MeasuredElement<T> {
  const tell = useStableCallback(onSize);
  const current = useRef<T | null>(null);
  const observer = useRef<ResizeObserver | null>(null);
  const ref = useCallback(
    (element: T | null): void => {
      current.current = element;
      observer.current?.disconnect();
      observer.current = null;
      if (element === null || typeof ResizeObserver === 'undefined') return;
      observer.current = new ResizeObserver(([entry]) => {
        if (entry === undefined) return;
        const scale = letterScale();
        const size = { width: Math.round(entry.contentRect.width / scale), height: Math.round(entry.contentRect.height / scale) };
        if (size.width > 0 && size.height > 0) tell(size);
      });
      observer.current.observe(element);
    },
    [tell],
  );
  return { ref, current };
}
