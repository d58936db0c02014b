import { createHttpSource, interval, type FetchContext } from '@meterboard/data';
import { billing } from './handler';

/** Server components use the same handler as the browser, without leaving the process. */
const source = createHttpSource({ baseUrl: 'http://in-process/api/billing', fetch: (url, init) => billing(new Request(url, init)) });
const context = (): FetchContext => ({ signal: AbortSignal.timeout(30_000) });

const MONTH = interval('2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z');

export async function usageByRegion() {
  const { metrics } = await source.metrics({}, context());
  const metric = metrics.find(({ additive, groupKeys }) => additive && groupKeys.some((keys) => keys.join() === 'region'));
  if (metric === undefined) throw new Error('No metric of this customer is split by region.');
  return source.usage({ metricId: metric.id, interval: MONTH, bucket: 'day', groupBy: ['region'] }, context());
}

export const spendByProduct = () => source.spend({ interval: MONTH, bucket: 'day' }, context());
export const balances = () => source.balances({}, context());
export const creditLeft = () => source.netBalance({}, context());
export const invoices = () => source.invoices({}, context());
