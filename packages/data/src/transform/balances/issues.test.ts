import { describe, expect, it } from 'vitest';
import type { BalanceRecord } from '../../wire/balance.js';
import { access, entry, record, usd, view } from './records.test.kit.js';

describe('issues', () => {
  it('report numbers that may have lost digits, wherever they are', () => {
    const huge = 2 ** 53;
    const count = (fields: Partial<BalanceRecord>) => view(record(fields)).issues.find(({ code }) => code === 'inexact-number')?.count;
    expect(count({ balance: huge })).toBe(1);
    expect(count({ ledger: [entry('CREDIT_MANUAL', huge)] })).toBe(1);
    expect(count({ access_schedule: access(['s', huge, '2025-01-01', '2026-01-01']) })).toBe(1);
    expect(count({ invoice_schedule: { schedule_items: [{ amount: huge, timestamp: '2025-01-01T00:00:00Z' }], credit_type: usd } })).toBe(1);
    expect(count({ access_schedule: null, ledger: null, invoice_schedule: { schedule_items: null } })).toBeUndefined();
  });

  it('count each record and entry that is of an unknown kind, wrong or archived', () => {
    const found = view(
      record({ id: 'a', type: 'GIFT', ledger: [entry('GIFT_OPENED', 1), entry('GIFT_CLOSED', 2)] }),
      record({ id: 'b', balance: 5, ledger: [entry('CREDIT_SEGMENT_START', 1000)] }),
      record({ id: 'c', archived_at: '2025-01-02T00:00:00Z' }),
    ).issues;
    expect(found.map(({ code, count }) => [code, count])).toEqual([['archived', 1], ['not-reconciled', 1], ['unknown-type', 3]]);
  });
});
