import type { BillingError } from '@meterboard/data';

/**
 * The state of a request. A structural subset of TanStack Query's `UseQueryResult<T>`, so that the result of `useQuery` can be passed as it is.
 * `progress` is the share that is done, 0 to 1, or null where only the end will tell.
 */
export type LoadState<T> = (
  | { status: 'pending'; data?: undefined }
  | { status: 'success'; data: T }
  | { status: 'error'; error: unknown; data?: T | undefined }
) & {
  isFetching?: boolean | undefined;
  refetch?: (() => unknown) | undefined;
  progress?: number | null | undefined;
};

/** Either data, or the state of the request for it. */
export type Loadable<T> = { data: T; state?: undefined } | { state: LoadState<T>; data?: undefined };

/** What a component shows. When a refetch fails, the data from before stays on screen: the state is `ready` or `empty`, and `stale`. */
export type Loaded<T> = (
  | { state: 'pending'; data: null; stale: false; error: null }
  | { state: 'error'; data: null; stale: false; error: unknown }
  | { state: 'empty' | 'ready'; data: T; stale: boolean; error: unknown }
) & {
  isFetching: boolean;
  /** 0 to 1, or null where it is not known. */
  progress: number | null;
  retry: (() => void) | null;
};

/** What is wrong with a view, so that it cannot be shown; null where it can. */
export type ViewCheck = (view: unknown) => BillingError | null;

/**
 * Which of the four states a loadable is in. `isEmpty` decides between `empty` and `ready`. A view that is refused counts as an error,
 * like one that never arrived: none of it is shown, and the page stays up.
 */
export function resolveLoadable<T>({ data, state }: Loadable<T>, isEmpty: (data: T) => boolean, check?: ViewCheck): Loaded<T> {
  const given: LoadState<T> = state || { status: 'success', data };
  const { status, refetch } = given;
  const isPending = status === 'pending';
  const failed = status === 'error';
  const found = isPending ? null : (given.data ?? null);
  const refused = found === null && status !== 'success' ? null : check?.(found);
  const shown = refused ? null : found;
  return {
    state: isPending ? status : shown === null ? 'error' : isEmpty(shown) ? 'empty' : 'ready',
    data: shown,
    stale: failed && shown !== null,
    error: refused || (failed ? given.error : null),
    isFetching: given.isFetching ?? isPending,
    progress: given.progress ?? null,
    retry: refetch ? (): void => void refetch() : null,
  } as Loaded<T>;
}
