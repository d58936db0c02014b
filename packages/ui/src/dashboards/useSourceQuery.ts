import { keepPreviousData, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { Progress } from '@meterboard/data';
import type { LoadState } from '../hooks/loadState.js';
import type { Session } from './session.js';
import { billingQuery, billingRetry, sameSubject, type Method, type QueryOf, type ViewOf } from './sourceQuery.js';

/** Where one request to the source stands. `previous`: the figures of another range stand there until these arrive. */
export type SourceState<T> = LoadState<T> & { previous: boolean };

/** 0 to 1, whatever a source tells. */
const shareOf = ({ done, total }: Progress): number | null => (total === null || total <= 0 ? null : Math.min(1, Math.max(0, done / total)));

/**
 * Asks the source; null where it has no such method. A null query waits. While another range of the same customer's same figures is
 * on its way, the ones before stay; a customer's never stand for another's.
 */
export function useSourceQuery<M extends Method>(session: Session, method: M, query: QueryOf<M> | null): SourceState<ViewOf<M>> | null {
  const client = useQueryClient();
  const [told, setTold] = useState<{ key: string; share: number | null } | null>(null);
  const available = session.source[method] !== undefined;
  const key = JSON.stringify(query);
  const asked = billingQuery<M>(session, method, query ?? {}, (progress) => { setTold({ key, share: shareOf(progress) }); });
  const result: UseQueryResult<ViewOf<M>> = useQuery<ViewOf<M>>({
    ...asked,
    enabled: available && query !== null,
    ...(client.getDefaultOptions().queries?.retry === undefined ? billingRetry : undefined),
    placeholderData: (data, previous) => (previous !== undefined && sameSubject(previous.queryKey, asked.queryKey) ? keepPreviousData(data) : undefined),
  });
  if (!available) return null;
  return { ...result, progress: told?.key === key ? told.share : null, previous: result.isPlaceholderData };
}
