import type { LoadState } from './loadState.js';

/** The fields that are read of SWR's result. */
export interface SwrResult<T> {
  data?: T | undefined;
  error?: unknown;
  isValidating?: boolean | undefined;
  mutate?: (() => unknown) | undefined;
}

/**
 * The result of SWR's `useSWR` as a `state`. Data from before a failed revalidation stay, and are marked stale.
 *
 * ```tsx
 * import type { UsageQuery } from '@meterboard/data';
 * import { swrState, UsageChart } from '@meterboard/ui';
 * import useSWR from 'swr';
 *
 * export function Usage({ query, scope }: { query: UsageQuery; scope: string }) {
 *   // The customer is part of the key, so that nothing cached for one is shown to the next.
 *   const usage = useSWR(['usage', scope, query], () => source.usage(query, { signal: AbortSignal.timeout(60_000) }));
 *   return <UsageChart title="CPU hours" state={swrState(usage)} />;
 * }
 * ```
 *
 * Any other library fits with its names put in: `swrState({ data, error, isValidating: loading, mutate: refetch })`.
 */
export function swrState<T>({ data, error, isValidating, mutate }: SwrResult<T>): LoadState<T> {
  const request = { isFetching: isValidating, refetch: mutate };
  if (error !== undefined && error !== null) return { status: 'error', error, data, ...request };
  return data === undefined ? { status: 'pending', ...request } : { status: 'success', data, ...request };
}
