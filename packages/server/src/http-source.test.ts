import { createHttpSource, interval, RequestError, type BillingSource } from '@meterboard/data';
import { describe, expect, it } from 'vitest';
import { createBillingHandler } from './handler.js';
import type { BillingHandlerOptions } from './options.js';
import { CUSTOMER, fakeMetronome, json, page, type Answers } from './fake-metronome.test.kit.js';

const signal = new AbortController().signal;
const october = interval('2024-10-01T00:00:00Z', '2024-11-01T00:00:00Z');

/** The browser's source, with this handler in place of the network. */
function source(answers: Answers, options: Partial<BillingHandlerOptions> = {}): Required<BillingSource> {
  const { client } = fakeMetronome(answers);
  const handler = createBillingHandler({ client, identify: () => ({ customerId: CUSTOMER }), basePath: '/api/billing', onError: () => undefined, ...options });
  return createHttpSource({ baseUrl: 'https://app.test/api/billing', fetch: (input, init) => handler(new Request(input, init)) });
}

const METRIC = { id: 'b0000000-0000-4000-8000-000000000001', name: 'CPU hours', aggregation_type: 'SUM', group_keys: [['region']] };

const healthy: Answers = ({ path }) => {
  if (path.endsWith('/billable-metrics')) return page([METRIC]);
  if (path.endsWith('/getNetBalance')) return json({ data: { balance: 1500, credit_type_id: '2714e483-4ff1-48e4-9e25-ac732e8f24f2' } });
  if (path.endsWith('/getEmbeddableUrl')) return json({ data: { url: 'https://embeddable-dashboards.metronome.com/v1?token=opaque' } });
  return path === '/v1/credit-types/list' ? undefined : page([]);
};

async function failure(call: Promise<unknown>): Promise<RequestError> {
  const error: unknown = await call.then(() => null, (reason: unknown) => reason);
  if (!(error instanceof RequestError)) throw new Error(`expected a RequestError, got ${String(error)}`);
  return error;
}

describe('createHttpSource on this handler', () => {
  it('gets every kind of view', async () => {
    const billing = source(healthy);
    const range = { interval: october, bucket: 'day' } as const;
    const views = await Promise.all([
      billing.usage({ ...range, metricId: METRIC.id, groupBy: ['region'] }, { signal }),
      billing.spend({ ...range, groupBy: { group: 'region' } }, { signal }),
      billing.balances({}, { signal }),
      billing.netBalance({ lowBelow: '100' }, { signal }),
      billing.invoices({ interval: october }, { signal }),
      billing.metrics({}, { signal }),
      billing.embedUrl({ dashboard: 'invoices' }, { signal }),
      billing.alerts({}, { signal }),
      billing.seatBalances({}, { signal }),
      billing.recharges({}, { signal }),
    ]);
    expect(views.map(({ kind }) => kind)).toEqual(['usage', 'spend', 'balances', 'net-balance', 'invoices', 'metrics', 'embed', 'alerts', 'seat-balances', 'recharges']);
  });

  it('gets what was wrong with a query, not to be retried', async () => {
    const error = await failure(source(healthy).usage({ interval: october, bucket: 'day', metricId: METRIC.id, groupBy: ['team'] }, { signal }));
    expect(error).toMatchObject({ kind: 'bad-request', status: 400, retryable: false });
    expect(error.message).toContain('["region"]');
    expect(error.requestId).toMatch(/^[\da-f-]{36}$/);
  });

  it('gets that nobody is signed in', async () => {
    expect(await failure(source(healthy, { identify: () => null }).balances({}, { signal }))).toMatchObject({ kind: 'unauthorized', status: 401 });
  });

  it('gets how long to wait', async () => {
    const limited = source(() => json({ message: 'Too Many Requests' }, 429, { 'retry-after': '11' }));
    expect(await failure(limited.balances({}, { signal }))).toMatchObject({ kind: 'rate-limited', retryAfter: 11, retryable: true });
  });

  it('gets that Metronome failed, to be retried', async () => {
    expect(await failure(source(() => json({ message: 'no' }, 400)).balances({}, { signal }))).toMatchObject({ kind: 'server', status: 502, retryable: true });
  });
});
