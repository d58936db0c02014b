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

/** Reports the content size of an element, in whole pixels at the usual font size (sixteenths of a rem). Boxes without a size (display: none, a closed tab) are not reported. */
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
