import { describe, expect, it } from 'vitest';
import { USD_CENTS_ID } from '../../exact/unit.js';
import type { BalanceRecord } from '../../wire/balance.js';
import { entry, record, usd, view } from './records.test.kit.js';

describe('totals', () => {
  const grant = (id: string, fields: Partial<BalanceRecord> = {}) => record({ id, balance: 100, ledger: [entry('CREDIT_SEGMENT_START', 1000)], ...fields });

  it('are partial if a record of the unit lacks amounts, or any record lacks a unit or kind', () => {
    const partial = (...records: BalanceRecord[]) => view(...records).totals.map((totals) => totals.partial);
    expect(partial(grant('a'))).toEqual([false]);
    expect([partial(grant('a'), grant('b', { balance: null })), partial(grant('a'), grant('b', { ledger: null })), partial(grant('a'), grant('b', { type: 'GIFT' })), partial(grant('a'), grant('b', { access_schedule: null }))]).toEqual(Array(4).fill([true]));
    expect(partial(grant('a'), grant('b', { type: 'POSTPAID', balance: null }))).toEqual([true]);
    expect(partial(grant('a'), grant('b', { type: 'GIFT', archived_at: '2025-01-02T00:00:00Z' }))).toEqual([false]);
  });

  it('leave archived, owed and unknown records out of what can be spent, and count the use of every grant', () => {
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

  it('are sorted by kind of unit, then by its id', () => {
    const inUnit = (id: string, fields: object) => grant(id, { access_schedule: { schedule_items: [], ...fields } });
    const rows = [inUnit('count', { access_type: 'QUANTITY' }), inUnit('b', { credit_type: { id: 'b' } }), inUnit('a', { credit_type: { id: 'a' } }), inUnit('usd', { credit_type: usd })];
    for (const order of [rows, rows.toReversed()]) expect(view(...order).totals.map(({ unit }) => ('id' in unit ? unit.id : unit.kind))).toEqual([USD_CENTS_ID, 'a', 'b', 'count']);
  });
});
