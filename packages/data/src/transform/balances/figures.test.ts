import { describe, expect, it } from 'vitest';
import { decimal } from '../../exact/decimal.js';
import type { Balance } from '../../wire/balance.js';
import { readBalances } from '../../wire/balance.js';
import type { Entry, LedgerBucket } from '../../wire/ledger.js';
import { credit, only, opened, segments } from './credit.test.kit.js';
import { countedEntries, ledgerFigures, unpostedExpiry } from './figures.js';

const NOW = Date.parse('2025-05-15T00:00:00Z');
const DAY = 86_400_000;
const entry = (bucket: LedgerBucket, amount: number, day = -1, segmentId: string | null = null): Entry => ({ type: bucket, bucket, amount: decimal(amount), at: NOW + day * DAY, segmentId, invoiceId: null, reason: null });

describe('the figures of a ledger', () => {
  it('each add up their own entries, with deductions as positive amounts', () => {
    const entries = [
      entry('granted', 100),
      entry('used', -10),
      entry('used', -5, 0),
      entry('used', -3, 1),
      entry('used', 1, 1),
      entry('expired', -20),
      entry('rolledOver', -7),
      entry('truedUp', -6),
      entry('adjusted', 2),
      entry('reversed', -4),
      entry('other', 0.5),
    ];
    expect(ledgerFigures(entries, NOW)).toEqual({ granted: '100', used: '17', pending: '2', expired: '20', rolledOver: '7', truedUp: '6', adjusted: '2', reversed: '-4', other: '0.5', sum: '48.5' });
  });

  it('leave out grants in the future, and nothing else', () => {
    const entries = [entry('granted', 1, 0), entry('granted', 1, 1), entry('used', -1, 1), entry('adjusted', 1, 1)];
    expect(countedEntries(entries, NOW)).toEqual([entries[0], entries[2], entries[3]]);
  });
});

describe('what expired before the ledger has an entry for it', () => {
  type Span = readonly [id: string, amount: number, end: number];
  const balance = (left: number | null, spans: readonly Span[], type = 'CREDIT'): Balance => {
    const schedule_items = spans.map(([id, amount, end]) => ({ id, amount, starting_at: '2025-01-01T00:00:00Z', ending_before: new Date(NOW + end * DAY).toISOString() }));
    return readBalances([{ id: 'b', type, product: { name: 'x' }, balance: left, access_schedule: { schedule_items } }])[0]!;
  };
  const lost = (of: Balance, ...entries: Entry[]) => unpostedExpiry(of, entries, NOW);
  const grant = (amount: number, segment: string) => entry('granted', amount, -30, segment);

  it('is what the ledger still holds after the last end', () => {
    expect(lost(balance(0, [['a', 10, 0]]), grant(10, 'a'), entry('used', -4))).toBe('6');
    expect(lost(balance(1, [['a', 10, 0]]), grant(10, 'a'))).toBe('9');
    expect(lost(balance(0, [['a', 10, -9], ['b', 10, -1]]), grant(10, 'a'), grant(10, 'b'))).toBe('20');
  });

  it('is 0 if ledger and balance agree, nothing has ended, or the balance is larger', () => {
    expect([lost(balance(10, [['a', 10, 0]]), grant(10, 'a')), lost(balance(12, [['a', 10, 0]]), grant(10, 'a')), lost(balance(4, [['a', 10, 1]]), grant(10, 'a'))]).toEqual(['0', '0', '0']);
    expect([lost(balance(0, []), grant(10, 'a')), lost({ ...balance(0, []), access: null }, grant(10, 'a'))]).toEqual(['0', '0']);
    expect(lost(balance(0, [['a', 10, 0]]), grant(10, 'a'), entry('used', -12))).toBe('0');
  });

  it('is 0 once the expiration of the last segment is written', () => {
    const of = balance(0, [['b', 10, -1], ['a', 10, -9]]);
    const grants = [grant(10, 'a'), grant(10, 'b')];
    expect(lost(of, ...grants, entry('expired', -5, -1, 'b'))).toBe('0');
    expect(lost(of, ...grants, entry('expired', -5, -1, null))).toBe('0');
    expect(lost(of, ...grants, entry('expired', -10, -9, 'a'))).toBe('10');
    expect(lost(of, ...grants, entry('used', -5, -1, 'b'))).toBe('15');
  });

  it('is what ended segments hold while another is open, if that explains the whole difference', () => {
    const open = (left: number) => balance(left, [['a', 10, 0], ['b', 20, 30]]);
    expect(lost(open(20), grant(10, 'a'), entry('used', -4, -2, 'a'), grant(20, 'b'))).toBe('6');
    expect(lost(open(19), grant(10, 'a'), entry('used', -4, -2, 'a'), grant(20, 'b'))).toBe('0');
    expect(lost(open(8), grant(10, 'a'), entry('used', -12, -2, 'a'), grant(20, 'b'))).toBe('0');
    const two = balance(20, [['a', 10, -5], ['c', 5, -1], ['b', 20, 30]]);
    expect(lost(two, grant(10, 'a'), entry('used', -12, -6, 'a'), entry('reversed', 2, -6), grant(5, 'c'), grant(20, 'b'))).toBe('5');
  });

  it('is unknown for an ended postpaid commit, and without a balance', () => {
    expect(lost(balance(0, [['a', 10, 0]], 'POSTPAID'), grant(10, 'a'))).toBeNull();
    expect(lost(balance(0, [['a', 10, 0]], 'POSTPAID'), grant(10, 'a'), entry('expired', -4))).toBe('0');
    expect(lost(balance(null, [['a', 10, 0]]), grant(10, 'a'))).toBeNull();
  });

  it('finds the unposted expiry of one segment while the next is open', () => {
    const access_schedule = segments([1000, '2025-04-01', '2025-05-15'], [1000, '2025-05-15', '2025-07-01']);
    const ledger = [opened('s0', 1000, '2025-04-01'), opened('s1', 1000, '2025-05-15')];
    expect(only(credit({ access_schedule, ledger, balance: 1000 }))).toMatchObject({ expiredUnposted: '10', reconciled: true, status: 'active' });
    expect(only(credit({ access_schedule, ledger, balance: 900 }))).toMatchObject({ expiredUnposted: '0', reconciled: false });
  });

  it('does not guess whether an ended postpaid commit expires or is trued up', () => {
    const ended = { type: 'POSTPAID', access_schedule: segments([1000, '2025-04-01', '2025-05-15']), balance: 0 };
    const ledger = [{ type: 'POSTPAID_COMMIT_INITIAL_BALANCE', amount: 1000, timestamp: '2025-04-01T00:00:00Z' }];
    expect(only(credit({ ...ended, ledger }))).toMatchObject({ expired: '0', expiredUnposted: null, reconciled: null, status: 'expired' });
  });
});
