import { describe, expect, it } from 'vitest';
import { formatPercent } from '../../exact/percent.js';
import { fixtureRows } from '../../fixtures.test.kit.js';
import type { BalanceLine } from '../../view/balances.js';
import type { BalanceRecord } from '../../wire/balance.js';
import { toBalancesView } from '../toBalancesView.js';
import { credit, EUR, NOW, only, start, TOKENS, USD_CENTS, viewOf } from './credit.test.kit.js';

const all = fixtureRows<BalanceRecord>('balances_cases.json');
const view = toBalancesView(all, { now: NOW });

/** The line of the record whose id ends in the given number. */
function line(number: number): BalanceLine {
  const found = view.lines.find(({ id }) => id.endsWith(`-${String(number).padStart(12, '0')}`));
  return found ?? expect.fail(`no line ${number}`);
}

/** The numbered cases of one record in fixtures/cases.md. */
describe('one commit or credit', () => {
  it('B1: counts segments that have not begun as upcoming, not as used', () => {
    expect(line(102)).toMatchObject({ granted: '500', upcoming: '500', used: '220.005', expired: '70', remaining: '209.995', reconciled: true, status: 'active' });
    expect(line(102).segments.map(({ status }) => status)).toEqual(['over', 'active', 'upcoming', 'upcoming']);
    expect(line(102).nextExpiry).toEqual({ at: '2025-07-01T00:00:00.000Z', amount: '209.995' });
  });

  it('B2: keeps hand adjustments of both signs apart from usage, future ones included', () => {
    expect(line(101)).toMatchObject({ adjusted: '30', used: '425', remaining: '605', reconciled: true });
  });

  it('B3: calls usage on a draft invoice pending', () => {
    expect(line(101)).toMatchObject({ used: '425', pending: '125' });
  });

  it('B4: tells what was used from what rolled over and what expired', () => {
    expect(line(103)).toMatchObject({ used: '500', rolledOver: '200', expired: '100', remaining: '0', status: 'expired', nextExpiry: null });
  });

  it('B5: grants a rolled-over amount here, but not a second time in the lifetime total', () => {
    expect(line(104)).toMatchObject({ granted: '200', rolledOverFrom: '70000000-0000-4000-8000-000000000103' });
    expect(view.totals[0]?.lifetimeGranted).toBe('3180');
  });

  it('B6: counts seats added later as granted', () => {
    expect(line(105)).toMatchObject({ granted: '400', used: '150', remaining: '250', recurringId: 'e1000000-0000-4000-8000-000000000001' });
  });

  it('B7: shows usage gross and reversals apart, signed by their amounts', () => {
    expect(line(106)).toMatchObject({ used: '210', reversed: '160', remaining: '350', reconciled: true });
  });

  it('B8: nets reversals of either sign', () => {
    expect(line(201)).toMatchObject({ reversed: '0.5', remaining: '30.25', reconciled: true });
  });

  it('B9: never counts a promise to spend as money', () => {
    expect(line(107)).toMatchObject({ kind: 'postpaid-commit', remaining: '4400', granted: '10000', used: '5600' });
    expect(toBalancesView(all.filter(({ type }) => type === 'POSTPAID'), { now: NOW }).totals).toEqual([
      { unit: line(107).unit, spendable: '0', obligation: '4400', upcoming: '0', used: '0', pending: '0', lifetimeGranted: '0', partial: false },
    ]);
  });

  it('B10: calls a true-up a true-up', () => {
    expect(line(108)).toMatchObject({ used: '3200', truedUp: '1800', expired: '0', remaining: '0', status: 'used-up', reconciled: true });
  });

  it('B11: reads the expiration of a postpaid commit, which names no segment', () => {
    expect(line(109)).toMatchObject({ used: '994', rolledOver: '600', expired: '400', status: 'expired', reconciled: true });
  });

  it('B12: shows what is overdrawn beside a balance of 0', () => {
    expect(line(203)).toMatchObject({ remaining: '0', overdrawn: '3', status: 'used-up', reconciled: true });
    expect(line(203).ledger?.at(-1)?.balance).toBe('-3');
    expect(line(201).overdrawn).toBe('0');
  });

  it('B13: does not call a commit used up that has not begun', () => {
    expect(line(204)).toMatchObject({ upcoming: '100', used: '0', granted: '0', remaining: '0', status: 'upcoming', nextExpiry: null, reconciled: true });
  });

  it('B14: lists a record without amounts, all of them unknown, and marks the totals partial', () => {
    const bare = line(205);
    expect(bare).toMatchObject({ name: 'Says nothing', unit: { kind: 'unknown' }, status: 'active', segments: [], ledger: null, nextExpiry: null, reconciled: null });
    const { granted, upcoming, used, pending, expired, rolledOver, truedUp, adjusted, reversed, other, remaining, overdrawn, expiredUnposted, invoiced } = bare;
    expect(new Set([granted, upcoming, used, pending, expired, rolledOver, truedUp, adjusted, reversed, other, remaining, overdrawn, expiredUnposted, invoiced])).toEqual(new Set([null]));
    expect(view.totals.map(({ partial }) => partial)).toEqual([true]);
    expect(toBalancesView(all.filter(({ ledger }) => ledger !== undefined), { now: NOW }).totals.map(({ partial }) => partial)).toEqual([false]);
  });

  it('B15: finds what expired before the ledger has an entry for it', () => {
    expect(line(206)).toMatchObject({ used: '4', expired: '0', expiredUnposted: '5', remaining: '0', status: 'expired', reconciled: true });
  });

  it('B17: at the edge between two segments, the old one is over and the new one active', () => {
    const [edge] = toBalancesView(fixtureRows<BalanceRecord>('balances_segment_edges.json'), { now: NOW }).lines;
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

  it('B19: closes with an unknown ledger entry, and counts a record of an unknown type as not spendable', () => {
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

  it('B20: counts QUANTITY access as a number of things, never as money', () => {
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

  it('B21: has no percentage for a grant of 0', () => {
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
    expect(line(102).invoiced).toEqual({ value: '450', unit: line(102).unit });
    expect(only(credit({ invoice_schedule: { credit_type: USD_CENTS, do_not_invoice: true, schedule_items: [] } })).invoiced).toBeNull();
  });

  it('B23: keeps every month of a recurring grant, old ones too', () => {
    const months = Array.from({ length: 12 }, (_, month) => credit({ id: `month ${month}`, recurring_credit_id: 'monthly', balance: 100 }));
    const year = viewOf(...months);
    expect(year.lines.map(({ recurringId }) => recurringId)).toEqual(Array(12).fill('monthly'));
    expect(year.totals[0]?.spendable).toBe('12');
  });

  it('B24: lists archived records, but does not count them as spendable', () => {
    const archived = viewOf(credit({ archived_at: '2025-03-01T00:00:00Z', balance: 10_000, ledger: [start] }));
    expect(archived.lines).toMatchObject([{ status: 'archived', archivedAt: '2025-03-01T00:00:00.000Z', remaining: '100', nextExpiry: null }]);
    expect(archived.totals).toMatchObject([{ spendable: '0', lifetimeGranted: '100' }]);
    expect(archived.issues).toMatchObject([{ code: 'archived', count: 1 }]);
  });
});
