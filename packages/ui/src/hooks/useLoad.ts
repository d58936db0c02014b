import type { FetchContext, Progress } from '@meterboard/data';
import { useEffect, useState } from 'react';
import { insist } from './insist.js';
import type { LoadState } from './loadState.js';
import { shareDone } from './shareDone.js';
import { useStableCallback } from './useStableCallback.js';

export interface UseLoadOptions<Query, T> {
  /** Asks for the data, such as `source.usage`. The signal aborts when the query or the scope changes, and on unmounting. */
  load: (query: Query, context: FetchContext) => Promise<T>;
  /** What to ask, as plain JSON; asked again whenever it is another. Null waits. */
  query: Query | null;
  /** Whose figures these are, and about what: the customer's id, with the metric's where a reader can choose it. */
  scope: string;
  /** What the server has read for the first query already. */
  initial?: T | undefined;
}

/** What the last call that ended left behind. */
interface Outcome<T> {
  readonly scope: string;
  /** The call; null before the first. */
  readonly call: string | null;
  readonly data: T | undefined;
  readonly failure: { readonly error: unknown } | null;
}

const NOTHING = { data: undefined, failure: null };

/** While a call is under way, an error with nothing to show beside it makes way for the skeleton. */
function stateOf<T>({ data, failure }: Pick<Outcome<T>, 'data' | 'failure'>, isFetching: boolean): LoadState<T> {
  if (failure !== null && (data !== undefined || !isFetching)) return { status: 'error', error: failure.error, data };
  return data === undefined ? { status: 'pending' } : { status: 'success', data };
}

/**
 * Loads data without a library, as a `state` for any component. While another query of the same scope loads, or after it failed, the
 * data from before stay on screen. When the scope changes they are gone in the same render, so that nobody sees another customer's. On the
 * server it is pending, unless there is `initial`. Where the same call may work a few seconds later, it is made again, up to twice. The hook keeps nothing after unmounting and shares nothing: call it above two components that show the same.
 *
 * ```tsx
 * import type { UsageQuery } from '@meterboard/data';
 * import { UsageChart, useLoad } from '@meterboard/ui';
 *
 * export function Usage({ query, customerId }: { query: UsageQuery; customerId: string }) {
 *   const usage = useLoad({ load: (asked, context) => source.usage(asked, context), query, scope: `${customerId} ${query.metricId}` });
 *   return <UsageChart title="CPU hours" state={usage} />;
 * }
 * ```
 */
export function useLoad<const Query, T>({ load, query, scope, initial }: UseLoadOptions<Query, T>): LoadState<T> & { refetch: () => void } {
  const asked = query === null ? null : JSON.stringify(query);
  const [attempt, setAttempt] = useState(0);
  const call = asked === null ? null : JSON.stringify([scope, asked, attempt]);
  const [outcome, setOutcome] = useState<Outcome<T>>(() => ({ scope, call: initial === undefined ? null : call, data: initial, failure: null }));
  const [progress, setProgress] = useState<{ call: string; share: number | null } | null>(null);
  const answered = outcome.call === call;
  const start = useStableCallback((signal: AbortSignal, onProgress: FetchContext['onProgress']) => load(query as Query, { signal, onProgress }));
  useEffect(() => {
    if (call === null || answered) return undefined;
    const leaving = new AbortController();
    const end = (settle: (before: T | undefined) => Pick<Outcome<T>, 'data' | 'failure'>): void => {
      if (!leaving.signal.aborted) setOutcome((last) => ({ scope, call, ...settle(last.scope === scope ? last.data : undefined) }));
    };
    const report = (told: Progress): void => {
      if (!leaving.signal.aborted) setProgress({ call, share: shareDone(told) });
    };
    // Not before StrictMode has mounted for good: it would ask twice.
    Promise.resolve()
      .then(() => insist(() => start(leaving.signal, report), leaving.signal))
      .then((data) => { end(() => ({ data, failure: null })); }, (error: unknown) => { end((data) => ({ data, failure: { error } })); });
    return () => { leaving.abort(); };
  }, [call, answered, scope, start]);
  // Pressed twice, it asks once.
  const refetch = useStableCallback(() => { if (answered) setAttempt(attempt + 1); });
  const isFetching = call !== null && !answered;
  return { ...stateOf(outcome.scope === scope ? outcome : NOTHING, isFetching), isFetching, progress: progress?.call === call ? progress.share : null, refetch };
}
