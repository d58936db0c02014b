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

/** Which of the four states a loadable is in. `isEmpty` decides between `empty` and `ready`. */
export function resolveLoadable<T>({ data, state }: Loadable<T>, isEmpty: (data: T) => boolean): Loaded<T> {
  if (state === undefined) return resolveLoadable({ state: { status: 'success', data } }, isEmpty);
  const { refetch } = state;
  const request = {
    isFetching: state.isFetching ?? state.status === 'pending',
    progress: state.progress ?? null,
    retry: refetch === undefined ? null : (): void => void refetch(),
  };
  if (state.status === 'pending') return { state: 'pending', data: null, stale: false, error: null, ...request };
  if (state.data === undefined) return { state: 'error', data: null, stale: false, error: state.status === 'error' ? state.error : undefined, ...request };
  const failed = state.status === 'error';
  return { state: isEmpty(state.data) ? 'empty' : 'ready', data: state.data, stale: failed, error: failed ? state.error : null, ...request };
}
