import { useState } from 'react';
import { useStableCallback } from './useStableCallback.js';

/** The triple `x` / `defaultX` / `onXChange`. Where `value` is undefined, the component keeps the state itself. */
export interface Controlled<T> {
  value: T | undefined;
  defaultValue: T;
  onChange: ((value: T) => void) | undefined;
}

/** The value and its setter, whoever keeps the state. The setter keeps its identity, and does not report a value that is the same. */
export function useControlled<T>({ value, defaultValue, onChange }: Controlled<T>): readonly [T, (value: T) => void] {
  const [own, setOwn] = useState(defaultValue);
  const current = value === undefined ? own : value;
  const set = useStableCallback((next: T): void => {
    if (Object.is(next, current)) return;
    if (value === undefined) setOwn(next);
    onChange?.(next);
  });
  return [current, set];
}
