import { useEffect, useState } from 'react';

export interface Size {
  width: number;
  height: number;
}

/**
 * The content size of an element in whole pixels: `initial` on the server and at first paint, the measured one afterwards,
 * with no delay. It takes the element itself, not a ref: a chart's comes and goes with the state of its request. A box of no
 * width (display: none, a closed tab) keeps the last size.
 */
export function useElementSize(element: Element | null, initial: Size): Size {
  const [size, setSize] = useState(initial);
  useEffect(() => {
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const width = Math.round(entry.contentRect.width);
      const height = Math.round(entry.contentRect.height);
      if (width === 0 || height === 0) return;
      setSize((known) => (known.width === width && known.height === height ? known : { width, height }));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return size;
}
