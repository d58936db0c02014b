import type { BalancesView, InvoicesView, MetricsView, NetBalanceView } from '@meterboard/data';
import { describe, expect, it } from 'vitest';
import { dataFixture } from './fixture.test.kit.js';
import { testHandler } from '../handler.test.kit.js';
import { CUSTOMER, json, page } from '../fake-metronome.test.kit.js';

const BALANCES = '/v1/contracts/customerBalances/list';
const NET = '/v1/contracts/customerBalances/getNetBalance';
const INVOICES = `/v1/customers/${CUSTOMER}/invoices`;
const EUR = 'e0000000-0000-4000-8000-000000000001';

describe('balances', () => {
  it('P2: reads every page with ledgers, 25 at a time, the cursor in the body', async () => {
    const [first, second] = [dataFixture('balances_page_1'), dataFixture('balances_page_2')];
    const { ask, asked } = testHandler(({ path, body }) => (path === BALANCES ? json((body as { next_page?: string }).next_page === undefined ? first : second) : undefined));
    const { status, body } = await ask('balances');
    expect(status).toBe(200);
    expect((body.data as BalancesView).lines).toHaveLength(32);
    const include = { customer_id: CUSTOMER, include_balance: true, include_contract_balances: true, include_ledgers: true, limit: 25 };
    expect(asked().map((call) => call.body)).toEqual([include, { ...include, next_page: first.next_page }]);
  });

  it('reads archived records if asked to', async () => {
    const { ask, asked } = testHandler(({ path }) => (path === BALANCES ? page([]) : undefined));
    await ask('balances', { archived: true });
    expect(asked()[0]?.body).toMatchObject({ include_archived: true });
  });
});

describe('net-balance', () => {
  const answer = (balance: number, credit_type_id = '2714e483-4ff1-48e4-9e25-ac732e8f24f2') => ({ path }: { path: string }): Response | undefined => (path === NET ? json({ data: { balance, credit_type_id } }) : undefined);

  it('reads what can be spent, and not what is owed', async () => {
    const { ask, asked } = testHandler(answer(158_524.5));
    const { body } = await ask('net-balance', { lowBelow: '2000' });
    expect(body.data as NetBalanceView).toMatchObject({ balance: { value: '1585.245', unit: { kind: 'currency', code: 'USD' } }, scope: 'spendable', level: 'low', asOf: '2024-11-01T00:00:00.000Z' });
    expect(asked()[0]?.body).toEqual({ customer_id: CUSTOMER, filters: [{ balance_types: ['PREPAID_COMMIT', 'CREDIT'] }] });
  });

  it('includes what is owed only if asked to, and reads another unit by its id', async () => {
    const { ask, asked } = testHandler(answer(3765.44, EUR));
    const { body } = await ask('net-balance', { scope: 'all', creditTypeId: EUR });
    expect(body.data as NetBalanceView).toMatchObject({ balance: { value: '3765.44', unit: { kind: 'currency', code: 'EUR' } }, scope: 'all' });
    expect(asked()[0]?.body).toEqual({ customer_id: CUSTOMER, credit_type_id: EUR });
  });
});

describe('invoices', () => {
  const of = (id: string, change: object): object => ({ id, customer_id: CUSTOMER, credit_type: { id: '2714e483-4ff1-48e4-9e25-ac732e8f24f2', name: 'USD (cents)' }, status: 'FINALIZED', type: 'USAGE', total: 100, line_items: [], ...change });
  const monthly = of('i1', { start_timestamp: '2024-10-01T00:00:00Z', end_timestamp: '2024-11-01T00:00:00Z', issued_at: '2024-11-02T00:00:00Z' });
  const later = of('i2', { start_timestamp: '2024-11-01T00:00:00Z', end_timestamp: '2024-12-01T00:00:00Z', issued_at: '2024-12-02T00:00:00Z' });
  const scheduled = of('i3', { type: 'SCHEDULED', issued_at: '2024-10-15T00:00:00Z' });
  const old = of('i4', { type: 'SCHEDULED', issued_at: '2023-10-15T00:00:00Z' });
  const ids = (body: { data?: unknown }): string[] => (body.data as InvoicesView).invoices.map(({ id }) => id).sort();

  it('reads all of them, in order', async () => {
    const { ask, asked } = testHandler(({ path }) => (path === INVOICES ? page([monthly, later, scheduled, old]) : undefined));
    expect(ids((await ask('invoices')).body)).toEqual(['i1', 'i2', 'i3', 'i4']);
    expect(asked()[0]?.query).toEqual({ sort: 'date_desc', limit: '25' });
  });

  it('of an interval are those whose period starts in it, and scheduled ones by their issue date', async () => {
    const { ask, asked } = testHandler(({ path, query }) => (path === INVOICES ? page(query['type'] === 'SCHEDULED' ? [scheduled, old] : [monthly, later, scheduled]) : undefined));
    const { body } = await ask('invoices', { interval: { start: '2024-10-01T00:00:00Z', end: '2024-11-01T00:00:00Z' } });
    expect(ids(body)).toEqual(['i1', 'i3']);
    expect((body.data as InvoicesView).issues).toEqual([]);
    expect(asked().map(({ query }) => query['starting_on'] ?? query['type'])).toEqual(['2024-10-01T00:00:00Z', 'SCHEDULED']);
  });

  it('of an interval off midnight are read from the midnight before it, as Metronome requires', async () => {
    const { ask, asked } = testHandler(({ path }) => (path === INVOICES ? page([]) : undefined));
    await ask('invoices', { interval: { start: '2024-10-01T06:30:00Z', end: '2024-11-01T06:30:00Z' } });
    expect(asked().flatMap(({ query }) => query['starting_on'] ?? [])).toEqual(['2024-10-01T00:00:00Z']);
  });

  it('carry none of the seller\'s or the provider\'s notes', async () => {
    const loud = dataFixture('invoices_list').data.map((invoice) => ({ ...invoice, customer_id: CUSTOMER, custom_fields: { margin: '70%' }, netsuite_sales_order_id: 'NS-1' }));
    const { ask } = testHandler(({ path }) => (path === INVOICES ? page(loud) : undefined));
    const { status, text } = await ask('invoices');
    expect(status).toBe(200);
    expect(JSON.stringify(loud)).toMatch(/billing_provider_error/);
    expect(text).not.toMatch(/billing_provider_error|custom_fields|netsuite|margin|salesforce|origin/);
  });

  it('that are malformed are named in the log, even outside the interval', async () => {
    const { ask, reports } = testHandler(({ path }) => (path === INVOICES ? page([{ ...monthly, start_timestamp: 5 }]) : undefined));
    expect((await ask('invoices', { interval: { start: '2024-10-01T00:00:00Z', end: '2024-11-01T00:00:00Z' } })).status).toBe(502);
    expect(reports[0]?.path).toMatch(/start_timestamp$/);
  });
});

describe('metrics', () => {
  it('lists the metrics, without telling how they count', async () => {
    const { ask, asked } = testHandler(({ path }) => (path.endsWith('/billable-metrics') ? json(dataFixture('billable_metrics')) : undefined));
    const { text, body } = await ask('metrics', { archived: true });
    const { metrics } = body.data as MetricsView;
    expect(metrics.find(({ name }) => name === 'CPU hours')).toMatchObject({ aggregation: 'sum', additive: true, groupKeys: [['region'], ['region', 'team']] });
    expect(metrics.find(({ name }) => name === 'Custom')).toMatchObject({ aggregation: 'custom', additive: false });
    expect(text).not.toMatch(/select count|property_filters|event_type_filter|cpu_hours|custom_fields/);
    expect(asked()[0]?.query).toEqual({ limit: '100', include_archived: 'true' });
  });
});

describe('embed-url', () => {
  const url = 'https://embeddable-dashboards.metronome.com/customers/invoices/v1?token=opaque';
  const embeds = (data: unknown) => ({ path }: { path: string }): Response | undefined => (path === '/v1/dashboards/getEmbeddableUrl' ? json({ data }) : undefined);

  it('answers with a fresh URL, from a body of known fields', async () => {
    const { ask, asked } = testHandler(embeds({ url }));
    const query = { dashboard: 'invoices', colorOverrides: [{ name: 'White', value: '#111827' }], dashboardOptions: [{ key: 'show_zero_usage_line_items', value: 'true' }], groupKeyOverrides: [{ group_key_name: 'region' }], secret: 1 };
    const answers = await Promise.all([ask('embed-url', query), ask('embed-url', query)]);
    expect(answers.map(({ body }) => body.data)).toEqual(Array(2).fill({ kind: 'embed', dashboard: 'invoices', url }));
    const body = { customer_id: CUSTOMER, dashboard: 'invoices', color_overrides: [{ name: 'White', value: '#111827' }], dashboard_options: [{ key: 'show_zero_usage_line_items', value: 'true' }], bm_group_key_overrides: [{ group_key_name: 'region' }] };
    expect(asked().map((call) => call.body)).toEqual([body, body]);
  });

  it('answers 502 if Metronome has no URL', async () => {
    const { ask, reports } = testHandler(embeds({}));
    expect(await ask('embed-url', { dashboard: 'usage' })).toMatchObject({ status: 502, body: { error: { code: 'embed' } } });
    expect(reports[0]).toMatchObject({ error: 'EmbedUrlError', message: expect.stringContaining('without a URL') as string });
  });
});
