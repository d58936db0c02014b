import { useMemo } from 'react';
import { resolveLoadable, type Loadable, type Loaded, type ViewCheck } from './loadState.js';
import { useReport } from './useReport.js';

/**
 * What to show for `data` or `state`. The same answer by identity while both stay the same, so that memoised parts may depend on it.
 * `isEmpty` and `check` must be constants. A reader is told that a view does not read, the page's own error handling where and why.
 */
export function useLoadable<T>({ data, state }: Loadable<T>, isEmpty: (data: T) => boolean, check: ViewCheck): Loaded<T> {
  const loaded = useMemo(() => resolveLoadable({ data, state } as Loadable<T>, isEmpty, check), [data, state, isEmpty, check]);
  useReport(loaded.state === 'error' && state?.status !== 'error' ? loaded.error : null);
  return loaded;
}
