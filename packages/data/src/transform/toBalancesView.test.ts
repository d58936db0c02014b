import { describe, expect, it } from 'vitest';
import { decimal } from '../exact/decimal.js';
import { fixture, fixtureRows } from '../fixtures.test.kit.js';
import { instant } from '../time/instant.js';
import type { BalancesView } from '../view/balances.js';
import type { BalanceRecord } from '../wire/balance.js';
import { credit, EUR, NOW, start, TOKENS, USD_CENTS, viewOf } from './balances/credit.test.kit.js';
import { toBalancesView } from './toBalancesView.js';

const rowsOf = (path: string): BalanceRecord[] => fixtureRows(path);

describe("Metronome's guide", () => {
  it('finds 0 of 5 left of the reward credit, 20 of 100 of the prepaid commit, 85 used', () => {
    const guide = toBalancesView(rowsOf('guide/balances.json'), { now: instant('2024-11-02T00:00:00Z') });
    const figures = Object.fromEntries(guide.lines.map(({ name, granted, used, remaining }) => [name, { granted_usd: granted, used_usd: used, remaining_usd: remaining }]));
    const [total] = guide.totals;
    const { balances } = fixture('guide/expected.json') as { balances: Record<string, unknown> };
    expect({ ...figures, overall: { remaining_usd: total?.spendable, used_usd: total?.used }, as_of: '2024-11-02T00:00:00Z' }).toEqual(balances);
    expect(guide.totals).toHaveLength(1);
    expect(guide.lines.map(({ name, status }) => [name, status])).toEqual([
      ['Prepaid Credits', 'active'],
      ['Reward credit', 'used-up'],
    ]);
    expect(guide.issues).toEqual([]);
  });
});

describe('the whole list', () => {
  const all = rowsOf('balances_cases.json');
  const view = toBalancesView(all, { now: NOW });

  it('B16: adds up what can be spent, what is owed, what is coming and what was used', () => {
    const expected = fixture('balances_cases.expected.json') as Record<string, number>;
    const cents = (amount: number | undefined): string => decimal(amount! / 100);
    expect(view.totals).toMatchObject([
      {
        spendable: cents(expected['spendable']),
        obligation: cents(expected['obligation']),
        upcoming: cents(expected['upcoming']),
        used: cents(expected['used']),
        pending: cents(expected['pending']),
        lifetimeGranted: cents(expected['lifetime_granted']),
      },
    ]);
    const granted = all.flatMap(({ access_schedule }) => access_schedule?.schedule_items ?? []).reduce((sum, { amount }) => sum + Number(amount), 0);
    const balance = all.reduce((sum, record) => sum + Number(record.balance ?? 0), 0);
    expect({ granted, used: granted - balance }).toEqual({ granted: expected['naive_granted'], used: expected['naive_used'] });
  });

  it('P1: takes all pages joined', () => {
    const [first, second] = [rowsOf('balances_page_1.json'), rowsOf('balances_page_2.json')];
    expect(viewOf(...first).totals).toMatchObject([{ spendable: '325' }]);
    expect(viewOf(...first, ...second)).toMatchObject({ totals: [{ spendable: '528', lifetimeGranted: '528', partial: false }], issues: [] });
    expect(viewOf(...first, ...second).lines).toHaveLength(32);
  });

  it('P9: counts a repeated record once, as it came last', () => {
    const twice = viewOf(credit({ balance: 1 }), credit({ id: 'other', balance: 10 }), credit({ balance: 2 }));
    expect(twice.totals).toMatchObject([{ spendable: '0.12' }]);
    expect(twice.issues).toMatchObject([{ code: 'duplicate', count: 1 }]);
  });

  it('never adds amounts of two units', () => {
    const inUnit = (id: string, name: string, balance: number) => credit({ id, balance, access_schedule: { ...credit().access_schedule!, credit_type: { id, name } } });
    const mixed = toBalancesView([inUnit(TOKENS.id, TOKENS.name, 100_000), inUnit(EUR.id, 'EUR', 5000), inUnit(USD_CENTS.id, 'USD (cents)', 1)], { now: NOW, units: [EUR] });
    expect(mixed.totals.map(({ unit, spendable }) => [unit.kind, spendable])).toEqual([
      ['currency', '0.01'],
      ['currency', '5000'],
      ['pricing-unit', '100000'],
    ]);
  });

  it('M3: keeps every digit of text, and reports numbers that may have lost digits', () => {
    const exact = viewOf(credit({ balance: '900719925474099.37', ledger: [{ ...start, amount: '900719925474099.37' }] }));
    expect(exact).toMatchObject({ lines: [{ remaining: '9007199254740.9937', reconciled: true }], issues: [] });
    expect(viewOf(credit({ balance: 2 ** 53, ledger: [{ ...start, amount: 2 ** 53 }] })).issues).toMatchObject([{ code: 'inexact-number', count: 2 }]);
  });

  it('M1, M2: a thousand tenths of a cent are one dollar', () => {
    expect(viewOf(...Array.from({ length: 1000 }, (_, index) => credit({ id: `${index}`, balance: 0.1 }))).totals).toMatchObject([{ spendable: '1' }]);
  });

  it('is empty for no records', () => {
    expect(viewOf()).toEqual({ kind: 'balances', asOf: NOW, lines: [], totals: [], issues: [] });
  });

  it('H4: takes any text for a name', () => {
    const names = ['<b>x</b>', '__proto__', '\u202Eevil', 'a\u0000b', 'x'.repeat(300)];
    expect(viewOf(...names.map((name) => credit({ id: name, name }))).lines.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  });
});

describe('broken input', () => {
  const broken = (change: unknown): (() => BalancesView) => () => toBalancesView([credit(), { ...credit(), ...(change as object) }], { now: NOW });

  it.each([
    ['rows[1].id', { id: 7 }],
    ['rows[1].type', { type: undefined }],
    ['rows[1].product', { product: null }],
    ['rows[1].product.name', { product: {} }],
    ['rows[1].balance', { balance: '12abc' }],
    ['rows[1].balance', { balance: Number.NaN }],
    ['rows[1].priority', { priority: 'high' }],
    ['rows[1].priority', { priority: '1e399' }],
    ['rows[1].contract.id', { contract: {} }],
    ['rows[1].ledger', { ledger: {} }],
    ['rows[1].ledger[1].amount', { ledger: [start, { ...start, amount: null }] }],
    ['rows[1].ledger[0].timestamp', { ledger: [{ ...start, timestamp: '2025-01-01' }] }],
    ['rows[1].access_schedule.schedule_items', { access_schedule: { credit_type: USD_CENTS } }],
    ['rows[1].access_schedule.credit_type.id', { access_schedule: { credit_type: { name: 'USD' }, schedule_items: [] } }],
    ['rows[1].access_schedule.schedule_items[0].ending_before', { access_schedule: { schedule_items: [{ id: 's', amount: 1, starting_at: '2025-02-01T00:00:00Z', ending_before: '2025-01-01T00:00:00Z' }] } }],
    ['rows[1].invoice_schedule.schedule_items[0].amount', { invoice_schedule: { schedule_items: [{ timestamp: '2025-01-01T00:00:00Z' }] } }],
    ['rows[1].rolled_over_from', { rolled_over_from: {} }],
    ['rows[1].archived_at', { archived_at: true }],
  ])('is refused with its path: %s', (path, change) => {
    expect(broken(change)).toThrow(expect.objectContaining({ code: 'wire-format', path }));
  });

  it('of another endpoint is told which transformer it belongs to', () => {
    const rows = (name: string): BalanceRecord[] => rowsOf(name);
    expect(() => toBalancesView(rows('breakdowns_eur.json'), { now: NOW })).toThrow(/belong to toSpendView/);
    expect(() => toBalancesView(rows('invoices_list.json'), { now: NOW })).toThrow(/belong to toInvoicesView/);
    expect(() => toBalancesView(rows('usage_month_3_regions.json'), { now: NOW })).toThrow(/belong to toUsageView/);
    expect(() => toBalancesView(rows('seat_balances.json'), { now: NOW })).toThrow(/belong to toSeatBalancesView/);
    expect(() => toBalancesView(rows('alerts_list.json'), { now: NOW })).toThrow(/belong to toAlertsView/);
  });

  it('may be a whole page instead of its rows, or a `now` that is not an instant', () => {
    expect(() => toBalancesView(fixture('balances_page_1.json') as BalanceRecord[], { now: NOW })).toThrow(expect.objectContaining({ path: 'rows' }));
    expect(() => toBalancesView([], { now: 'today' as typeof NOW })).toThrow(expect.objectContaining({ code: 'time-range' }));
  });
});
