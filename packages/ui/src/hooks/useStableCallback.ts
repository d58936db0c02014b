import { useCallback, useInsertionEffect, useRef } from 'react';

/** One identity for ever, always calling the latest: a host's inline function must not restart listeners or redraw marks. */
export function useStableCallback<A extends unknown[], R>(callback: (...args: A) => R): (...args: A) => R {
  const latest = useRef(callback);
  useInsertionEffect(() => {
    latest.current = callback;
  });
  return useCallback((...args: A) => latest.current(...args), []);
}
