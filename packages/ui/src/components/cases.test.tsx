import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { decimal, instant, interval, RequestError, toBalancesView, toNetBalanceView, toSpendView, toUsageView, USD, type Decimal, type InvoiceBreakdown, type NetBalanceResponse, type NetBalanceView, type Unit, type UsageRow } from '@meterboard/data';
import { balanceRecord } from '@meterboard/data/testing';
import { spendView, usageView } from '../chart/views.test.kit.js';
import { BalanceTable } from './BalanceTable/BalanceTable.js';
import { NetBalanceBadge } from './NetBalanceBadge/NetBalanceBadge.js';
import { SpendChart } from './SpendChart/SpendChart.js';
import { UsageChart } from './UsageChart/UsageChart.js';

afterEach(cleanup);

const fixture = (name: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, `../../../data/fixtures/${name}.json`), 'utf8'));
const now = instant('2026-11-21T10:00:00Z');
const EURO: Unit = { kind: 'currency', id: 'e0000000-0000-4000-8000-000000000001', code: 'EUR', digits: 2 };
const balanceOf = (value: Decimal | string, unit: Unit): NetBalanceView => ({ kind: 'net-balance', asOf: now, balance: { value: decimal(value), unit }, scope: 'spendable', level: 'healthy' });
const amounts = (): string[] => [...document.querySelectorAll('[data-part="amount"]')].map(({ textContent }) => textContent);
const shownAs = (value: string, unit: Unit): string => {
  const { unmount } = render(<NetBalanceBadge label="Left" data={balanceOf(value, unit)} />);
  const [text = ''] = amounts();
  unmount();
  return text;
};
const openTable = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: 'View as table' }));
const lastRow = (): string[] => [...(screen.getAllByRole('row').at(-1)?.querySelectorAll('th,td') ?? [])].map(({ textContent }) => textContent);

describe('somebody else’s names in a chart', () => {
  const LONG = 'x'.repeat(300);
  const NAMES = ['__proto__', 'constructor', 'toString', '', ' ', 'null', 'undefined', '0', 'total', 'date', 'Other', 'us_east_1', '<img src=x onerror=alert(1)>', 'caf\u00e9', 'cafe\u0301', 'nul\u0000nul', '\u202Eevil', LONG];
  const rows = NAMES.map((region, index): UsageRow => ({ starting_on: '2024-10-01T00:00:00Z', ending_before: '2024-10-02T00:00:00Z', value: 2 ** index, group: { region } }));
  const view = toUsageView(rows, { interval: interval('2024-10-01T00:00:00Z', '2024-10-02T00:00:00Z'), bucket: 'day', groupBy: ['region'], unit: { kind: 'count', name: 'hours' } });
  const chart = <UsageChart title="Hours" data={view} defaultActiveBucket={0} />;
  const labels = (): string[] => [...document.querySelectorAll('[data-part="legend-label"]')].map(({ textContent }) => textContent);

  it('H1, H3, H8, H10: are shown unchanged, each as a series of its own', async () => {
    render(chart);
    expect(labels()).toHaveLength(NAMES.length);
    for (const name of NAMES.filter((each) => each.trim() !== '')) expect(labels().filter((label) => label === name)).toHaveLength(1);
    expect(within(screen.getByRole('tooltip')).getAllByRole('row')).toHaveLength(NAMES.length + 1);
    await openTable();
    expect(screen.getAllByRole('columnheader')).toHaveLength(NAMES.length + 2);
    expect(lastRow().at(-1)).toBe((2 ** NAMES.length - 1).toLocaleString('en-US'));
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('H2: have a visible label, blank ones too', () => {
    render(chart);
    expect(labels().filter((label) => label.trim() === '')).toEqual([]);
    expect(new Set(labels()).size).toBe(NAMES.length);
  });

  it('H4: are text and nothing else', () => {
    render(chart);
    expect(document.querySelector('img')).toBeNull();
    expect(document.body.textContent).toContain('<img src=x onerror=alert(1)>');
  });

  it('H7: are kept apart from the digits beside them', () => {
    render(chart);
    const legend = [...document.querySelectorAll<HTMLElement>('[data-part="legend-label"]')].find(({ textContent }) => textContent.includes('evil'));
    expect(legend?.dir).toBe('auto');
    expect([...document.querySelectorAll('[role="tooltip"] th bdi')].map(({ textContent }) => textContent)).toContain(legend?.textContent);
  });

  it('H9: are in full in a title where they may be cut off', () => {
    render(chart);
    expect(screen.getByRole('button', { name: new RegExp(`^${LONG}`) }).title).toBe(LONG);
    expect(within(screen.getByRole('tooltip')).getByRole('rowheader', { name: LONG }).title).toBe(LONG);
  });

  it('H11: do not get into ids', () => {
    render(chart);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id) => !/^[\w-]+$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('an error', () => {
  const error = Object.assign(new RequestError('server', 'GET https://api.example/v1?token=secret answered 503: {"sql":"select 1"}', { status: 503, requestId: 'req_8Qz1' }), { stack: 'secret stack' });
  const refetch = (): void => undefined;

  it.each([
    ['UsageChart', <UsageChart key="u" title="T" state={{ status: 'error', error, refetch }} />],
    ['SpendChart', <SpendChart key="s" title="T" state={{ status: 'error', error, refetch }} />],
    ['BalanceTable', <BalanceTable key="b" caption="T" state={{ status: 'error', error, refetch }} />],
  ] as [string, ReactElement][])('H13: reveals nothing of the server’s in a %s, but has an id to quote to support', (_, component) => {
    render(component);
    expect(document.body.innerHTML).not.toMatch(/secret|select 1|api\.example|503/);
    expect(screen.getByRole('alert').textContent).toContain('req_8Qz1');
  });
});

describe('figures on screen', () => {
  it('M4: show a billionth with all its digits', async () => {
    render(<UsageChart title="T" data={usageView({ values: { a: [0.000000001] } })} />);
    await openTable();
    expect(lastRow()).toEqual(['Total', '0.000000001']);
    expect(shownAs('0.000000001', { kind: 'pricing-unit', id: 't', name: 'tokens' })).toBe('0.000000001 tokens');
  });

  it('M5: round halves the same everywhere, away from zero', () => {
    expect(shownAs('5985.245', USD)).toBe('$5,985.25');
    render(<SpendChart title="T" data={spendView({ values: { Compute: [5985.245] } })} />);
    expect(document.querySelector('[data-term="net"] dd')?.textContent).toBe('=$5,985.25');
  });

  it('M6: show a tiny debt with its digits, never as minus zero', () => {
    expect(shownAs('-0.004', USD)).toBe('−$0.004');
    expect(shownAs('0', USD)).toBe('$0.00');
  });

  it('M7: show a total that is rounded once, from the exact one', () => {
    const { data } = fixture('breakdowns_commit_burndown') as { data: InvoiceBreakdown[] };
    const view = toSpendView(data, { interval: interval('2024-11-01T00:00:00Z', '2024-12-01T00:00:00Z'), bucket: 'day' });
    expect(view.total).toMatch(/^\d+\.\d{3,}$/);
    render(<SpendChart title="Spend" data={view} />);
    expect(document.querySelector('[data-term="net"] dd')?.textContent).toBe('=$152.83');
  });

  it('M8: give no currency sign to a unit that is merely called EUR, and do not divide it', () => {
    expect(shownAs('400', { kind: 'pricing-unit', id: 'x', name: 'EUR' })).toBe('400 EUR');
    expect(shownAs('400', { kind: 'pricing-unit', id: 'y', name: 'Credits (cents)' })).toBe('400 Credits (cents)');
    expect(shownAs('400', EURO)).toBe('€400.00');
  });

  it('M9: never put a dollar sign on an unknown unit', () => {
    const unknown = { data: { balance: 12.5, credit_type_id: 'ffff' } };
    render(<NetBalanceBadge label="Left" data={toNetBalanceView(unknown, { now })} />);
    expect(amounts()).toEqual(['12.5 ffff']);
    expect(document.body.textContent).not.toContain('$');
  });
});

describe('a badge', () => {
  const answers = fixture('net_balance_responses') as Record<string, NetBalanceResponse>;
  const view = (name: string): NetBalanceView => toNetBalanceView(answers[name]!, { now, units: [EURO], scope: 'spendable' });
  const grant = balanceRecord({ id: 'a', type: 'CREDIT', name: 'Credit', now: instant('2026-11-20T08:00:00Z'), segments: [{ start: '2026-01-01', end: '2027-01-01', amount: 90_000 }] });

  it('N6: is about one unit and says which', () => {
    render(<><NetBalanceBadge label="Dollars" data={view('zero')} /><NetBalanceBadge label="Euros" data={view('eur')} /></>);
    expect(amounts()).toEqual(['$0.00', '€3,765.44']);
    expect(screen.getByRole('group', { name: 'Dollars' }).dataset['level']).toBe('empty');
    expect(screen.getByRole('group', { name: 'Euros' }).dataset['level']).toBe('healthy');
  });

  it('N7: shows the given figure, and calculates none of its own', () => {
    render(<><NetBalanceBadge label="All usage" data={view('usd_spendable')} /><NetBalanceBadge label="Invoiced usage" data={view('usd_spendable_finalized')} /></>);
    expect(amounts()).toEqual(['$1,585.25', '$1,965.25']);
    expect(document.body.textContent).not.toContain('380');
  });

  it('N8: says as of when its figure is, as the table does, since the two may disagree', () => {
    render(
      <>
        <NetBalanceBadge label="Left" data={balanceOf('850', USD)} />
        <BalanceTable caption="Balances" data={toBalancesView([grant], { now: instant('2026-11-20T08:00:00Z') })} />
      </>,
    );
    expect([...document.querySelectorAll('time')].map(({ textContent }) => textContent).filter((text) => text.startsWith('As of'))).toEqual(['As of Nov 21, 2026, 10:00 AM UTC', 'As of Nov 20, 2026, 8:00 AM UTC']);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
