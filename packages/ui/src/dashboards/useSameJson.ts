import { useMemo } from 'react';

/** Keeps the same object while its content is the same: hosts pass a new `[...]` in every render. For plain JSON only. */
export function useSameJson<T>(value: T): T {
  const text = JSON.stringify(value);
  return useMemo(() => JSON.parse(text) as T, [text]);
}
