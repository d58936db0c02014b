import type { BillingSource, FetchContext } from '@meterboard/data';
import { mayRetry, pauseBefore } from '../hooks/retries.js';
import type { Session } from './session.js';

/** The methods of a source whose answers may be kept in a cache. */
export type Method = Exclude<keyof BillingSource, 'embedUrl'>;
export type QueryOf<M extends Method> = Parameters<NonNullable<BillingSource[M]>>[0];
export type ViewOf<M extends Method> = Awaited<ReturnType<NonNullable<BillingSource[M]>>>;

type Methods = { readonly [M in Method]?: (query: QueryOf<M>, context: FetchContext) => Promise<ViewOf<M>> };

const PREFIX = 'meterboard';

export type SourceKey<M extends Method> = readonly [prefix: typeof PREFIX, scope: string, method: M, query: QueryOf<M>];

/** The beginning of every cache key of a scope: `client.removeQueries({ queryKey: billingKey(customerId) })` forgets one customer. */
export const billingKey = (scope: string): readonly [typeof PREFIX, string] => [PREFIX, scope];

export interface SourceQuery<M extends Method> {
  queryKey: SourceKey<M>;
  queryFn: (context: { signal: AbortSignal }) => Promise<ViewOf<M>>;
}

/**
 * The query that a dashboard makes, for `useQuery`, `prefetchQuery`, `setQueryData` and the like. `scope` says whose figures the source
 * answers with, and is part of the key, so that nothing read for one customer is shown to the next one in the same browser.
 *
 * ```tsx
 * import { billingQuery, billingRetry } from '@meterboard/ui/dashboards';
 * import { useQuery } from '@tanstack/react-query';
 *
 * const spend = useQuery({ ...billingQuery({ source, scope: customerId }, 'spend', { interval, bucket: 'day' }), ...billingRetry });
 * ```
 *
 * @throws RangeError, from `queryFn`, where the source has no such method
 */
export function billingQuery<M extends Method>({ source, scope }: Pick<Session, 'source' | 'scope'>, method: M, query: QueryOf<M>, onProgress?: FetchContext['onProgress']): SourceQuery<M> {
  // Called on the source itself, which may be an instance of a class.
  const methods: Methods = source;
  return {
    queryKey: [PREFIX, scope, method, query],
    queryFn: ({ signal }) =>
      methods[method]?.(query, { signal, onProgress }) ?? Promise.reject(new RangeError(`The source has no method '${method}', so it cannot be asked. Give it one, or do not ask.`)),
  };
}

/**
 * Retry options for your own queries: up to two retries where the same call may work a few seconds later, not earlier than the backend
 * asks, and none after a refusal. With TanStack Query's defaults, a signed-out reader would look at a skeleton for seven seconds.
 */
export const billingRetry = {
  retry: mayRetry,
  /** Milliseconds. */
  retryDelay: pauseBefore,
} as const;

/** The fields of a query that say what the figures are about; the others only say how they are cut. */
const SUBJECT = ['metricId', 'creditTypeId', 'archived', 'contractId', 'at'];

const fieldsOf = (query: object): ReadonlyMap<string, unknown> => new Map(Object.entries(query));

/** Whether the figures of one query may stay on screen while another's load: they must be the same customer's and about the same thing. */
export function sameSubject(key: readonly unknown[], [prefix, scope, method, query]: SourceKey<Method>): boolean {
  const [ownPrefix, ownScope, ownMethod, own] = key;
  if (ownPrefix !== prefix || ownScope !== scope || ownMethod !== method || typeof own !== 'object' || own === null) return false;
  const [before, after] = [fieldsOf(own), fieldsOf(query)];
  return SUBJECT.every((field) => before.get(field) === after.get(field));
}
