import {
  createHttpSource,
  type BalancesQuery,
  type EmbedQuery,
  type NetBalanceQuery,
  type RatesQuery,
  type SpendQuery,
  type UsageQuery,
} from '@meterboard/data';
import { queryOptions } from '@tanstack/react-query';

/** The app's own backend. It knows the customer by the session cookie; no query names one. */
export const source = createHttpSource({ baseUrl: '/api/billing' });

export const metricsQuery = queryOptions({ queryKey: ['metrics'], queryFn: ({ signal }) => source.metrics({}, { signal }) });

export const usageQuery = (query: UsageQuery) => queryOptions({ queryKey: ['usage', query], queryFn: ({ signal }) => source.usage(query, { signal }) });

export const spendQuery = (query: SpendQuery) => queryOptions({ queryKey: ['spend', query], queryFn: ({ signal }) => source.spend(query, { signal }) });

export const balancesQuery = (query: BalancesQuery = {}) =>
  queryOptions({ queryKey: ['balances', query], queryFn: ({ signal }) => source.balances(query, { signal }) });

export const alertsQuery = queryOptions({ queryKey: ['alerts'], queryFn: ({ signal }) => source.alerts({}, { signal }) });

/** Of the one contract that has seats, where there is one. */
export const seatBalancesQuery = queryOptions({ queryKey: ['seat-balances'], queryFn: ({ signal }) => source.seatBalances({}, { signal }) });

export const rechargesQuery = queryOptions({ queryKey: ['recharges'], queryFn: ({ signal }) => source.recharges({}, { signal }) });

export const invoicesQuery = queryOptions({ queryKey: ['invoices'], queryFn: ({ signal }) => source.invoices({}, { signal }) });

export const netBalanceQuery = (query: NetBalanceQuery = {}) =>
  queryOptions({ queryKey: ['net-balance', query], queryFn: ({ signal }) => source.netBalance(query, { signal }) });

export const ratesQuery = (query: RatesQuery = {}) => queryOptions({ queryKey: ['rates', query], queryFn: ({ signal }) => source.rates(query, { signal }) });

/** Not a query: the address is a credential, so it is not kept in a cache. */
export async function embedUrl(query: EmbedQuery, signal: AbortSignal): Promise<string> {
  const { url } = await source.embedUrl(query, { signal });
  return url;
}
