import { describe, expect, it } from 'vitest';
import { sum } from '../exact/sum.js';
import type { Unit } from '../exact/unit.js';
import { fixtureRows } from '../fixtures.test.kit.js';
import { seatRows } from '../testing/seatRows.js';
import { SAMPLE_NOW } from '../testing/moments.js';
import { instant } from '../time/instant.js';
import type { SeatBalanceRow, SeatGrantRow } from '../wire/seat.js';
import { seatFigures } from './seatFigures.js';
import { toSeatBalancesView } from './toSeatBalancesView.js';

const now = instant('2026-11-15T12:00:00Z');
const AI: Unit = { kind: 'pricing-unit', id: 'ai', name: 'AI credits' };
const entry = (type: string, amount: number) => ({ type, amount, timestamp: '2026-11-01T00:00:00Z' });
const grant = (id: string, balance: number, fields: Partial<SeatGrantRow> = {}): SeatGrantRow => ({ id, balance, start_date: '2026-11-01T00:00:00Z', ...fields });
const figures = (fields: Partial<SeatBalanceRow>) =>
  seatFigures(toSeatBalancesView([{ seat_id: 'ada', balances: [{ credit_type_id: 'ai', balance: 30, starting_balance: 100 }], ...fields }], { now, units: [AI] }));

describe('the figures of a seat', () => {
  it('say what invoices took, which is less than what is gone where some of it expired', () => {
    const ledger_entries = [entry('CREDIT_SEGMENT_START', 100), entry('CREDIT_AUTOMATED_INVOICE_DEDUCTION', -40.5), entry('CREDIT_AUTOMATED_INVOICE_DEDUCTION', -9.5), entry('CREDIT_EXPIRATION', -20)];
    expect(figures({ credits: [grant('a', 30, { ledger_entries })] })).toEqual([{ seat: 'ada', unit: AI, starting: '100', remaining: '30', used: '50', nextExpiry: { at: null, amount: null } }]);
    expect(figures({ credits: [grant('a', 100, { ledger_entries: [entry('CREDIT_SEGMENT_START', 100)] })] })[0]?.used).toBe('0');
  });

  it('do not say it where one of the ledgers, or all, were not loaded', () => {
    expect(figures({ credits: [grant('a', 10, { ledger_entries: [] })], commits: [grant('b', 20)] })[0]?.used).toBeNull();
    expect(figures({})[0]).toMatchObject({ used: null, nextExpiry: null });
    expect(figures({ credits: [] })[0]).toMatchObject({ remaining: '30', used: null, nextExpiry: null });
  });

  it('name the first moment at which something of what is left expires, and how much', () => {
    const ends = (...grants: (readonly [number, string | null])[]) => figures({ credits: grants.map(([balance, end_date], index) => grant(`g${index}`, balance, { end_date })) })[0]?.nextExpiry;
    expect(ends([10, '2027-01-01T00:00:00Z'], [5, '2026-12-01T00:00:00Z'], [2.5, '2026-12-01T00:00:00+00:00'], [99, null])).toEqual({ at: '2026-12-01T00:00:00.000Z', amount: '7.5' });
    expect(ends([0, '2026-12-01T00:00:00Z'], [5, '2026-11-15T12:00:00Z'])).toBeNull();
    const of = (start_date: string) => grant(start_date, 4, { start_date, end_date: '2026-12-01T00:00:00Z' });
    expect(figures({ credits: [of('2026-11-15T12:00:00Z'), of('2026-11-15T12:00:01Z')] })[0]?.nextExpiry?.amount).toBe('4');
  });

  it('of two units leave open which of them the credits are in', () => {
    const rows = fixtureRows<SeatBalanceRow>('seat_balances.json');
    const found = seatFigures(toSeatBalancesView(rows, { now }));
    expect(found.map(({ seat, remaining, used, nextExpiry }) => [seat, remaining, used, nextExpiry])).toEqual([
      ['<b>bob</b>', '100', null, null],
      ['ada@example.com', '12.5', null, null],
      ['ada@example.com', '40', null, null],
    ]);
  });

  it('of a seat without a balance are unknown, and still there', () => {
    expect(figures({ balances: [] })).toEqual([{ seat: 'ada', unit: { kind: 'unknown' }, starting: null, remaining: null, used: null, nextExpiry: null }]);
  });

  it('close where nothing expired: what was used and what is left are what it began with', () => {
    const found = seatFigures(toSeatBalancesView(seatRows({ seats: 40 }), { now: SAMPLE_NOW }));
    expect(found).toHaveLength(40);
    for (const { starting, remaining, used } of found) expect(sum([remaining!, used!])).toBe(starting);
  });
});
