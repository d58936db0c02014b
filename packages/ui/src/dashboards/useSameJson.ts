import { useMemo } from 'react';

/** The same object for as long as it says the same: hosts write `labels={[...]}` anew in every render. For plain JSON only. */
export function useSameJson<T>(value: T): T {
  const text = JSON.stringify(value);
  return useMemo(() => JSON.parse(text) as T, [text]);
}
