import { useState } from 'react';
import { useStableCallback } from './useStableCallback.js';

/** The triple `x` / `defaultX` / `onXChange`. `undefined` means the component keeps the state itself. */
export interface Controlled<T> {
  value: T | undefined;
  defaultValue: T;
  onChange: ((value: T) => void) | undefined;
}

/** The value and its setter, whoever keeps it. The setter has one identity and does not report what is no change. */
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
