import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RequestError } from '../../errors.js';
import { sum } from '../../exact/sum.js';
import { instant, interval } from '../../time/instant.js';
import { quantitiesOf } from '../../transform/quantitiesOf.js';
import { simulateCost } from '../../transform/simulateCost.js';
import { toUsageView } from '../../transform/toUsageView.js';
import type { Progress } from '../../source/billingSource.js';
import { contractRows } from '../contractRows.js';
import { invoiceRecord } from '../spend/invoiceRecord.js';
import { fakeSource } from './fakeSource.js';

const october = interval('2024-10-01T00:00:00Z', '2024-11-01T00:00:00Z');
const monthly = { interval: october, bucket: 'day' } as const;
const idOf = async (name: string, source = fakeSource()): Promise<string> => (await source.metrics({})).metrics.find((metric) => metric.name === name)?.id ?? '';

describe('a fake source answers', () => {
  const source = fakeSource();

  it('usage by any key set of a metric, with the same total, which is what the invoice bills', async () => {
    const metricId = await idOf('CPU hours');
    const views = await Promise.all([[], ['region'], ['region', 'team'], ['team', 'region']].map((groupBy) => source.usage({ metricId, groupBy, ...monthly })));
    expect(views.map(({ series }) => series.length)).toEqual([1, 3, 9, 9]);
    expect(new Set(views.map(({ total }) => total)).size).toBe(1);
    const invoice = (await source.invoices({})).invoices.find(({ isCurrent }) => isCurrent);
    const billed = (invoice?.lines ?? []).filter(({ name }) => name === 'CPU hours').reduce((sum, { quantity }) => sum + Number(quantity), 0);
    expect(billed).toBeCloseTo(Number(views[0]?.total), 6);
    expect(views[0]?.partialFrom).toBe(23);
  });

  it('usage of every metric it lists, archived ones included', async () => {
    const { metrics } = await source.metrics({ archived: true });
    expect(metrics).toHaveLength(9);
    expect((await source.metrics({})).metrics).toHaveLength(8);
    for (const { id, groupKeys, aggregation } of metrics) {
      const view = await source.usage({ metricId: id, groupBy: groupKeys[0], ...monthly });
      expect(view).toMatchObject({ aggregation, issues: [] });
      expect(view.series.flatMap(({ values }) => values).filter((value) => value !== null && Number(value) > 0).length).toBeGreaterThan(20);
    }
  });

  it('in other zones and buckets, with the same sums', async () => {
    const metricId = await idOf('CPU hours');
    const [days, hours, weeks] = await Promise.all([source.usage({ metricId, ...monthly }), source.usage({ metricId, interval: october, bucket: 'hour' }), source.usage({ metricId, interval: october, bucket: 'week' })]);
    expect(hours.total).toBe(days.total);
    expect(weeks.total).toBe(days.total);
    const berlin = { interval: interval('2024-09-30T22:00:00Z', '2024-10-31T23:00:00Z'), bucket: 'day', timeZone: 'Europe/Berlin' } as const;
    expect((await source.usage({ metricId, ...berlin })).buckets).toHaveLength(31);
    expect((await source.spend(berlin)).reconciliation.balanced).toBe(true);
  });

  it('spend, balances and the net balance, which agree', async () => {
    const [spend, balances, spendable, all] = await Promise.all([source.spend(monthly), source.balances({}), source.netBalance({ lowBelow: '1000000' }), source.netBalance({ scope: 'all' })]);
    expect(spend.partialFrom).toBe(23);
    const [usd] = balances.totals;
    expect(spendable).toMatchObject({ scope: 'spendable', level: 'low', balance: { value: usd?.spendable, unit: { kind: 'currency', code: 'USD' } } });
    expect(Number(all.balance.value)).toBeGreaterThan(Number(spendable.balance.value));
    expect(balances.asOf).toBe(source.now);
    expect((await source.balances({ archived: true })).lines.length).toBe(balances.lines.length + 1);
  });

  it('invoices whose period, or issue date, starts in an interval', async () => {
    const january = await source.invoices({ interval: interval('2024-01-01T00:00:00Z', '2024-02-01T00:00:00Z') });
    expect(january.invoices.map(({ type }) => type).sort()).toEqual(['scheduled', 'scheduled', 'scheduled', 'usage']);
  });

  it('an address that leads nowhere, or where it is told to', async () => {
    expect(await source.embedUrl({ dashboard: 'usage' })).toEqual({ kind: 'embed', dashboard: 'usage', url: 'https://embeds.example/usage' });
    expect((await fakeSource({ embedOrigin: 'http://localhost:1' }).embedUrl({ dashboard: 'invoices' })).url).toBe('http://localhost:1/invoices');
  });

  it('alerts that are enabled, or all, and what each seat has left', async () => {
    expect((await source.alerts({})).alerts.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 'enabled'));
    expect((await source.alerts({ archived: true })).alerts).toHaveLength(7);
    expect(await source.seatBalances({})).toMatchObject({ asOf: source.now, seats: [{ id: 'ada@example.com', balances: [{ unit: { name: 'AI credits' }, starting: '1250' }] }, {}, {}] });
    const none = fakeSource({ rows: { alerts: [], seats: [] } });
    expect([(await none.alerts({})).alerts, (await none.seatBalances({})).seats]).toEqual([[], []]);
  });

  it('rates at which the invoice was charged', async () => {
    const invoice = (await source.invoices({})).invoices.find(({ isCurrent, type }) => isCurrent && type === 'usage')!;
    const card = await source.rates({ contractId: invoice.contractId ?? '' });
    expect(card).toMatchObject({ contract: { id: invoice.contractId }, rates: { length: 4 } });
    const billed = invoice.lines.filter(({ type, unit }) => type === 'usage' && unit.kind === 'currency');
    const { totals } = simulateCost(card, quantitiesOf(invoice, card));
    expect(totals[0]).toMatchObject({ unit: { code: 'USD' }, cost: sum(billed.map(({ total }) => total)) });
    expect((await source.rates({ at: instant('2019-01-01T00:00:00Z') })).rates).toEqual([]);
    await expect(source.rates({ contractId: 'another' })).rejects.toMatchObject({ kind: 'not-found', status: 404 });
    expect((await fakeSource({ rows: { rates: [] } }).rates({})).rates).toEqual([]);
  });

  it('when contracts charge by themselves, archived ones if asked for', async () => {
    expect((await source.recharges({})).recharges.map(({ trigger, threshold }) => [trigger, threshold])).toEqual([['balance', '100'], ['spend', '2500']]);
    const archived = fakeSource({ rows: { contracts: contractRows().map((row) => ({ ...row, archived_at: '2024-10-01T00:00:00Z' })) } });
    expect((await archived.recharges({})).recharges).toEqual([]);
    expect((await archived.recharges({ archived: true })).recharges).toMatchObject([{ status: 'over' }, { status: 'over' }]);
  });

  it('the same for the same seed, as plain JSON', async () => {
    const [one, same, other] = await Promise.all([fakeSource({ seed: 3 }), fakeSource({ seed: 3 }), fakeSource({ seed: 4 })].map((each) => each.spend(monthly)));
    expect(JSON.stringify(same)).toBe(JSON.stringify(one));
    expect(JSON.stringify(other)).not.toBe(JSON.stringify(one));
    expect(JSON.parse(JSON.stringify(one))).toEqual(one);
  });

  it('nothing from before the contract or after now', async () => {
    const metricId = await idOf('CPU hours');
    for (const [start, end] of [['2019-01-01', '2019-02-01'], ['2025-01-01', '2025-02-01']] as const) {
      const query = { interval: interval(`${start}T00:00:00Z`, `${end}T00:00:00Z`), bucket: 'day' } as const;
      expect((await source.usage({ metricId, ...query })).series).toEqual([]);
      expect((await source.spend(query)).series).toEqual([]);
    }
  });

  it('from rows of one\'s own', async () => {
    const none = fakeSource({ rows: { usage: [], breakdowns: [], invoices: [], balances: [], metrics: [{ id: 'mine', name: 'Mine', aggregation_type: 'SUM', group_keys: [['shelf']] }] } });
    expect((await none.usage({ metricId: 'mine', groupBy: ['any'], ...monthly })).series).toEqual([]);
    expect((await none.spend(monthly)).series).toEqual([]);
    expect((await none.invoices({})).invoices).toEqual([]);
    expect((await none.balances({})).lines).toEqual([]);
    expect((await none.netBalance({})).balance.value).toBe('0');
    const one = fakeSource({ rows: { invoices: [invoiceRecord({ id: 'only', period: { start: '2024-10-01', end: '2024-11-01' } })] } });
    expect((await one.invoices({})).invoices.map(({ id }) => id)).toEqual(['only']);
    const mine = fakeSource({ rows: { metrics: [{ id: 'mine', name: 'Mine', aggregation_type: 'SUM', group_keys: [['shelf']] }] } });
    expect((await mine.usage({ metricId: 'mine', groupBy: ['shelf'], ...monthly })).series.map(({ label }) => label)).toEqual(['shelf-1', 'shelf-2', 'shelf-3']);
  });

  it("with the transformers' own errors if a query cannot be answered", async () => {
    const metricId = await idOf('Peak connections');
    await expect(source.usage({ metricId: 'none', ...monthly })).rejects.toMatchObject({ code: 'request', kind: 'not-found', status: 404 });
    await expect(source.usage({ metricId, groupBy: ['planet'], ...monthly })).rejects.toMatchObject({ kind: 'bad-request', message: expect.stringContaining('[["region"]]') as string });
    await expect(source.usage({ metricId, groupBy: ['region'], maxSeries: 1, ...monthly })).rejects.toMatchObject({ code: 'aggregation' });
    await expect(source.spend({ bucket: 'day', interval: { ...october, end: october.start } })).rejects.toMatchObject({ code: 'time-range' });
    expect(toUsageView([], monthly).total).toBe('0');
  });
});

describe('a fake source takes its time', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('and tells how far it is', async () => {
    const told: Progress[] = [];
    let answered = false;
    void fakeSource({ delay: 400 }).metrics({}, { onProgress: (progress) => told.push(progress) }).then(() => (answered = true));
    await vi.advanceTimersByTimeAsync(299);
    expect([told.at(-1), answered]).toEqual([{ done: 2, total: 4 }, false]);
    await vi.advanceTimersByTimeAsync(101);
    expect([told.map(({ done }) => done), answered]).toEqual([[0, 1, 2, 3, 4], true]);
  });

  it('method by method', async () => {
    const source = fakeSource({ delay: { spend: 50 } });
    await expect(source.metrics({})).resolves.toMatchObject({ kind: 'metrics' });
    const waiting = source.spend(monthly);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(50);
    await expect(waiting).resolves.toMatchObject({ kind: 'spend' });
  });

  it('for ever, until it is aborted', async () => {
    const controller = new AbortController();
    const waiting = fakeSource({ delay: Infinity }).balances({}, { signal: controller.signal });
    const caught = vi.fn();
    waiting.catch(caught);
    await vi.advanceTimersByTimeAsync(1e9);
    expect(caught).not.toHaveBeenCalled();
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'request', kind: 'aborted' });
  });

  it('unless it is aborted, which works at once and leaves no timer and no listener', async () => {
    const controller = new AbortController();
    const remove = vi.spyOn(controller.signal, 'removeEventListener');
    const source = fakeSource({ delay: 100 });
    const first = source.metrics({}, { signal: controller.signal });
    await vi.advanceTimersByTimeAsync(100);
    await first;
    expect(remove).toHaveBeenCalledTimes(4);
    const reason = new Error('left the page');
    const second = source.metrics({}, { signal: controller.signal });
    controller.abort(reason);
    await expect(second).rejects.toMatchObject({ kind: 'aborted', cause: reason });
    await expect(source.metrics({}, { signal: controller.signal })).rejects.toMatchObject({ kind: 'aborted' });
    await expect(fakeSource().metrics({}, { signal: controller.signal })).rejects.toMatchObject({ kind: 'aborted' });
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a fake source fails', () => {
  const offline = new RequestError('network', 'No answer.');

  it('in every method, with the very error it was given', async () => {
    const source = fakeSource({ failWith: offline });
    await expect(source.metrics({})).rejects.toBe(offline);
    await expect(source.embedUrl({ dashboard: 'usage' })).rejects.toBe(offline);
  });

  it('in some methods only', async () => {
    const source = fakeSource({ failWith: { spend: offline } });
    await expect(source.spend(monthly)).rejects.toBe(offline);
    await expect(source.metrics({})).resolves.toMatchObject({ kind: 'metrics' });
  });

  it('a given number of times per method, and then answers', async () => {
    const source = fakeSource({ failWith: offline, failures: 2 });
    for (const method of [source.metrics, source.balances]) {
      await expect(method({})).rejects.toBe(offline);
      await expect(method({})).rejects.toBe(offline);
      await expect(method({})).resolves.toHaveProperty('kind');
    }
  });
});
