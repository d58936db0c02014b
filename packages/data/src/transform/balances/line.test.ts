import { describe, expect, it } from 'vitest';
import type { BalanceRecord } from '../../wire/balance.js';
import { credit, only, start, viewOf } from './credit.test.kit.js';
import { access, entry, line } from './records.test.kit.js';

describe('what was granted', () => {
  it('is the sum of the opened segments if there is no ledger', () => {
    const access_schedule = access(['a', 1000, '2025-01-01', '2025-02-01'], ['b', 2000, '2025-05-01', '2025-06-01'], ['c', 4000, '2025-07-01', '2025-08-01']);
    expect(line({ access_schedule })).toMatchObject({ granted: '30', upcoming: '40' });
    expect(line({ access_schedule, ledger: [entry('CREDIT_SEGMENT_START', 2500)] })).toMatchObject({ granted: '25', upcoming: '40' });
    expect(line({ access_schedule: null })).toMatchObject({ granted: null, upcoming: null, unit: { kind: 'unknown' } });
  });
});

describe('a balance and its ledger', () => {
  const granted = entry('CREDIT_SEGMENT_START', 1000);

  it('agree, disagree, or cannot be compared', () => {
    const reconciled = (fields: Partial<BalanceRecord>) => line(fields).reconciled;
    expect([reconciled({ balance: 1000, ledger: [granted] }), reconciled({ balance: 999, ledger: [granted] }), reconciled({ balance: 1001, ledger: [granted] })]).toEqual([true, false, false]);
    expect([reconciled({ ledger: [granted] }), reconciled({ balance: 1000 })]).toEqual([null, null]);
    expect(reconciled({ balance: 0, ledger: [granted, entry('CREDIT_AUTOMATED_INVOICE_DEDUCTION', -1300)] })).toBe(true);
  });

  it('cannot be compared between segments, as a balance is then 0 whatever the ledger holds', () => {
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

  it('tell how much is overdrawn', () => {
    const taken = entry('CREDIT_AUTOMATED_INVOICE_DEDUCTION', -1300);
    expect([line({ ledger: [granted, taken] }).overdrawn, line({ ledger: [granted] }).overdrawn, line({}).overdrawn]).toEqual(['3', '0', null]);
  });

  it("show each entry's wire type", () => {
    const ledger = [{ ...entry('CREDIT_AUTOMATED_INVOICE_DEDUCTION', -300, '2025-02-01T00:00:00Z'), invoice_id: 'i', reason: 'why' }, granted];
    expect(line({ ledger }).ledger).toEqual([
      { type: 'CREDIT_SEGMENT_START', at: '2025-01-01T00:00:00.000Z', amount: '10', balance: '10', invoiceId: null, reason: null, bucket: 'granted' },
      { type: 'CREDIT_AUTOMATED_INVOICE_DEDUCTION', at: '2025-02-01T00:00:00.000Z', amount: '-3', balance: '7', invoiceId: 'i', reason: 'why', bucket: 'used' },
    ]);
  });
});

it('is archived only if the record says so', () => {
  expect([line({}).archivedAt, line({ archived_at: '2025-02-01T00:00:00Z' }).archivedAt]).toEqual([null, '2025-02-01T00:00:00.000Z']);
});

it('shows both balance and ledger if they disagree, and reports it', () => {
  const wrong = viewOf(credit({ ledger: [start], balance: 9000 }));
  expect(wrong.lines).toMatchObject([{ granted: '100', remaining: '90', reconciled: false }]);
  expect(wrong.issues).toMatchObject([{ code: 'not-reconciled', count: 1 }]);
});

it("uses the product's name if the record's is empty", () => {
  expect(only(credit({ name: '' })).name).toBe('Credit');
});
