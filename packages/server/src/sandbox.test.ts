import { DEMO_CUSTOMERS, EDGE_CUSTOMER } from '@meterboard/sandbox';
import { compare, isZero, quantitiesOf, sameUnit, simulateCost, subtract, sum, type BalancesView, type EmbedView, type InvoiceLine, type InvoicesView, type MetricsView, type NetBalanceView, type RateCardView, type RechargesView, type SimulatedLine, type SpendView, type UsageView } from '@meterboard/data';
import { describe, expect, it } from 'vitest';
import { ask, checkAllSaid, embeds, view, withSandbox } from './sandbox.test.kit.js';

withSandbox();

const month = { start: '2026-10-01T00:00:00Z', end: '2026-11-01T00:00:00Z' };

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

checkAllSaid();
