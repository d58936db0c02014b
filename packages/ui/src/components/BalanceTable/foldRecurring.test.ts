import { describe, expect, it } from 'vitest';
import { instant, sum, toBalancesView, type BalanceRecord } from '@meterboard/data';
import { foldRecurring } from './foldRecurring.js';

const USD_CENTS = { id: '2714e483-4ff1-48e4-9e25-ac732e8f24f2', name: 'USD (cents)' };
const month = (number: number): string => `2026-${String(number).padStart(2, '0')}-01T00:00:00Z`;

const monthly = (number: number, used: number, more: object = {}): BalanceRecord =>
  ({
    id: `grant-${number}`,
    type: 'CREDIT',
    product: { name: 'Monthly credit' },
    recurring_credit_id: 'monthly',
    access_schedule: { credit_type: USD_CENTS, schedule_items: [{ id: `s${number}`, amount: 1000, starting_at: month(number), ending_before: month(number + 1) }] },
    ledger: [
      { type: 'CREDIT_SEGMENT_START', amount: 1000, timestamp: month(number), segment_id: `s${number}` },
      { type: 'CREDIT_AUTOMATED_INVOICE_DEDUCTION', amount: -used, timestamp: month(number + 1), segment_id: `s${number}`, invoice_id: 'i' },
    ],
    balance: number === 10 ? 1000 - used : 0,
    ...more,
  });

const view = (...records: BalanceRecord[]) => toBalancesView(records, { now: instant('2026-10-15T00:00:00Z') });

describe('foldRecurring', () => {
  it('B23: makes one line of all grants of a recurrence, with the sum of each figure', () => {
    const lines = view(monthly(8, 1000), monthly(9, 1000), monthly(10, 250.5)).lines;
    const [folded, ...rest] = foldRecurring(lines);
    expect(rest).toEqual([]);
    expect(folded).toMatchObject({ id: 'grant-10', grants: 3, status: 'active', granted: '30', used: '22.505', remaining: '7.495' });
    expect(folded?.nextExpiry?.at).toBe(month(11).replace('Z', '.000Z'));
    expect(folded?.segments.map(({ id }) => id)).toEqual(['s8', 's9', 's10']);
  });

  it('merges the ledgers, with one running balance', () => {
    const [folded] = foldRecurring(view(monthly(9, 1000), monthly(10, 400)).lines);
    expect(folded?.ledger?.at(-1)?.balance).toBe(sum((folded?.ledger ?? []).map(({ amount }) => amount)));
    expect(folded?.ledger?.map(({ at }) => at)).toEqual((folded?.ledger ?? []).map(({ at }) => at).toSorted());
  });

  it('makes a figure unknown where it is unknown for one grant', () => {
    const [folded] = foldRecurring(view(monthly(9, 1000), monthly(10, 400, { ledger: undefined })).lines);
    expect(folded?.used).toBeNull();
    expect(folded?.ledger).toBeNull();
    expect(folded?.granted).toBe('20');
  });

  it('does not fold other lines, units or kinds, and does not change its input', () => {
    const lines = view(monthly(10, 0), monthly(9, 0, { id: 'own', recurring_credit_id: undefined }), monthly(9, 0, { id: 'tokens', access_schedule: { credit_type: { id: 't', name: 'Tokens' }, schedule_items: [] } })).lines;
    const before = JSON.stringify(lines);
    expect(foldRecurring(lines).map(({ grants }) => grants)).toEqual([1, 1, 1]);
    expect(JSON.stringify(lines)).toBe(before);
  });
});
