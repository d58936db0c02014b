import { useCallback, useInsertionEffect, useRef } from 'react';

/** A function that never changes and calls the latest one it was given: a host's inline function must not restart listeners or redraw marks. */
export function useStableCallback<A extends unknown[], R>(callback: (...args: A) => R): (...args: A) => R {
  const latest = useRef(callback);
  useInsertionEffect(() => {
    latest.current = callback;
  });
  return useCallback((...args: A) => latest.current(...args), []);
}
