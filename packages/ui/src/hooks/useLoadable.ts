import { useMemo } from 'react';
import { resolveLoadable, type Loadable, type Loaded } from './loadState.js';

/**
 * What to show for `data` or `state`. The same answer by identity while both stay the same, so that memoised parts may depend on it.
 * `isEmpty` must be a constant function.
 */
export function useLoadable<T>({ data, state }: Loadable<T>, isEmpty: (data: T) => boolean): Loaded<T> {
  return useMemo(() => resolveLoadable({ data, state } as Loadable<T>, isEmpty), [data, state, isEmpty]);
}
