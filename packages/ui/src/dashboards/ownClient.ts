import { QueryClient } from '@tanstack/react-query';
import { billingRetry } from './sourceQuery.js';

/** For an app that has no QueryClient. A minute is less than usage takes to arrive at Metronome's figures. */
export const createOwnClient = (): QueryClient => new QueryClient({ defaultOptions: { queries: { staleTime: 60_000, ...billingRetry } } });
