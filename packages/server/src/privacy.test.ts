import { describe, expect, it } from 'vitest';
import { testHandler } from './handler.test.kit.js';
import { CUSTOMER, fakeMetronome, json, OTHER_CUSTOMER, page, TOKEN, type Answers } from './fake-metronome.test.kit.js';

const october = { start: '2024-10-01T00:00:00Z', end: '2024-11-01T00:00:00Z' };
const METRIC = { id: 'b0000000-0000-4000-8000-000000000001', name: 'CPU hours', aggregation_type: 'SUM', group_keys: [['region'], ['region', 'team']], sql: 'select secret from events', custom_fields: { margin: '70%' }, property_filters: [{ name: 'internal_flag', exists: true }] };
const usageRow = { customer_id: CUSTOMER, billable_metric_id: METRIC.id, billable_metric_name: METRIC.name, start_timestamp: '2024-10-01T00:00:00+00:00', end_timestamp: '2024-10-02T00:00:00+00:00', value: 5 };

const CONTRACT = { id: 'seats', customer_id: CUSTOMER, starting_at: '2024-01-01T00:00:00Z', subscriptions: [{ quantity_management_mode: 'SEAT_BASED' }] };

/** For each route, a valid query and the calls that it makes. */
const QUERIES: Record<string, Record<string, unknown>> = {
  usage: { metricId: METRIC.id, interval: october, bucket: 'day' },
  spend: { interval: october, bucket: 'day' },
  balances: {},
  'net-balance': {},
  invoices: { interval: october },
  metrics: {},
  'embed-url': { dashboard: 'invoices' },
  alerts: {},
  'seat-balances': {},
  recharges: {},
  rates: {},
};

const everything: Answers = ({ path }) => {
  if (path.endsWith('/billable-metrics')) return page([METRIC]);
  if (path === '/v1/usage') return page([usageRow]);
  if (path.endsWith('/getNetBalance')) return json({ data: { balance: 1500, credit_type_id: '2714e483-4ff1-48e4-9e25-ac732e8f24f2' } });
  if (path.endsWith('/getEmbeddableUrl')) return json({ data: { url: 'https://embeddable-dashboards.metronome.com/v1?token=opaque-credential' } });
  if (path === '/v2/contracts/list') return page([CONTRACT]);
  return path === '/v1/credit-types/list' ? undefined : page([]);
};

const written = (calls: readonly { path: string; query: object; body: unknown; headers: Headers }[]): string =>
  JSON.stringify(calls.map(({ path, query, body, headers }) => [path, query, body, [...headers]]));

describe('whose data is read', () => {
  it.each(Object.keys(QUERIES))('U16: %s: another customer named in body, address and headers changes nothing', async (route) => {
    const plain = testHandler(everything);
    const honest = await plain.ask(route, QUERIES[route]);
    expect(honest.status).toBe(200);

    const attacked = testHandler(everything);
    const query = { ...QUERIES[route], customerId: OTHER_CUSTOMER, customer_id: OTHER_CUSTOMER, customer_ids: [OTHER_CUSTOMER], customer: { id: OTHER_CUSTOMER } };
    const headers = { 'x-customer-id': OTHER_CUSTOMER, customer_id: OTHER_CUSTOMER, authorization: `Bearer ${OTHER_CUSTOMER}` };
    const answer = await attacked.ask(`${route}?customerId=${OTHER_CUSTOMER}&customer_id=${OTHER_CUSTOMER}`, query, { headers });

    expect(answer.body).toEqual(honest.body);
    expect(written(attacked.calls)).toBe(written(plain.calls));
    expect(written(attacked.calls)).not.toContain(OTHER_CUSTOMER);
    for (const call of attacked.asked()) expect(written([call])).toContain(CUSTOMER);
  });

  it('U15: never asks for usage without exactly the signed-in customer', async () => {
    const { ask, calls } = testHandler(everything);
    await ask('usage', QUERIES['usage']);
    expect(calls.filter(({ path }) => path === '/v1/usage').map(({ body }) => (body as { customer_ids: unknown }).customer_ids)).toEqual([[CUSTOMER]]);
  });

  it.each([
    ['holds a row of somebody else', [usageRow, { ...usageRow, customer_id: OTHER_CUSTOMER, value: 987_654 }], 'rows[1].customer_id'],
    ['is somebody else\'s altogether', [{ ...usageRow, customer_id: OTHER_CUSTOMER, value: 987_654 }], 'rows[0].customer_id'],
    ['does not say whose it is', [{ ...usageRow, customer_id: undefined, value: 987_654 }], 'rows[0].customer_id'],
  ])('shows nothing of an answer that %s', async (_what, rows, path) => {
    const { ask, reports } = testHandler((call) => (call.path === '/v1/usage' ? page(rows) : everything(call)));
    const { status, text } = await ask('usage', QUERIES['usage']);
    expect(status).toBe(502);
    expect(text).not.toContain('987654');
    expect(reports[0]).toMatchObject({ error: 'WireFormatError', path });
  });

  it.each(['rates', 'seat-balances', 'recharges'])('%s: shows nothing where a contract is somebody else\'s', async (route) => {
    for (const customer_id of [OTHER_CUSTOMER, undefined]) {
      const { ask, asked, reports } = testHandler((call) => (call.path === '/v2/contracts/list' ? page([CONTRACT, { ...CONTRACT, id: 'theirs', customer_id }]) : everything(call)));
      expect((await ask(route, { contractId: 'theirs' })).status).toBe(502);
      expect(asked().map(({ path }) => path)).toEqual(['/v2/contracts/list']);
      expect(reports[0]?.path).toMatch(/\[1\]\.customer_id$/);
    }
  });

  it('takes a row of no customer for nobody\'s, even where identify made text of nothing', async () => {
    const { ask } = testHandler((call) => (call.path === '/v2/contracts/list' ? page([{ ...CONTRACT, customer_id: null }]) : everything(call)), { identify: () => ({ customerId: String(null) }) });
    expect((await ask('recharges')).status).toBe(502);
  });

  it('H14: a customer id that looks like a path is refused, or stays one segment of it', async () => {
    const climbing = testHandler(everything, { identify: () => ({ customerId: '../x' }) });
    expect((await climbing.ask('spend', QUERIES['spend'])).status).toBe(500);
    expect(climbing.calls).toEqual([]);

    const asking = testHandler(everything, { identify: () => ({ customerId: '..?status=VOID#%2F' }) });
    expect((await asking.ask('spend', QUERIES['spend'])).status).toBe(200);
    expect(asking.asked().map(({ path }) => path)).toEqual(['/v1/customers/..%3Fstatus=VOID%23%252F/invoices/breakdowns']);
  });

  it('keeps equal requests of two customers apart', async () => {
    const own: Answers = (call) => {
      const asker = (call.body as { customer_id?: string } | undefined)?.customer_id;
      return call.path.endsWith('/getNetBalance') ? json({ data: { balance: asker === CUSTOMER ? 100 : 200, credit_type_id: '2714e483-4ff1-48e4-9e25-ac732e8f24f2' } }) : everything(call);
    };
    const { ask } = testHandler(own, { identify: (request) => ({ customerId: request.headers.get('cookie') ?? '' }) });
    const as = (cookie: string): ReturnType<typeof ask> => ask('net-balance', {}, { headers: { cookie } });
    const [first, second] = await Promise.all([as(CUSTOMER), as(OTHER_CUSTOMER)]);
    expect(first.body.data).toMatchObject({ balance: { value: '1' } });
    expect(second.body.data).toMatchObject({ balance: { value: '2' } });
  });
});

describe('secrets', () => {
  it.each(Object.keys(QUERIES))('%s: the token reaches only Metronome', async (route) => {
    const { ask, calls, everything: said } = testHandler(everything);
    await ask(route, QUERIES[route]);
    expect(calls[0]?.headers.get('authorization')).toBe(`Bearer ${TOKEN}`);
    expect(said()).not.toContain(TOKEN);
  });

  it('sends no Idempotency-Key, even if the host\'s client sets one: a replayed answer is a day old', async () => {
    const { client, calls } = fakeMetronome(everything);
    const { ask } = testHandler(everything, { client: client.withOptions({ defaultHeaders: { 'Idempotency-Key': 'always-the-same', 'X-Team': 'billing' } }) });
    for (const [route, query] of Object.entries(QUERIES)) await ask(route, query);
    expect(calls.length).toBeGreaterThan(6);
    expect(calls.filter(({ headers }) => headers.get('x-team') === 'billing')).toHaveLength(calls.length);
    expect(calls.filter(({ headers }) => headers.has('idempotency-key'))).toEqual([]);
  });

  it('answers routes that the host did not open as if there were none, before it reads anything', async () => {
    const { ask, calls } = testHandler(everything, { routes: ['usage', 'metrics'] });
    const nowhere = await ask('nothing');
    for (const route of ['alerts', 'rates', 'seat-balances']) expect((await ask(route)).body.error).toEqual({ ...nowhere.body.error, requestId: expect.any(String) as string });
    expect([nowhere.status, calls]).toEqual([404, []]);
    expect((await ask('metrics')).status).toBe(200);
  });

  it('keeps the seller\'s internals out of views', async () => {
    const { ask } = testHandler(everything);
    expect((await ask('metrics')).text).not.toMatch(/secret|margin|internal_flag/);
    expect((await ask('usage', QUERIES['usage'])).text).not.toMatch(/secret|margin|internal_flag/);
  });

  it('gives the embed URL to the browser and to no log, even if it is refused', async () => {
    const url = 'https://dashboards.example.com/v1?token=opaque-credential';
    const { ask, reports } = testHandler((call) => (call.path.endsWith('/getEmbeddableUrl') ? json({ data: { url } }) : everything(call)));
    const { status, text, body } = await ask('embed-url', { dashboard: 'usage' });
    expect(status).toBe(502);
    expect(body.error?.code).toBe('embed');
    expect(text).not.toContain('example.com');
    expect(reports[0]?.message).toContain('https://dashboards.example.com');
    expect(JSON.stringify(reports)).not.toContain('opaque-credential');
  });
});
