import { describe, expect, it } from 'vitest';
import { USD_CENTS_ID } from '../../exact/unit.js';
import { instant } from '../../time/instant.js';
import type { BalanceRecord } from '../../wire/balance.js';
import { toBalancesView } from '../toBalancesView.js';

const usd = { id: USD_CENTS_ID, name: 'USD (cents)' };
type Span = readonly [id: string, amount: number, from: string, to: string];
const access = (...spans: Span[]): BalanceRecord['access_schedule'] => ({
  credit_type: usd,
  schedule_items: spans.map(([id, amount, from, to]) => ({ id, amount, starting_at: `${from}T00:00:00Z`, ending_before: `${to}T00:00:00Z` })),
});
const OPEN = access(['s', 1000, '2025-01-01', '2026-01-01']);
const record = (fields: Partial<BalanceRecord> = {}): BalanceRecord => ({ id: 'b', type: 'CREDIT', product: { name: 'Credit' }, access_schedule: OPEN, ...fields });
const view = (...records: BalanceRecord[]) => toBalancesView(records, { now: instant('2025-05-15T00:00:00Z') });
const line = (fields: Partial<BalanceRecord>) => view(record(fields)).lines[0]!;
const entry = (type: string, amount: number, timestamp = '2025-01-01T00:00:00Z') => ({ type, amount, timestamp, segment_id: 's' });

describe('segments', () => {
  it('stand in time order, then by end and id, each with what it is now', () => {
    const given = access(['z', 1, '2025-03-01', '2025-06-01'], ['a', 1, '2025-03-01', '2025-06-01'], ['b', 1, '2025-03-01', '2025-05-15'], ['c', 1, '2025-05-15', '2025-06-01'], ['d', 1, '2025-02-01', '2025-09-01'], ['e', 1, '2025-05-16', '2025-06-01']);
    expect(line({ access_schedule: given }).segments.map(({ id, status }) => [id, status])).toEqual([['d', 'active'], ['b', 'over'], ['a', 'active'], ['z', 'active'], ['c', 'active'], ['e', 'upcoming']]);
  });

  it('that end together lose all that remains; of others, nobody says how much', () => {
    const expiry = (...spans: Span[]) => line({ balance: 500, access_schedule: access(...spans) }).nextExpiry;
    expect(expiry(['a', 1, '2025-01-01', '2025-06-01'], ['b', 1, '2025-02-01', '2025-06-01'])).toEqual({ at: '2025-06-01T00:00:00.000Z', amount: '5' });
    expect(expiry(['a', 1, '2025-01-01', '2025-07-01'], ['b', 1, '2025-02-01', '2025-06-01'])).toEqual({ at: '2025-06-01T00:00:00.000Z', amount: null });
    expect(expiry(['a', 1, '2025-01-01', '2025-05-15'], ['b', 1, '2025-06-01', '2025-07-01'])).toBeNull();
  });
});

describe('what was granted', () => {
  it('is what segments opened, where no ledger says it', () => {
    const access_schedule = access(['a', 1000, '2025-01-01', '2025-02-01'], ['b', 2000, '2025-05-01', '2025-06-01'], ['c', 4000, '2025-07-01', '2025-08-01']);
    expect(line({ access_schedule })).toMatchObject({ granted: '30', upcoming: '40' });
    expect(line({ access_schedule, ledger: [entry('CREDIT_SEGMENT_START', 2500)] })).toMatchObject({ granted: '25', upcoming: '40' });
    expect(line({ access_schedule: null })).toMatchObject({ granted: null, upcoming: null, unit: { kind: 'unknown' } });
  });
});

describe('a balance and its ledger', () => {
  const granted = entry('CREDIT_SEGMENT_START', 1000);

  it('agree, or do not, or cannot be compared', () => {
    const reconciled = (fields: Partial<BalanceRecord>) => line(fields).reconciled;
    expect([reconciled({ balance: 1000, ledger: [granted] }), reconciled({ balance: 999, ledger: [granted] }), reconciled({ balance: 1001, ledger: [granted] })]).toEqual([true, false, false]);
    expect([reconciled({ ledger: [granted] }), reconciled({ balance: 1000 })]).toEqual([null, null]);
    expect(reconciled({ balance: 0, ledger: [granted, entry('CREDIT_AUTOMATED_INVOICE_DEDUCTION', -1300)] })).toBe(true);
  });

  it('cannot be compared between segments, when a balance is 0 whatever the ledger holds', () => {
    const ahead = access(['c', 1000, '2025-07-01', '2025-08-01']);
    const early = entry('CREDIT_MANUAL', 500);
    expect(line({ access_schedule: ahead, balance: 0, ledger: [early] }).reconciled).toBeNull();
    const both = access(['s', 1000, '2025-01-01', '2025-06-01'], ['c', 1000, '2025-07-01', '2025-08-01']);
    expect(line({ access_schedule: both, balance: 0, ledger: [granted] }).reconciled).toBe(false);
    const gap = access(['s', 1000, '2025-01-01', '2025-02-01'], ['c', 1000, '2025-07-01', '2025-08-01']);
    const ofNoSegment = { ...early, segment_id: null };
    expect(line({ access_schedule: gap, balance: 0, ledger: [granted, ofNoSegment] }).reconciled).toBeNull();
    const over = access(['s', 1000, '2025-01-01', '2025-02-01']);
    expect(line({ access_schedule: over, balance: 0, ledger: [granted, entry('CREDIT_EXPIRATION', -400)] }).reconciled).toBe(false);
  });

  it('tell what is overdrawn', () => {
    const taken = entry('CREDIT_AUTOMATED_INVOICE_DEDUCTION', -1300);
    expect([line({ ledger: [granted, taken] }).overdrawn, line({ ledger: [granted] }).overdrawn, line({}).overdrawn]).toEqual(['3', '0', null]);
  });

  it('show each entry as the wire calls it', () => {
    const ledger = [{ ...entry('CREDIT_AUTOMATED_INVOICE_DEDUCTION', -300, '2025-02-01T00:00:00Z'), invoice_id: 'i', reason: 'why' }, granted];
    expect(line({ ledger }).ledger).toEqual([
      { type: 'CREDIT_SEGMENT_START', at: '2025-01-01T00:00:00.000Z', amount: '10', balance: '10', invoiceId: null, reason: null, bucket: 'granted' },
      { type: 'CREDIT_AUTOMATED_INVOICE_DEDUCTION', at: '2025-02-01T00:00:00.000Z', amount: '-3', balance: '7', invoiceId: 'i', reason: 'why', bucket: 'used' },
    ]);
  });
});

it('was archived only where the record says so', () => {
  expect([line({}).archivedAt, line({ archived_at: '2025-02-01T00:00:00Z' }).archivedAt]).toEqual([null, '2025-02-01T00:00:00.000Z']);
});

describe('units', () => {
  const unitOf = (access_schedule: BalanceRecord['access_schedule']) => line({ access_schedule }).unit;

  it('are never money where the record does not say so', () => {
    expect([unitOf({ schedule_items: [] }), unitOf({ schedule_items: [], credit_type: usd, access_type: 'TOMORROW' })]).toEqual([{ kind: 'unknown' }, { kind: 'unknown' }]);
    expect([unitOf({ schedule_items: [], access_type: 'quantity' }), unitOf({ schedule_items: [], credit_type: usd, access_type: 'QUANTITY' })]).toEqual([{ kind: 'count', name: 'quantity' }, { kind: 'count', name: 'quantity' }]);
    expect(unitOf({ schedule_items: [], credit_type: usd, access_type: 'spend' })).toMatchObject({ code: 'USD' });
  });

  it('of what was paid are its own, instalments of the future left out', () => {
    const payment = (amount: number, date: string) => ({ amount, timestamp: `${date}T00:00:00Z` });
    const schedule_items = [payment(100, '2025-01-01'), payment(200, '2025-05-15'), payment(400, '2025-05-16')];
    expect(line({ invoice_schedule: { schedule_items, credit_type: usd } }).invoiced).toMatchObject({ value: '3', unit: { code: 'USD' } });
    expect(line({ invoice_schedule: { schedule_items } }).invoiced).toEqual({ value: '300', unit: { kind: 'unknown' } });
    expect(line({}).invoiced).toBeNull();
  });
});

describe('totals', () => {
  const grant = (id: string, fields: Partial<BalanceRecord> = {}) => record({ id, balance: 100, ledger: [entry('CREDIT_SEGMENT_START', 1000)], ...fields });

  it('are partial where a record of the unit does not say, or one says no unit or kind', () => {
    const partial = (...records: BalanceRecord[]) => view(...records).totals.map((totals) => totals.partial);
    expect(partial(grant('a'))).toEqual([false]);
    expect([partial(grant('a'), grant('b', { balance: null })), partial(grant('a'), grant('b', { ledger: null })), partial(grant('a'), grant('b', { type: 'GIFT' })), partial(grant('a'), grant('b', { access_schedule: null }))]).toEqual(Array(4).fill([true]));
    expect(partial(grant('a'), grant('b', { type: 'POSTPAID', balance: null }))).toEqual([true]);
    expect(partial(grant('a'), grant('b', { type: 'GIFT', archived_at: '2025-01-02T00:00:00Z' }))).toEqual([false]);
  });

  it('spend nothing of what is archived, owed or unknown, and count what was used of each grant', () => {
    const used = entry('CREDIT_AUTOMATED_INVOICE_DEDUCTION', -900);
    const ledger = [entry('CREDIT_SEGMENT_START', 1000), used];
    const { totals } = view(
      grant('credit', { ledger }),
      grant('prepaid', { type: 'PREPAID', ledger: [entry('PREPAID_COMMIT_SEGMENT_START', 1000)] }),
      grant('postpaid', { type: 'POSTPAID', ledger: [entry('POSTPAID_COMMIT_INITIAL_BALANCE', 5000)] }),
      grant('gift', { type: 'GIFT', ledger }),
      grant('archived', { archived_at: '2025-02-01T00:00:00Z', ledger }),
      grant('moved', { type: 'PREPAID', rolled_over_from: { commit_id: 'old' }, ledger: [entry('PREPAID_COMMIT_SEGMENT_START', 700)] }),
    );
    expect(totals).toEqual([{ unit: expect.objectContaining({ code: 'USD' }) as unknown, spendable: '3', obligation: '1', upcoming: '0', used: '18', pending: '0', lifetimeGranted: '30', partial: true }]);
  });

  it('stand by kind of unit, then by its id', () => {
    const inUnit = (id: string, fields: object) => grant(id, { access_schedule: { schedule_items: [], ...fields } });
    const rows = [inUnit('count', { access_type: 'QUANTITY' }), inUnit('b', { credit_type: { id: 'b' } }), inUnit('a', { credit_type: { id: 'a' } }), inUnit('usd', { credit_type: usd })];
    for (const order of [rows, rows.toReversed()]) expect(view(...order).totals.map(({ unit }) => ('id' in unit ? unit.id : unit.kind))).toEqual([USD_CENTS_ID, 'a', 'b', 'count']);
  });
});

describe('issues', () => {
  it('name numbers that lost digits, wherever they stand', () => {
    const huge = 2 ** 53;
    const count = (fields: Partial<BalanceRecord>) => view(record(fields)).issues.find(({ code }) => code === 'inexact-number')?.count;
    expect(count({ balance: huge })).toBe(1);
    expect(count({ ledger: [entry('CREDIT_MANUAL', huge)] })).toBe(1);
    expect(count({ access_schedule: access(['s', huge, '2025-01-01', '2026-01-01']) })).toBe(1);
    expect(count({ invoice_schedule: { schedule_items: [{ amount: huge, timestamp: '2025-01-01T00:00:00Z' }], credit_type: usd } })).toBe(1);
    expect(count({ access_schedule: null, ledger: null, invoice_schedule: { schedule_items: null } })).toBeUndefined();
  });

  it('count each record and entry that is new, wrong or archived', () => {
    const found = view(
      record({ id: 'a', type: 'GIFT', ledger: [entry('GIFT_OPENED', 1), entry('GIFT_CLOSED', 2)] }),
      record({ id: 'b', balance: 5, ledger: [entry('CREDIT_SEGMENT_START', 1000)] }),
      record({ id: 'c', archived_at: '2025-01-02T00:00:00Z' }),
    ).issues;
    expect(found.map(({ code, count }) => [code, count])).toEqual([['archived', 1], ['not-reconciled', 1], ['unknown-type', 3]]);
  });
});
