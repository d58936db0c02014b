import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decimal } from '../exact/decimal.js';
import { formatPercent } from '../exact/percent.js';
import type { Unit } from '../exact/unit.js';
import { instant } from '../time/instant.js';
import type { BalanceLine, BalancesView } from '../view/balances.js';
import type { BalanceRecord } from '../wire/balance.js';
import { toBalancesView } from './toBalancesView.js';

const fixture = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../fixtures/${name}.json`, import.meta.url), 'utf8'));
const rowsOf = (name: string): BalanceRecord[] => (fixture(name) as { data: BalanceRecord[] }).data;

const NOW = instant('2025-05-15T12:00:00Z');
const USD_CENTS = { id: '2714e483-4ff1-48e4-9e25-ac732e8f24f2', name: 'USD (cents)' };
const TOKENS = { id: 'c0000000-0000-4000-8000-000000000001', name: 'AI credits' };
const EUR: Unit = { kind: 'currency', id: 'e0000000-0000-4000-8000-000000000001', code: 'EUR', digits: 2 };

const all = rowsOf('balances_cases');
const view = toBalancesView(all, { now: NOW });

function line(within: BalancesView, number: number): BalanceLine {
  const found = within.lines.find(({ id }) => id.endsWith(`-${String(number).padStart(12, '0')}`));
  if (found === undefined) throw new Error(`no line ${number}`);
  return found;
}

/** A credit of 100.00 USD for the year 2025, with nothing asked for but what is given. */
const credit = (given: Partial<BalanceRecord> = {}): BalanceRecord => ({
  id: 'credit',
  type: 'CREDIT',
  product: { name: 'Credit' },
  access_schedule: {
    credit_type: USD_CENTS,
    schedule_items: [{ id: 's', amount: 10_000, starting_at: '2025-01-01T00:00:00Z', ending_before: '2026-01-01T00:00:00Z' }],
  },
  ...given,
});
const start = { type: 'CREDIT_SEGMENT_START', amount: 10_000, timestamp: '2025-01-01T00:00:00Z', segment_id: 's' };
const viewOf = (...records: BalanceRecord[]): BalancesView => toBalancesView(records, { now: NOW });
const only = (record: BalanceRecord): BalanceLine => viewOf(record).lines[0]!;

describe('the guide', () => {
  it('finds 0 of 5 left of the reward credit, 20 of 100 of the prepaid commit, 85 used', () => {
    const guide = toBalancesView(rowsOf('guide/balances'), { now: instant('2024-11-02T00:00:00Z') });
    const figures = Object.fromEntries(guide.lines.map(({ name, granted, used, remaining }) => [name, { granted_usd: granted, used_usd: used, remaining_usd: remaining }]));
    const [total] = guide.totals;
    const { balances } = fixture('guide/expected') as { balances: Record<string, unknown> };
    expect({ ...figures, overall: { remaining_usd: total?.spendable, used_usd: total?.used }, as_of: '2024-11-02T00:00:00Z' }).toEqual(balances);
    expect(guide.totals).toHaveLength(1);
    expect(guide.lines.map(({ name, status }) => [name, status])).toEqual([
      ['Prepaid Credits', 'active'],
      ['Reward credit', 'used-up'],
    ]);
    expect(guide.issues).toEqual([]);
  });
});

describe('one record', () => {
  it('B1: counts segments that have not begun as upcoming, not as used', () => {
    expect(line(view, 102)).toMatchObject({ granted: '500', upcoming: '500', used: '220.005', expired: '70', remaining: '209.995', reconciled: true, status: 'active' });
    expect(line(view, 102).segments.map(({ status }) => status)).toEqual(['over', 'active', 'upcoming', 'upcoming']);
    expect(line(view, 102).nextExpiry).toEqual({ at: '2025-07-01T00:00:00.000Z', amount: '209.995' });
  });

  it('B2: keeps hand adjustments of both signs apart from usage, future ones included', () => {
    expect(line(view, 101)).toMatchObject({ adjusted: '30', used: '425', remaining: '605', reconciled: true });
  });

  it('B3: calls usage on a draft invoice pending', () => {
    expect(line(view, 101)).toMatchObject({ used: '425', pending: '125' });
  });

  it('B4: tells what was used from what rolled over and what expired', () => {
    expect(line(view, 103)).toMatchObject({ used: '500', rolledOver: '200', expired: '100', remaining: '0', status: 'expired', nextExpiry: null });
  });

  it('B5: grants a rolled-over amount here, but not a second time in the lifetime total', () => {
    expect(line(view, 104)).toMatchObject({ granted: '200', rolledOverFrom: '70000000-0000-4000-8000-000000000103' });
    expect(view.totals[0]?.lifetimeGranted).toBe('3180');
  });

  it('B6: counts seats added later as granted', () => {
    expect(line(view, 105)).toMatchObject({ granted: '400', used: '150', remaining: '250', recurringId: 'e1000000-0000-4000-8000-000000000001' });
  });

  it('B7: shows usage gross and reversals apart, signed by their amounts', () => {
    expect(line(view, 106)).toMatchObject({ used: '210', reversed: '160', remaining: '350', reconciled: true });
  });

  it('B8: nets reversals of either sign', () => {
    expect(line(view, 201)).toMatchObject({ reversed: '0.5', remaining: '30.25', reconciled: true });
  });

  it('B9: never counts a promise to spend as money', () => {
    expect(line(view, 107)).toMatchObject({ kind: 'postpaid-commit', remaining: '4400', granted: '10000', used: '5600' });
    expect(toBalancesView(all.filter(({ type }) => type === 'POSTPAID'), { now: NOW }).totals).toEqual([
      { unit: line(view, 107).unit, spendable: '0', obligation: '4400', upcoming: '0', used: '0', pending: '0', lifetimeGranted: '0', partial: false },
    ]);
  });

  it('B10: calls a true-up a true-up', () => {
    expect(line(view, 108)).toMatchObject({ used: '3200', truedUp: '1800', expired: '0', remaining: '0', status: 'used-up', reconciled: true });
  });

  it('B11: reads the expiration of a postpaid commit, which names no segment', () => {
    expect(line(view, 109)).toMatchObject({ used: '994', rolledOver: '600', expired: '400', status: 'expired', reconciled: true });
  });

  it('B12: shows what is overdrawn beside a balance of 0', () => {
    expect(line(view, 203)).toMatchObject({ remaining: '0', overdrawn: '3', status: 'used-up', reconciled: true });
    expect(line(view, 203).ledger?.at(-1)?.balance).toBe('-3');
    expect(line(view, 201).overdrawn).toBe('0');
  });

  it('B13: does not call used up what has not begun', () => {
    expect(line(view, 204)).toMatchObject({ upcoming: '100', used: '0', granted: '0', remaining: '0', status: 'upcoming', nextExpiry: null, reconciled: true });
  });

  it('B14: lists a record that says nothing, every amount unknown, and marks the totals', () => {
    const bare = line(view, 205);
    expect(bare).toMatchObject({ name: 'Says nothing', unit: { kind: 'unknown' }, status: 'active', segments: [], ledger: null, nextExpiry: null, reconciled: null });
    const { granted, upcoming, used, pending, expired, rolledOver, truedUp, adjusted, reversed, other, remaining, overdrawn, expiredUnposted, invoiced } = bare;
    expect(new Set([granted, upcoming, used, pending, expired, rolledOver, truedUp, adjusted, reversed, other, remaining, overdrawn, expiredUnposted, invoiced])).toEqual(new Set([null]));
    expect(view.totals.map(({ partial }) => partial)).toEqual([true]);
    expect(toBalancesView(all.filter(({ ledger }) => ledger !== undefined), { now: NOW }).totals.map(({ partial }) => partial)).toEqual([false]);
  });

  it('B15: finds what was lost before the ledger says so', () => {
    expect(line(view, 206)).toMatchObject({ used: '4', expired: '0', expiredUnposted: '5', remaining: '0', status: 'expired', reconciled: true });
  });

  it('B17: on the edge of two segments the old one is over and the new one active', () => {
    const [edge] = toBalancesView(rowsOf('balances_segment_edges'), { now: NOW }).lines;
    expect(edge).toMatchObject({ granted: '3', expired: '1', upcoming: '4', used: '0', remaining: '2', status: 'active', reconciled: true });
    expect(edge?.segments.map(({ status }) => status)).toEqual(['over', 'active', 'upcoming']);
    expect(edge?.ledger?.map(({ amount, balance }) => [amount, balance])).toEqual([
      ['1', '1'],
      ['-1', '0'],
      ['2', '2'],
    ]);
  });

  it('B18: does not know what was used when no ledger was asked for', () => {
    const whole = viewOf(credit({ balance: 10_000 }));
    expect(whole.lines[0]).toMatchObject({ granted: '100', upcoming: '0', used: null, expired: null, overdrawn: null, remaining: '100', ledger: null, reconciled: null });
    expect(whole.totals).toMatchObject([{ spendable: '100', used: '0', partial: true }]);
  });

  it('B19: closes over a ledger entry of tomorrow and spends nothing of a record of tomorrow', () => {
    const ledger = [start, { type: 'CREDIT_REVALUED', amount: -10, timestamp: '2025-02-01T00:00:00Z' }];
    const tomorrow = viewOf(credit({ ledger, balance: 9990 }), credit({ id: 'new', type: 'GIFT', balance: 5000 }));
    expect(tomorrow.lines.map(({ kind, other, reconciled }) => [kind, other, reconciled])).toEqual([
      ['credit', '-0.1', true],
      ['unknown', null, null],
    ]);
    expect(tomorrow.totals).toMatchObject([{ spendable: '99.9', lifetimeGranted: '100', partial: true }]);
    expect(tomorrow.issues).toMatchObject([{ code: 'unknown-type', count: 2 }]);
    expect(only(credit({ ledger: [{ ...start, type: 'constructor' }], balance: 10_000 })).other).toBe('100');
  });

  it('B20: counts QUANTITY access as things, never as money', () => {
    const seats = credit({ id: 'seats', balance: 250, ledger: [] });
    const mixed = viewOf(credit({ balance: 10_000, ledger: [start] }), { ...seats, access_schedule: { ...seats.access_schedule!, access_type: 'QUANTITY' } });
    expect(mixed.lines.map(({ unit, remaining }) => [unit.kind, remaining])).toEqual([
      ['currency', '100'],
      ['count', '250'],
    ]);
    expect(mixed.totals).toMatchObject([
      { unit: { code: 'USD' }, spendable: '100', partial: false },
      { unit: { kind: 'count', name: 'quantity' }, spendable: '0' },
    ]);
  });

  it('B21: has no share of a grant of nothing', () => {
    const { granted, used } = only(credit({ ledger: [], balance: 0 }));
    expect(formatPercent(used!, granted!, { locale: 'en-US' })).toBeNull();
  });

  it('B22: keeps what was paid in its own unit, later instalments out', () => {
    const bought = credit({
      access_schedule: { ...credit().access_schedule!, credit_type: TOKENS },
      balance: 10_000,
      invoice_schedule: { credit_type: { id: EUR.id, name: 'EUR' }, schedule_items: [{ amount: 80.5, timestamp: '2025-01-01T00:00:00Z' }] },
    });
    const [paid] = toBalancesView([bought], { now: NOW, units: [EUR] }).lines;
    expect(paid).toMatchObject({ granted: '10000', unit: { kind: 'pricing-unit', name: 'AI credits' }, invoiced: { value: '80.5', unit: EUR } });
    expect(line(view, 102).invoiced).toEqual({ value: '450', unit: line(view, 102).unit });
    expect(only(credit({ invoice_schedule: { credit_type: USD_CENTS, do_not_invoice: true, schedule_items: [] } })).invoiced).toBeNull();
  });

  it('B23: keeps every month of a recurring grant, old ones too', () => {
    const months = Array.from({ length: 12 }, (_, month) => credit({ id: `month ${month}`, recurring_credit_id: 'monthly', balance: 100 }));
    const year = viewOf(...months);
    expect(year.lines.map(({ recurringId }) => recurringId)).toEqual(Array(12).fill('monthly'));
    expect(year.totals[0]?.spendable).toBe('12');
  });

  it('B24: lists what is archived, and spends nothing of it', () => {
    const archived = viewOf(credit({ archived_at: '2025-03-01T00:00:00Z', balance: 10_000, ledger: [start] }));
    expect(archived.lines).toMatchObject([{ status: 'archived', archivedAt: '2025-03-01T00:00:00.000Z', remaining: '100', nextExpiry: null }]);
    expect(archived.totals).toMatchObject([{ spendable: '0', lifetimeGranted: '100' }]);
    expect(archived.issues).toMatchObject([{ code: 'archived', count: 1 }]);
  });
});

describe('the rules between the cases', () => {
  const segments = (...spans: [amount: number, starting_at: string, ending_before: string][]): BalanceRecord['access_schedule'] => ({
    credit_type: USD_CENTS,
    schedule_items: spans.map(([amount, from, to], index) => ({ id: `s${index}`, amount, starting_at: `${from}T00:00:00Z`, ending_before: `${to}T00:00:00Z` })),
  });
  const opened = (segment_id: string, amount: number, timestamp: string) => ({ type: 'CREDIT_SEGMENT_START', amount, timestamp: `${timestamp}T00:00:00Z`, segment_id });

  it('counts a grant dated after now nowhere but in upcoming', () => {
    const quarters = credit({
      access_schedule: segments([1000, '2025-04-01', '2025-07-01'], [1000, '2025-07-01', '2025-10-01']),
      ledger: [opened('s0', 1000, '2025-04-01'), opened('s1', 1000, '2025-07-01')],
      balance: 1000,
    });
    expect(only(quarters)).toMatchObject({ granted: '10', upcoming: '10', remaining: '10', reconciled: true });
    expect(only(quarters).ledger?.map(({ balance }) => balance)).toEqual(['10']);
  });

  it('keeps the wire order of ledger entries of one moment, whatever their spelling of it', () => {
    const at = ['2025-01-01T00:00:00Z', '2025-01-01T00:00:00.000+00:00', '2025-01-01T01:00:00+01:00'] as const;
    const ledger = [
      { type: 'CREDIT_MANUAL', amount: 1, timestamp: '2025-02-01T00:00:00Z', reason: 'late' },
      { ...start, timestamp: at[0] },
      { type: 'CREDIT_MANUAL', amount: -200, timestamp: at[1], reason: 'first' },
      { type: 'CREDIT_MANUAL', amount: 100, timestamp: at[2], reason: 'second' },
    ];
    expect(only(credit({ ledger })).ledger?.map(({ reason, balance }) => [reason, balance])).toEqual([
      [null, '100'],
      ['first', '98'],
      ['second', '99'],
      ['late', '99.01'],
    ]);
  });

  it('finds the unposted expiry of one segment while the next is open', () => {
    const access_schedule = segments([1000, '2025-04-01', '2025-05-15'], [1000, '2025-05-15', '2025-07-01']);
    const ledger = [opened('s0', 1000, '2025-04-01'), opened('s1', 1000, '2025-05-15')];
    expect(only(credit({ access_schedule, ledger, balance: 1000 }))).toMatchObject({ expiredUnposted: '10', reconciled: true, status: 'active' });
    expect(only(credit({ access_schedule, ledger, balance: 900 }))).toMatchObject({ expiredUnposted: '0', reconciled: false });
  });

  it('does not guess whether an ended promise expires or is trued up', () => {
    const ended = { type: 'POSTPAID', access_schedule: segments([1000, '2025-04-01', '2025-05-15']), balance: 0 };
    const ledger = [{ type: 'POSTPAID_COMMIT_INITIAL_BALANCE', amount: 1000, timestamp: '2025-04-01T00:00:00Z' }];
    expect(only(credit({ ...ended, ledger }))).toMatchObject({ expired: '0', expiredUnposted: null, reconciled: null, status: 'expired' });
  });

  it('waits for the next segment in a gap between two', () => {
    const gap = credit({ access_schedule: segments([1000, '2025-04-01', '2025-05-01'], [1000, '2025-06-01', '2025-07-01']), ledger: [opened('s0', 1000, '2025-04-01')], balance: 0 });
    expect(only(gap)).toMatchObject({ status: 'upcoming', upcoming: '10', remaining: '0', expiredUnposted: '10', nextExpiry: null });
  });

  it('does not know how much the first of several open segments will lose', () => {
    const access_schedule = segments([1000, '2025-01-01', '2025-07-01'], [1000, '2025-01-01', '2025-10-01']);
    expect(only(credit({ access_schedule, balance: 2000 })).nextExpiry).toEqual({ at: '2025-07-01T00:00:00.000Z', amount: null });
  });

  it('calls an ended record without a ledger expired, since nobody can say it was used', () => {
    expect(only(credit({ access_schedule: segments([1000, '2025-04-01', '2025-05-01']), balance: 0 })).status).toBe('expired');
  });

  it('marks a balance that the ledger does not leave, and shows both', () => {
    const wrong = viewOf(credit({ ledger: [start], balance: 9000 }));
    expect(wrong.lines).toMatchObject([{ granted: '100', remaining: '90', reconciled: false }]);
    expect(wrong.issues).toMatchObject([{ code: 'not-reconciled', count: 1 }]);
  });

  it('takes an empty name for none', () => {
    expect(only(credit({ name: '' })).name).toBe('Credit');
  });
});

describe('the whole list', () => {
  it('B16: adds up what can be spent, what is owed, what is coming and what was used', () => {
    const expected = fixture('balances_cases.expected') as Record<string, number>;
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

  it('P1: reads pages joined, and never takes the first for the whole', () => {
    const [first, second] = [rowsOf('balances_page_1'), rowsOf('balances_page_2')];
    expect(viewOf(...first).totals).toMatchObject([{ spendable: '325' }]);
    expect(viewOf(...first, ...second)).toMatchObject({ totals: [{ spendable: '528', lifetimeGranted: '528', partial: false }], issues: [] });
    expect(viewOf(...first, ...second).lines).toHaveLength(32);
  });

  it('P9: counts a record that came twice once, as it came last', () => {
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

  it('M3: keeps every digit of text, and owns up to digits that a number lost', () => {
    const exact = viewOf(credit({ balance: '900719925474099.37', ledger: [{ ...start, amount: '900719925474099.37' }] }));
    expect(exact).toMatchObject({ lines: [{ remaining: '9007199254740.9937', reconciled: true }], issues: [] });
    expect(viewOf(credit({ balance: 2 ** 53, ledger: [{ ...start, amount: 2 ** 53 }] })).issues).toMatchObject([{ code: 'inexact-number', count: 2 }]);
  });

  it('M1, M2: adds a thousand tenths of a cent up to a whole', () => {
    expect(viewOf(...Array.from({ length: 1000 }, (_, index) => credit({ id: `${index}`, balance: 0.1 }))).totals).toMatchObject([{ spendable: '1' }]);
  });

  it('is empty of nothing', () => {
    expect(viewOf()).toEqual({ kind: 'balances', asOf: NOW, lines: [], totals: [], issues: [] });
  });

  it('H4: takes any text for a name', () => {
    const names = ['<b>x</b>', '__proto__', '\u202Eevil', 'a\u0000b', 'x'.repeat(300)];
    expect(viewOf(...names.map((name) => credit({ id: name, name }))).lines.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  });
});

describe('what is broken', () => {
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
  ])('is refused at %s', (path, change) => {
    expect(broken(change)).toThrow(expect.objectContaining({ code: 'wire-format', path }));
  });

  it('is told where rows of another endpoint belong', () => {
    const rows = (name: string): BalanceRecord[] => rowsOf(name);
    expect(() => toBalancesView(rows('breakdowns_eur'), { now: NOW })).toThrow(/belong to toSpendView/);
    expect(() => toBalancesView(rows('invoices_list'), { now: NOW })).toThrow(/belong to toInvoicesView/);
    expect(() => toBalancesView(rows('usage_month_3_regions'), { now: NOW })).toThrow(/belong to toUsageView/);
    expect(() => toBalancesView(rows('seat_balances'), { now: NOW })).toThrow(/belong to toSeatBalancesView/);
    expect(() => toBalancesView(rows('alerts_list'), { now: NOW })).toThrow(/belong to toAlertsView/);
  });

  it('is a page instead of its rows, or a clock that is none', () => {
    expect(() => toBalancesView(fixture('balances_page_1') as BalanceRecord[], { now: NOW })).toThrow(expect.objectContaining({ path: 'rows' }));
    expect(() => toBalancesView([], { now: 'today' as typeof NOW })).toThrow(expect.objectContaining({ code: 'time-range' }));
  });
});
