import { keepPreviousData, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { LoadState } from '../hooks/loadState.js';
import { shareDone } from '../hooks/shareDone.js';
import { useReport } from '../hooks/useReport.js';
import { VIEW_CHECKS, type CheckedMethod } from './viewChecks.js';
import type { Session } from './session.js';
import { billingQuery, billingRetry, sameSubject, type QueryOf, type ViewOf } from './sourceQuery.js';

/** The state of a request to the source. `previous`: its data are the figures of another range, until the requested ones arrive. */
export type SourceState<T> = LoadState<T> & { previous: boolean };

/**
 * Asks the source; null where it has no such method. With a null query it waits. While the same customer's figures of another range are
 * loading, those on screen stay; one customer's figures are never shown for another's. An answer that does not read is an error.
 */
export function useSourceQuery<M extends CheckedMethod>(session: Session, method: M, query: QueryOf<M> | null): SourceState<ViewOf<M>> | null {
  const client = useQueryClient();
  const [told, setTold] = useState<{ key: string; share: number | null } | null>(null);
  const available = session.source[method] !== undefined;
  const key = JSON.stringify(query);
  const asked = billingQuery<M>(session, method, query ?? {}, (progress) => { setTold({ key, share: shareDone(progress) }); });
  const result: UseQueryResult<ViewOf<M>> = useQuery<ViewOf<M>>({
    ...asked,
    enabled: available && query !== null,
    ...(client.getDefaultOptions().queries?.retry === undefined ? billingRetry : undefined),
    placeholderData: (data, previous) => (previous !== undefined && sameSubject(previous.queryKey, asked.queryKey) ? keepPreviousData(data) : undefined),
  });
  const { data } = result;
  const refused = useMemo(() => (data === undefined ? null : VIEW_CHECKS[method](data)), [data, method]);
  useReport(refused);
  if (!available) return null;
  // Pressed twice, it asks once.
  const refetch = (): unknown => result.refetch({ cancelRefetch: false });
  if (refused !== null) return { status: 'error', error: refused, isFetching: result.isFetching, refetch, previous: false };
  return { ...result, refetch, progress: told?.key === key ? told.share : null, previous: result.isPlaceholderData };
}
