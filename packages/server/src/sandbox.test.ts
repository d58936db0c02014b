import { DEMO_CUSTOMERS, EDGE_CUSTOMER, startSandbox, type RunningSandbox } from '@meterboard/sandbox';
import { compare, isZero, quantitiesOf, sameUnit, simulateCost, subtract, sum, type BalancesView, type EmbedView, type InvoiceLine, type InvoicesView, type MetricsView, type NetBalanceView, type RateCardView, type RechargesView, type SimulatedLine, type SpendView, type UsageView } from '@meterboard/data';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createBillingHandler, type BillingHandler } from './handler.js';
import type { BillingHandlerOptions } from './options.js';
import type { ErrorReport } from './report.js';
import { readAnswer, type TestAnswer } from './handler.test.kit.js';

const TOKEN = 'sandbox-secret-0b7f3c1d-never-to-be-seen';
const NOW = '2026-11-17T14:20:00Z';
const month = { start: '2026-10-01T00:00:00Z', end: '2026-11-01T00:00:00Z' };

let sandbox: RunningSandbox;
const console = vi.spyOn(globalThis.console, 'error');
const said: string[] = [];
let reports: ErrorReport[] = [];

/** The sandbox serves its embeds under either name of this machine. */
const embeds = (): string[] => [sandbox.url, `http://localhost:${sandbox.port}`];

const handlerFor = (options: Partial<BillingHandlerOptions> = {}): BillingHandler =>
  createBillingHandler({
    token: TOKEN,
    baseURL: sandbox.url,
    identify: (request) => {
      const customerId = request.headers.get('cookie');
      return customerId === null ? null : { customerId };
    },
    basePath: '/api/billing',
    now: () => new Date(NOW),
    embedOrigins: embeds(),
    onError: (report) => {
      reports.push(report);
      said.push(JSON.stringify(report));
    },
    ...options,
  });

/** Sends a query as a customer, and keeps the answer for the checks at the end. */
async function ask(customerId: string | null, route: string, query: object = {}, handler = handlerFor()): Promise<TestAnswer> {
  const headers = { 'content-type': 'application/json', ...(customerId === null ? {} : { cookie: customerId }) };
  const answer = await readAnswer(await handler(new Request(`https://app.test/api/billing/${route}`, { method: 'POST', headers, body: JSON.stringify(query) })));
  said.push(JSON.stringify([...answer.headers]), answer.text);
  return answer;
}

async function view<T>(customerId: string, route: string, query: object = {}): Promise<T> {
  const { status, text, body } = await ask(customerId, route, query);
  expect(status, text).toBe(200);
  return body.data as T;
}

async function control(path: string, method: 'POST' | 'DELETE', body?: object): Promise<void> {
  const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' };
  const response = await fetch(`${sandbox.url}/_sandbox/${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  expect(response.ok, await response.text()).toBe(true);
}

const fault = (kind: string, path: string, more: object = {}): Promise<void> => control('faults', 'POST', { kind, path, ...more });

beforeAll(async () => { sandbox = await startSandbox({ now: NOW, token: TOKEN }); });
afterEach(async () => {
  reports = [];
  await control('faults', 'DELETE');
});
afterAll(async () => { await sandbox.stop(); });

const customers = [...DEMO_CUSTOMERS, EDGE_CUSTOMER];

describe.each(customers.map((customer) => [customer.name, customer.id] as const))('on the sandbox, %s', (_name, id) => {
  it('sees metrics, and the usage of each by each of its keys', async () => {
    const { metrics } = await view<MetricsView>(id, 'metrics');
    for (const { id: metricId, name, groupKeys, additive } of metrics) {
      const query = { metricId, interval: month, bucket: 'day' };
      const whole = await view<UsageView>(id, 'usage', query);
      expect(whole.metric).toEqual({ id: metricId, name });
      for (const groupBy of groupKeys) {
        const split = await view<UsageView>(id, 'usage', { ...query, groupBy });
        if (additive) expect(split.total).toBe(whole.total);
      }
    }
  });

  it('sees the same usage by the hour, by the day and by the month', async () => {
    const { metrics } = await view<MetricsView>(id, 'metrics');
    const metric = metrics.find(({ additive }) => additive);
    if (metric === undefined) return;
    const totals = await Promise.all(['hour', 'day', 'week', 'month'].map(async (bucket) => (await view<UsageView>(id, 'usage', { metricId: metric.id, interval: month, bucket })).total));
    expect(new Set(totals).size).toBe(1);
  });

  it('sees spend that adds up, by product and by the hour too', async () => {
    const kinds = (await view<BalancesView>(id, 'balances')).totals.map(({ unit }) => unit);
    const query = { interval: { start: '2026-10-28T00:00:00Z', end: '2026-11-03T00:00:00Z' } };
    const first = await ask(id, 'spend', { ...query, bucket: 'day' });
    const creditTypeId = first.status === 400 ? kinds.flatMap((unit) => (unit.kind === 'currency' ? [unit.id] : []))[0] : undefined;
    const day = await view<SpendView>(id, 'spend', { ...query, bucket: 'day', creditTypeId });
    const hour = await view<SpendView>(id, 'spend', { ...query, bucket: 'hour', creditTypeId });
    expect(day.reconciliation.balanced).toBe(true);
    expect(hour.total).toBe(day.total);
  });

  it('sees contracts by their names', async () => {
    const query = { interval: { start: '2026-10-28T00:00:00Z', end: '2026-11-03T00:00:00Z' }, bucket: 'day', groupBy: 'contract' };
    const { series, summary } = await view<SpendView>(id, 'spend', query);
    const labels = series.filter(({ role }) => role === 'group').map(({ label }) => label);
    expect(labels.length > 0).toBe(!isZero(summary.gross));
    for (const label of labels) expect(label).not.toMatch(/^[0-9a-f-]{36}$/);
  });

  it('sees a net balance equal to what the list says can be spent', async () => {
    const { totals } = await view<BalancesView>(id, 'balances');
    for (const { unit, spendable } of totals) {
      if (unit.kind !== 'currency' && unit.kind !== 'pricing-unit') continue;
      const { balance } = await view<NetBalanceView>(id, 'net-balance', { creditTypeId: unit.id });
      expect(balance).toEqual({ value: spendable, unit });
    }
  });

  it('sees invoices, all of them and those of a month', async () => {
    const all = await view<InvoicesView>(id, 'invoices');
    const some = await view<InvoicesView>(id, 'invoices', { interval: month });
    expect(some.invoices.length).toBeLessThanOrEqual(all.invoices.length);
    const ids = new Set(all.invoices.map((invoice) => invoice.id));
    expect(some.invoices.every((invoice) => ids.has(invoice.id))).toBe(true);
  });

  it('sees when contracts charge by themselves, in a unit of its balances', async () => {
    const { recharges } = await view<RechargesView>(id, 'recharges');
    const { totals } = await view<BalancesView>(id, 'balances');
    for (const { unit, threshold, status, trigger } of recharges) {
      const total = totals.find((each) => sameUnit(each.unit, unit));
      expect(total).toBeDefined();
      if (status === 'on' && trigger === 'balance') expect(compare(total?.spendable ?? threshold, threshold), 'nothing is recharged here').toBe(1);
    }
  });

  it('is told by simulated costs what every invoice bills, to the last digit', async () => {
    const { invoices } = await view<InvoicesView>(id, 'invoices', { showZeroUsage: true });
    const place = ({ productId, group }: Pick<InvoiceLine | SimulatedLine, 'productId' | 'group'>): string => JSON.stringify([productId, group]);
    for (const invoice of invoices.filter(({ period, contractId }) => period !== null && contractId !== null)) {
      const card = await view<RateCardView>(id, 'rates', { contractId: invoice.contractId, at: invoice.period?.start });
      expect(card.contract?.id).toBe(invoice.contractId);
      const billed = invoice.lines.filter(({ type }) => type === 'usage');
      const { lines, partial } = simulateCost(card, quantitiesOf(invoice, card));
      expect([partial, new Set(lines.map(place))]).toEqual([false, new Set(billed.map(place))]);
      for (const line of lines) {
        const total = sum(billed.filter((each) => place(each) === place(line)).map((each) => each.total));
        expect(subtract(line.cost ?? total, total), `${invoice.id} ${line.name} ${place(line)}`).toBe('0');
        expect(line.cost).not.toBeNull();
      }
    }
  });

  it.each(['invoices', 'usage', 'commits_and_credits'])('gets the %s dashboard', async (dashboard) => {
    const { url } = await view<EmbedView>(id, 'embed-url', { dashboard, colorOverrides: [{ name: 'White', value: '#111827' }] });
    expect(embeds()).toContain(new URL(url).origin);
    expect((await fetch(url)).status).toBe(200);
  });
});

const [first] = DEMO_CUSTOMERS;
const helio = first?.id ?? '';

describe('strangers', () => {
  it.each(['balances', 'net-balance', 'invoices', 'metrics', 'rates', 'recharges'])('%s: 401 if nobody is signed in', async (route) => {
    expect((await ask(null, route)).status).toBe(401);
  });

  it.each([
    ['usage', { metricId: 'm', interval: month, bucket: 'day' }],
    ['spend', { interval: month, bucket: 'day' }],
    ['balances', {}],
    ['net-balance', {}],
    ['invoices', {}],
    ['metrics', {}],
    ['embed-url', { dashboard: 'usage' }],
    ['rates', {}],
    ['recharges', {}],
  ])('%s: 404 with a neutral text for an unknown customer', async (route, query) => {
    const { status, body } = await ask('00000000-0000-4000-8000-00000000dead', route, query);
    expect(status).toBe(404);
    expect(body.error).toMatchObject({ code: 'not-found', message: 'There is no billing data for this account.' });
  });
});

describe('faults of Metronome', () => {
  const BALANCES = '/v1/contracts/customerBalances/list';

  it.each([
    ['a 500 of HTML', 'server-error', {}, 502],
    ['a connection that is cut', 'cut', {}, 502],
    ['a spent quota', 'rate-limit', { value: 'customer' }, 429],
    ['a cursor that comes back', 'repeated-cursor', {}, 502],
    ['a list that does not end', 'empty-page', { value: 'endless' }, 502],
    ['a field that does not read', 'malformed', {}, 502],
  ])('%s', async (_what, kind, more, expected) => {
    await fault(kind, BALANCES, more);
    const { status, text } = await ask(helio, 'balances');
    expect(status).toBe(expected);
    expect(text).not.toMatch(/12abc|<html|cursor|rows\[|data\[/);
    expect(reports).toHaveLength(1);
  });

  it('the path of the broken field is in the log', async () => {
    await fault('malformed', BALANCES);
    await ask(helio, 'balances');
    expect(reports[0]).toMatchObject({ error: 'WireFormatError', path: expect.stringMatching(/\[0\]\.balance$/) as string });
  });

  it('empty pages before the real ones change nothing', async () => {
    const before = await view<BalancesView>(helio, 'balances');
    await fault('empty-page', BALANCES);
    expect(await view<BalancesView>(helio, 'balances')).toEqual(before);
  });

  it('one failure is overcome by a retry', async () => {
    await fault('server-error', BALANCES, { times: 1 });
    expect((await view<BalancesView>(helio, 'balances')).lines.length).toBeGreaterThan(0);
    expect(reports).toEqual([]);
  });

  it('a sandbox that answers too late is a 504', async () => {
    await fault('latency', BALANCES, { value: 2000 });
    expect((await ask(helio, 'balances', {}, handlerFor({ limits: { timeout: 100 } }))).status).toBe(504);
  });

  it('an unreachable Metronome is a 502, and works again when it is back', async () => {
    const handler = handlerFor({ baseURL: 'http://127.0.0.1:1' });
    expect((await ask(helio, 'balances', {}, handler)).status).toBe(502);
    expect((await ask(helio, 'balances')).status).toBe(200);
  });

  it('a wrong token is reported only to the log', async () => {
    const { status, body } = await ask(helio, 'balances', {}, handlerFor({ token: 'another-token' }));
    expect(status).toBe(502);
    expect(body.error?.code).toBe('upstream');
    expect(reports.some(({ upstream }) => upstream?.status === 401)).toBe(true);
  });
});

describe('all answers and logs above', () => {
  it('hold no token', () => {
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((text) => text.includes(TOKEN))).toEqual([]);
    expect(JSON.stringify(console.mock.calls)).not.toContain(TOKEN);
  });

  it('hold none of the seller\'s internals', () => {
    const leaks = /custom_fields|property_filters|event_type_filter|aggregation_key|netsuite|salesforce|billing_provider_error|"origin"|uniqueness_key|"sql"/;
    expect(said.flatMap((text) => leaks.exec(text) ?? [])).toEqual([]);
  });

  it('hold no embed URL in a log', () => {
    expect(said.filter((text) => text.includes('"requestId"') && text.includes('/embed/'))).toEqual([]);
  });
});
