import { cleanup, render, screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { decimal, instant, RequestError, toBalancesView, toInvoicesView, USD, type NetBalanceView } from '@meterboard/data';
import { balanceRecord, invoiceRecord } from '@meterboard/data/testing';
import { spendView, usageView } from '../chart/views.test.kit.js';
import type { LoadState } from '../hooks/loadState.js';
import { ar } from '../i18n/ar.js';
import { de } from '../i18n/de.js';
import { en } from '../i18n/en.js';
import { es } from '../i18n/es.js';
import { fr } from '../i18n/fr.js';
import { ja } from '../i18n/ja.js';
import { AlertTable } from './AlertTable/AlertTable.js';
import { alerts, noAlerts } from './AlertTable/alerts.test.kit.js';
import { BalanceTable } from './BalanceTable/BalanceTable.js';
import { InvoiceTable } from './InvoiceTable/InvoiceTable.js';
import { settled, movedDuring } from './layoutShift.test.kit.js';
import { MetronomeEmbed } from './MetronomeEmbed/MetronomeEmbed.js';
import { NetBalanceBadge } from './NetBalanceBadge/NetBalanceBadge.js';
import { SeatBalanceTable } from './SeatBalanceTable/SeatBalanceTable.js';
import { noSeats, seats } from './SeatBalanceTable/seats.test.kit.js';
import { SpendChart } from './SpendChart/SpendChart.js';
import { UsageChart } from './UsageChart/UsageChart.js';

afterEach(cleanup);

const CATALOGUES = { ar, de, en, es, fr, ja };
const now = instant('2026-11-21T10:00:00Z');
const days = Array.from({ length: 31 }, (_, day) => 30 + (day % 9));
const grant = (id: string) => balanceRecord({ id, type: 'CREDIT', name: `Credit ${id}`, now, segments: [{ start: '2026-01-01', end: '2027-01-01', amount: 90_000 }] });
const month = { start: '2026-10-01', end: '2026-11-01' };
const balance: NetBalanceView = { kind: 'net-balance', asOf: now, balance: { value: decimal('1585.245'), unit: USD }, scope: 'spendable', level: 'low' };
const error = new RequestError('server', 'The server answered 503.', { status: 503, requestId: 'req_8Qz1' });
const refetch = (): void => undefined;

/** All states one after the other: pending, pending with progress, ready, refreshing, stale, failed, trying again, ready, empty. */
const life = <T,>(data: T, nothing: T): LoadState<T>[] => [
  { status: 'pending' },
  { status: 'pending', progress: 0.4 },
  { status: 'success', data },
  { status: 'success', data, isFetching: true },
  { status: 'error', error, data, refetch },
  { status: 'error', error, refetch },
  { status: 'error', error, refetch, isFetching: true },
  { status: 'success', data },
  { status: 'success', data: nothing },
];

const usage = usageView({ values: { 'us-east': days, 'eu-west': days.map((value) => value / 2) }, partialFrom: 30 });
const spend = spendView({ values: { Compute: days, Credit: days.map((value) => -value) }, roles: { Credit: 'credit' } });
const COMPONENTS: Record<string, ReactElement[]> = {
  UsageChart: life(usage, usageView({ values: {}, count: 31 })).map((state) => <UsageChart key="c" title="CPU hours" state={state} />),
  SpendChart: life(spend, spendView({ values: {}, count: 31 })).map((state) => <SpendChart key="c" title="Spend" state={state} />),
  BalanceTable: life(toBalancesView(['a', 'b', 'c'].map(grant), { now }), toBalancesView([], { now })).map((state) => <BalanceTable key="c" caption="Balances" state={state} />),
  InvoiceTable: life(toInvoicesView([invoiceRecord({ id: 'i', period: month, total: 90_000 })], { now }), toInvoicesView([], { now })).map((state) => <InvoiceTable key="c" caption="Invoices" state={state} />),
  AlertTable: life(alerts, noAlerts).map((state) => <AlertTable key="c" caption="Alerts" state={state} />),
  SeatBalanceTable: life(seats, noSeats).map((state) => <SeatBalanceTable key="c" caption="Seats" state={state} />),
  NetBalanceBadge: life(balance, balance).map((state) => <NetBalanceBadge key="c" label="Credit left" state={state} />),
};

const box = (part: string): string => {
  const { x, y, width, height } = document.querySelector(`[data-part="${part}"]`)!.getBoundingClientRect();
  return [x, y, width, height].join(' ');
};
const Page = ({ width, children }: { width: number; children: ReactElement }): ReactElement => (
  <div style={{ width }}>
    {children}
    <p data-part="below">What stands below</p>
  </div>
);

describe.each([320, 700])('at %i px nothing moves during all states of', (width) => {
  it.each(Object.keys(COMPONENTS))('%s', async (name) => {
    await page.viewport(width + 40, 900);
    const [first, ...rest] = COMPONENTS[name]!;
    const { rerender } = render(<Page width={width}>{first!}</Page>);
    await settled();
    const before = [box('root'), box('below')];
    const states = new Set<string>();
    const moved = await movedDuring(async () => {
      for (const element of rest) {
        rerender(<Page width={width}>{element}</Page>);
        await settled();
        states.add(document.querySelector<HTMLElement>('[data-part="root"]')!.dataset['state']!);
        expect([box('root'), box('below')]).toEqual(before);
      }
    });
    expect(moved).toEqual([]);
    expect([...states]).toEqual(name === 'NetBalanceBadge' ? ['pending', 'ready', 'error'] : ['pending', 'ready', 'error', 'empty']);
  });

  it('MetronomeEmbed', async () => {
    await page.viewport(width + 40, 900);
    let answer: (url: string) => void = () => undefined;
    let fail: (reason: Error) => void = () => undefined;
    const getUrl = (): Promise<string> => new Promise((resolve, reject) => { answer = resolve; fail = reject; });
    render(<Page width={width}><MetronomeEmbed title="Invoices" dashboard="invoices" height={300} allowedOrigins={[window.location.origin]} getUrl={getUrl} onError={() => undefined} /></Page>);
    const reached = (status: string): Promise<void> => waitFor(() => { expect(document.querySelector<HTMLElement>('[data-part="root"]')?.dataset['status']).toBe(status); });
    await settled();
    const before = [box('root'), box('below')];
    const moved = await movedDuring(async () => {
      fail(error);
      await reached('failed');
      expect([box('root'), box('below')]).toEqual(before);
      screen.getByRole('button', { name: 'Try again' }).click();
      await reached('requesting');
      answer(`${window.location.origin}/packages/ui/package.json`);
      await reached('shown');
      expect([box('root'), box('below')]).toEqual(before);
    });
    expect(moved).toEqual([]);
  });
});

it.each([
  [1200, 'hour', 8760],
  [320, 'day', 200],
] as const)('nothing moves at %i px while a chart learns how many of its %ss, %i of them, have room', async (width, bucket, count) => {
  await page.viewport(width, 900);
  const view = usageView({ bucket, values: { 'us-east': Array.from({ length: count }, (_, index) => 30 + (index % 9)) } });
  expect(await movedDuring(() => { render(<Page width={width}><UsageChart title="CPU hours" data={view} /></Page>); })).toEqual([]);
  expect(document.querySelector('[data-part="time-axis"]')?.textContent).toContain('Jan 2025');
});

it('a stale chart on a phone says so above its total, in every language', async () => {
  await page.viewport(320, 900);
  for (const messages of Object.values(CATALOGUES)) {
    const { unmount } = render(<Page width={320}><UsageChart title="CPU hours" messages={messages} state={{ status: 'error', error, data: usage, refetch }} /></Page>);
    const note = document.querySelector('[data-part="status"]')!.getBoundingClientRect();
    expect(note.bottom - document.querySelector('[data-part="range-total"]')!.getBoundingClientRect().top).toBeLessThan(6);
    expect(screen.getByRole('button', { name: messages.retry }).getBoundingClientRect().right).toBeLessThanOrEqual(note.right);
    unmount();
  }
});

it('a layout shift is noticed where there is one', async () => {
  const { rerender } = render(<Page width={300}><div data-part="root" style={{ height: 20 }} /></Page>);
  await settled();
  expect(await movedDuring(() => { rerender(<Page width={300}><div data-part="root" style={{ height: 120 }} /></Page>); })).toEqual(['below: 0 36 300 18 -> 0 136 300 18']);
});
