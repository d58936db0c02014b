import { describe, expect, it } from 'vitest';
import type { BalanceRecord } from '../../wire/balance.js';
import { line, usd } from './records.test.kit.js';

describe('units', () => {
  const unitOf = (access_schedule: BalanceRecord['access_schedule']) => line({ access_schedule }).unit;

  it('are never money unless the record says so', () => {
    expect([unitOf({ schedule_items: [] }), unitOf({ schedule_items: [], credit_type: usd, access_type: 'TOMORROW' })]).toEqual([{ kind: 'unknown' }, { kind: 'unknown' }]);
    expect([unitOf({ schedule_items: [], access_type: 'quantity' }), unitOf({ schedule_items: [], credit_type: usd, access_type: 'QUANTITY' })]).toEqual([{ kind: 'count', name: 'quantity' }, { kind: 'count', name: 'quantity' }]);
    expect(unitOf({ schedule_items: [], credit_type: usd, access_type: 'spend' })).toMatchObject({ code: 'USD' });
  });

  it('of a payment are its own, without future instalments', () => {
    const payment = (amount: number, date: string) => ({ amount, timestamp: `${date}T00:00:00Z` });
    const schedule_items = [payment(100, '2025-01-01'), payment(200, '2025-05-15'), payment(400, '2025-05-16')];
    expect(line({ invoice_schedule: { schedule_items, credit_type: usd } }).invoiced).toMatchObject({ value: '3', unit: { code: 'USD' } });
    expect(line({ invoice_schedule: { schedule_items } }).invoiced).toEqual({ value: '300', unit: { kind: 'unknown' } });
    expect(line({}).invoiced).toBeNull();
  });
});
