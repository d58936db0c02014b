import type Metronome from '@metronome/sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_CUSTOMERS, EDGE_CUSTOMER, type RunningSandbox, startSandbox } from './index.js';
import { checkedClient, collect, customerId } from '../test/client.js';

const START = '2026-08-19T00:00:00Z';
const END = '2026-11-17T00:00:00Z';
const EVERYBODY = [...DEMO_CUSTOMERS, EDGE_CUSTOMER];

let running: RunningSandbox;
let client: Metronome;
let problems: string[];
let requests: string[];

beforeAll(async () => {
  running = await startSandbox();
  ({ client, problems, requests } = checkedClient(running.url, running.token));
});

afterAll(async () => {
  await running.stop();
});

function unique<T>(rows: readonly T[], key: (row: T) => unknown): void {
  expect(new Set(rows.map((row) => JSON.stringify(key(row)))).size).toBe(rows.length);
}

/** How many requests a piece of work makes. */
async function counted<T>(work: () => Promise<T>): Promise<{ result: T; count: number }> {
  const before = requests.length;
  const result = await work();
  return { result, count: requests.length - before };
}

describe.each(EVERYBODY)('the SDK pages through everything of $name', ({ id }) => {
  test('usage, by customer and metric', async () => {
    const metrics = await collect(client.v1.customers.listBillableMetrics({ customer_id: id, limit: 2 }));
    unique(metrics, (metric) => metric.id);
    const rows = await collect(client.v1.usage.list({ customer_ids: [id], window_size: 'DAY', starting_on: START, ending_before: END }));
    expect(rows).toHaveLength(90 * metrics.length);
    unique(rows, (row) => [row.billable_metric_id, row.start_timestamp]);
    expect(new Set(rows.map((row) => row.customer_id))).toEqual(new Set(metrics.length === 0 ? [] : [id]));
  });

  test('usage by each group key', async () => {
    const metrics = await collect(client.v1.customers.listBillableMetrics({ customer_id: id }));
    for (const metric of metrics) {
      for (const group_key of metric.group_keys ?? []) {
        const body = { customer_id: id, billable_metric_id: metric.id, window_size: 'DAY' as const, starting_on: '2026-10-20T00:00:00Z', ending_before: END, group_key };
        const rows = await collect(client.v1.usage.listWithGroups({ ...body, limit: 60 }));
        unique(rows, (row) => [row.starting_on, row.group]);
        expect(rows).toHaveLength((await collect(client.v1.usage.listWithGroups(body))).length);
      }
    }
  });

  test('invoices, each retrievable, each with a PDF', async () => {
    const invoices = await collect(client.v1.customers.invoices.list({ customer_id: id, limit: 3 }));
    unique(invoices, (invoice) => invoice.id);
    for (const invoice of invoices.slice(0, 3)) {
      const one = await client.v1.customers.invoices.retrieve({ customer_id: id, invoice_id: invoice.id });
      expect(one.data).toEqual(invoice);
      const pdf = await client.v1.customers.invoices.retrievePdf({ customer_id: id, invoice_id: invoice.id });
      expect(pdf.headers.get('content-type')).toBe('application/pdf');
      expect((await pdf.text()).startsWith('%PDF-1.4')).toBe(true);
    }
  });

  test('daily breakdowns of 90 days', async () => {
    const rows = await collect(client.v1.customers.invoices.listBreakdowns({ customer_id: id, starting_on: START, ending_before: END, window_size: 'DAY' }));
    unique(rows, (row) => [row.id, row.breakdown_start_timestamp]);
  });

  test('hourly breakdowns of 3 days', async () => {
    const range = { starting_on: '2026-11-14T00:00:00Z', ending_before: END };
    const { result, count } = await counted(() => collect(client.v1.customers.invoices.listBreakdowns({ customer_id: id, ...range, window_size: 'HOUR' })));
    unique(result, (row) => [row.id, row.breakdown_start_timestamp]);
    expect(count).toBe(3);
  });

  test('balances, net balance and alerts', async () => {
    const body = { customer_id: id, include_balance: true, include_ledgers: true, include_contract_balances: true, include_archived: true };
    const { result, count } = await counted(() => collect(client.v1.contracts.listBalances(body)));
    unique(result, (row) => row.id);
    expect(count).toBe(Math.max(1, Math.ceil(result.length / 25)));
    await client.v1.contracts.getNetBalance({ customer_id: id });
    const alerts = await collect(client.v1.customers.alerts.list({ customer_id: id }));
    for (const { alert } of alerts) await client.v1.customers.alerts.retrieve({ customer_id: id, alert_id: alert.id });
  });

  test('contracts, their prices and their seats', async () => {
    const contracts = (await client.v2.contracts.list({ customer_id: id, include_balance: true, include_ledgers: true })).data;
    expect(contracts.length).toBeGreaterThan(0);
    for (const contract of contracts) {
      await client.v1.contracts.retrieveRateSchedule({ customer_id: id, contract_id: contract.id, limit: 1 });
      const first = await client.v1.contracts.listSeatBalances({ customer_id: id, contract_id: contract.id, include_credits_and_commits: true, include_ledgers: true });
      expect(first.data).toHaveLength(first.pagination.seats_included);
    }
  });

  test('all three embeds', async () => {
    for (const dashboard of ['invoices', 'usage', 'commits_and_credits'] as const) {
      const { data } = await client.v1.dashboards.getEmbeddableURL({ customer_id: id, dashboard });
      expect(data.url).toMatch(new RegExp(`^http://localhost:${String(running.port)}/embed/${dashboard}/v1\\?token=`));
      expect((await fetch(data.url ?? '')).status).toBe(200);
    }
  });
});

test('pages of breakdowns hold at most 35 days, or 24 hours', async () => {
  const id = customerId('Helio');
  const span = (rows: readonly { breakdown_start_timestamp: string; breakdown_end_timestamp: string }[]): number =>
    (Math.max(...rows.map((row) => Date.parse(row.breakdown_end_timestamp))) - Math.min(...rows.map((row) => Date.parse(row.breakdown_start_timestamp)))) / 3_600_000;
  const first = async (starting_on: string, window_size: 'DAY' | 'HOUR'): Promise<number> =>
    span((await client.v1.customers.invoices.listBreakdowns({ customer_id: id, starting_on, ending_before: END, window_size })).data);
  expect(await first(START, 'DAY')).toBe(35 * 24);
  expect(await first('2026-11-14T00:00:00Z', 'HOUR')).toBe(24);
  const daily = await counted(() => collect(client.v1.customers.invoices.listBreakdowns({ customer_id: id, starting_on: START, ending_before: END, window_size: 'DAY' })));
  expect(daily.result).toHaveLength(90);
  expect(daily.count).toBe(3);
  const hourly = await counted(() => collect(client.v1.customers.invoices.listBreakdowns({ customer_id: id, starting_on: '2026-11-14T00:00:00Z', ending_before: END, window_size: 'HOUR' })));
  expect(hourly.result).toHaveLength(72);
  expect(hourly.count).toBe(3);
});

test('seats page by hand, their cursor in the body', async () => {
  const id = customerId('Kestrel');
  const [contract] = (await client.v2.contracts.list({ customer_id: id })).data;
  const seats: string[] = [];
  let cursor: string | undefined;
  let pages = 0;
  do {
    const page = await client.v1.contracts.listSeatBalances({ customer_id: id, contract_id: contract?.id ?? '', ...(cursor !== undefined && { cursor }) });
    seats.push(...page.data.map((seat) => seat.seat_id));
    cursor = page.pagination.next_page ?? undefined;
    pages += 1;
  } while (cursor !== undefined);
  expect(pages).toBe(2);
  expect(new Set(seats).size).toBe(29);
});

test('units and customers page too', async () => {
  expect(await collect(client.v1.pricingUnits.list({ limit: 2 }))).toHaveLength(5);
  const customers = await collect(client.v1.customers.list({ limit: 3 }));
  expect(customers.map(({ id, name }) => ({ id, name }))).toEqual(EVERYBODY.map(({ id, name }) => ({ id, name })));
});

test('every answer in this file matched the schema', () => {
  expect(requests.length).toBeGreaterThan(200);
  expect(problems).toEqual([]);
});
