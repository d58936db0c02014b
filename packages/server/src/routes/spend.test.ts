import type { SpendView } from '@meterboard/data';
import { describe, expect, it } from 'vitest';
import { testHandler, type TestHandler } from '../handler.test.kit.js';
import { CUSTOMER, OTHER_CUSTOMER, page, type Answers, type Call } from '../fake-metronome.test.kit.js';

const BREAKDOWNS = `/v1/customers/${CUSTOMER}/invoices/breakdowns`;
const CONTRACTS = '/v2/contracts/list';
const USD = { id: '2714e483-4ff1-48e4-9e25-ac732e8f24f2', name: 'USD (cents)' };
const EUR = { id: 'e0000000-0000-4000-8000-000000000001', name: 'EUR' };

const CREDITS = { id: 'e0000000-0000-4000-8000-000000000002', name: 'AI credits' };

const record = (day: string, total: number, credit_type = USD, id = 'i1'): object => ({
  id,
  customer_id: CUSTOMER,
  credit_type,
  status: 'DRAFT',
  type: 'USAGE',
  total,
  netsuite_sales_order_id: 'NS-1',
  custom_fields: { margin: '70%' },
  breakdown_start_timestamp: `${day}T00:00:00.000Z`,
  breakdown_end_timestamp: new Date(Date.parse(day) + 86_400_000).toISOString(),
  line_items: [{ name: 'CPU', type: 'usage', total, credit_type, product_id: 'p1', quantity: 1, unit_price: total, presentation_group_values: { region: 'us-east' }, netsuite_item_id: 'NS-2' }],
});

const spendHandler = (answer: Answers): TestHandler => testHandler((call) => (call.path === BREAKDOWNS ? answer(call) : undefined));
const ranges = (calls: Call[]): string[] => calls.map(({ query }) => `${query['window_size'] ?? ''} ${query['starting_on'] ?? ''} ${query['ending_before'] ?? ''}`).sort();
const october = { start: '2024-10-01T00:00:00Z', end: '2024-11-01T00:00:00Z' };
const quarter = { start: '2024-08-01T00:00:00Z', end: '2024-11-01T00:00:00Z' };

describe('spend', () => {
  it('reads a quarter in parts of 35 days at most, and joins them in dollars', async () => {
    const { ask, asked } = spendHandler(({ query }) => page(query['starting_on'] === '2024-08-01T00:00:00Z' ? [record('2024-08-02', 7300)] : [record('2024-10-11', 9100)]));
    const { status, text, body } = await ask('spend', { interval: quarter, bucket: 'month', groupBy: { group: 'region' } });
    expect(status).toBe(200);
    const view = body.data as SpendView;
    expect(view).toMatchObject({ kind: 'spend', unit: { kind: 'currency', code: 'USD' }, summary: { gross: '164', net: '164' } });
    expect(view.series.map(({ label, values }) => [label, values])).toEqual([['us-east', ['73', null, '91']]]);
    expect(ranges(asked())).toEqual(['DAY 2024-08-01T00:00:00Z 2024-09-05T00:00:00Z', 'DAY 2024-09-05T00:00:00Z 2024-10-10T00:00:00Z', 'DAY 2024-10-10T00:00:00Z 2024-11-01T00:00:00Z']);
    expect(asked().every(({ query }) => query['limit'] === '100')).toBe(true);
    expect(text).not.toMatch(/NS-|margin/);
  });

  it('counts a record on two pages once', async () => {
    const { ask } = spendHandler(({ query }) => (query['next_page'] === undefined ? page([record('2024-10-11', 9100)], 'more') : page([record('2024-10-11', 9100)])));
    const { body } = await ask('spend', { interval: { start: '2024-10-01T00:00:00Z', end: '2024-11-01T00:00:00Z' }, bucket: 'day' });
    expect(body.data).toMatchObject({ total: '91', issues: [{ code: 'duplicate', count: 1 }] });
  });

  it('reads hours day by day, with at most half of the concurrent calls', async () => {
    let [inside, most] = [0, 0];
    const { ask, asked } = spendHandler(async () => {
      most = Math.max(most, (inside += 1));
      // Until half of the calls are there, and long enough for one more, were it allowed.
      await expect.poll(() => most).toBeGreaterThanOrEqual(4);
      await new Promise((resolve) => { setTimeout(resolve, 5); });
      inside -= 1;
      return page([]);
    });
    await ask('spend', { interval: { start: '2024-10-01T00:00:00Z', end: '2024-10-11T00:00:00Z' }, bucket: 'hour' });
    expect(asked()).toHaveLength(10);
    expect(ranges(asked())[0]).toBe('HOUR 2024-10-01T00:00:00Z 2024-10-02T00:00:00Z');
    expect(most).toBe(4);
  });

  it('aborts the other parts, and reads no more, once one has failed', async () => {
    const { ask, asked } = spendHandler(async ({ query, signal }) => {
      if (query['starting_on'] !== '2024-08-01T00:00:00Z') return new Promise((resolve) => { signal.addEventListener('abort', () => { resolve(page([])); }); });
      await expect.poll(asked).toHaveLength(4);
      return new Response('{"message": "no"}', { status: 400 });
    });
    expect((await ask('spend', { interval: { start: '2024-08-01T00:00:00Z', end: '2024-09-30T00:00:00Z' }, bucket: 'hour' })).status).toBe(502);
    await new Promise((resolve) => { setTimeout(resolve, 50); });
    const parts = asked().filter(({ path }) => path === BREAKDOWNS);
    expect(parts.length).toBeLessThanOrEqual(4);
    expect(parts.every(({ signal }) => signal.aborted)).toBe(true);
  });

  it('refuses to choose between two currencies', async () => {
    const { ask } = spendHandler(() => page([record('2024-10-11', 9100), record('2024-10-11', 20, EUR, 'i2')]));
    const query = { interval: { start: '2024-10-01T00:00:00Z', end: '2024-11-01T00:00:00Z' }, bucket: 'day' };
    expect(await ask('spend', query)).toMatchObject({ status: 400, body: { error: { code: 'unit-mismatch' } } });
    const { body } = await ask('spend', { ...query, creditTypeId: EUR.id });
    expect(body.data).toMatchObject({ total: '20', unit: { kind: 'currency', code: 'EUR' } });
  });

  it('finds credits on an invoice in dollars', async () => {
    const lines = [
      { name: 'Tokens', type: 'usage', total: 400, credit_type: CREDITS, product_id: 'p1', quantity: 100, unit_price: 4 },
      { name: 'Tokens', type: 'applied_commit_or_credit', total: -150, credit_type: CREDITS, applied_commit_or_credit: { id: 'c', type: 'CREDIT' } },
      { name: 'Overage', type: 'cpu_conversion', total: 312.5, credit_type: USD, quantity: 250, unit_price: 1.25 },
    ];
    const { ask, asked } = spendHandler(() => page([{ ...record('2024-10-11', 312.5), line_items: lines }]));
    const query = { interval: { start: '2024-10-01T00:00:00Z', end: '2024-11-01T00:00:00Z' }, bucket: 'month' };
    expect((await ask('spend', query)).body.data).toMatchObject({ unit: { code: 'USD' }, summary: { net: '3.125' } });
    expect((await ask('spend', { ...query, creditTypeId: CREDITS.id })).body.data).toMatchObject({
      unit: { kind: 'pricing-unit', id: CREDITS.id },
      summary: { gross: '400', creditsApplied: '-150', net: '250' },
    });
    expect(asked().filter(({ query: sent }) => 'credit_type_id' in sent)).toEqual([]);
  });

  it('calls contracts by their names, and a renewed one that kept its name by its first day as well, or by its id', async () => {
    const contracts = [
      { id: 'k1', name: 'Pilot', starting_at: '2023-10-01T00:00:00.000Z' },
      { id: 'k2', name: 'Growth', starting_at: '2023-10-01T00:00:00.000Z' },
      { id: 'k3', name: 'Growth', starting_at: '2024-10-01T00:00:00.000Z' },
      { id: 'k4', starting_at: '2024-10-01T00:00:00.000Z' },
      { id: 'k5', name: ' ', starting_at: '2024-10-01T00:00:00.000Z', custom_fields: { margin: '70%' } },
      { id: 'k6', name: null, starting_at: '2024-10-01T00:00:00.000Z' },
      { id: 'k7', name: 'Twin', starting_at: '2024-10-01T00:00:00.000Z' },
      { id: 'k8', name: 'Twin', starting_at: '2024-10-01T12:00:00.000Z' },
    ];
    const { ask, asked } = testHandler(({ path }) =>
      path === CONTRACTS ? page(contracts.map((each) => ({ ...each, customer_id: CUSTOMER }))) : path === BREAKDOWNS ? page(contracts.map(({ id }) => ({ ...record('2024-10-11', 100, USD, `i-${id}`), contract_id: id }))) : undefined);
    const query = { interval: october, bucket: 'month', groupBy: 'contract' };
    const { body, text } = await ask('spend', query);
    expect((body.data as SpendView).series.map(({ label }) => label).toSorted()).toEqual(['Growth, 2023-10-01', 'Growth, 2024-10-01', 'Pilot', 'Twin, 2024-10-01, k7', 'Twin, 2024-10-01, k8', 'k4', 'k5', 'k6']);
    expect(text).not.toContain('margin');
    expect(asked().find(({ path }) => path === CONTRACTS)?.body).toEqual({ customer_id: CUSTOMER, include_archived: true });
    await ask('spend', { ...query, bucket: 'day' });
    await ask('spend', { ...query, groupBy: 'product' });
    expect(asked().filter(({ path }) => path === CONTRACTS)).toHaveLength(1);
  });

  it('calls contracts by their ids where their names cannot be read, and says so to the log once', async () => {
    const answers: (() => Response)[] = [() => new Response('{}', { status: 403 }), () => page([{ id: 'k1', customer_id: CUSTOMER, name: 7 }]), () => page([{ id: 'k1', customer_id: OTHER_CUSTOMER, name: 'Theirs', starting_at: '2024-10-01T00:00:00Z' }]), () => page([null])];
    for (const answer of answers) {
      const { ask, reports } = testHandler(({ path }) => (path === CONTRACTS ? answer() : path === BREAKDOWNS ? page([{ ...record('2024-10-11', 100), contract_id: 'k1' }]) : undefined));
      const { body } = await ask('spend', { interval: october, bucket: 'month', groupBy: 'contract' });
      expect((body.data as SpendView).series.map(({ label }) => label)).toEqual(['k1']);
      await ask('spend', { interval: october, bucket: 'day', groupBy: 'contract' });
      expect(reports).toEqual([expect.objectContaining({ code: 'contracts-unknown', status: 200 })]);
    }
  });

  it('refuses an unknown credit type without asking Metronome for it', async () => {
    const { ask, asked } = spendHandler(() => new Response('{"message": "unknown credit type"}', { status: 400 }));
    const query = { interval: { start: '2024-10-01T00:00:00Z', end: '2024-11-01T00:00:00Z' }, bucket: 'day', creditTypeId: 'e0000000-0000-4000-8000-00000000dead' };
    expect(await ask('spend', query)).toMatchObject({ status: 400, body: { error: { code: 'bad-request', message: 'creditTypeId: is not a credit type of this account.' } } });
    expect((await ask('net-balance', { creditTypeId: query.creditTypeId })).status).toBe(400);
    expect(asked()).toEqual([]);
  });
});
