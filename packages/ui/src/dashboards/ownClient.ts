import { QueryClient } from '@tanstack/react-query';
import { billingRetry } from './sourceQuery.js';

/** For apps without a QueryClient. Figures count as fresh for a minute: usage takes longer than that to show up in them. */
export const createOwnClient = (): QueryClient => new QueryClient({ defaultOptions: { queries: { staleTime: 60_000, ...billingRetry } } });
