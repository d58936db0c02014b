import { QueryClient } from '@tanstack/react-query';

const RETRIES = 2;

/** Once more, and once more again, where the same call may work later; a refusal stays one. Read by field: an error may come from another copy of the data package. */
export function retryable(failures: number, error: unknown): boolean {
  return failures < RETRIES && typeof error === 'object' && error !== null && 'retryable' in error && error.retryable === true;
}

/** For an app that has no QueryClient. A minute is less than usage takes to arrive at Metronome's figures. */
export const createOwnClient = (): QueryClient => new QueryClient({ defaultOptions: { queries: { staleTime: 60_000, retry: retryable } } });
