import { describe, expect, it } from 'vitest';
import { decimal } from '../exact/decimal.js';
import { USD } from '../exact/unit.js';
import { fixtureRows } from '../fixtures.test.kit.js';
import type { Rate, RateScheduleRow } from '../wire/rate.js';
import { priceQuantity } from './priceQuantity.js';

const rows = fixtureRows<RateScheduleRow>('rate_schedule.json');
const [calls, storage, jobs] = rows as [RateScheduleRow, RateScheduleRow, RateScheduleRow];
const row = (list_rate: Rate): RateScheduleRow => ({ product_id: 'p', list_rate });
const total = (rate: RateScheduleRow, quantity: number) => priceQuantity(rate, decimal(quantity))?.total;

describe('priceQuantity', () => {
  it('M10: walks the tiers, whose sizes are widths', () => {
    expect(total(storage, 250)).toBe('9.5');
    expect(total(storage, 1500)).toBe('37');
    expect(priceQuantity(storage, decimal(1500))?.steps).toEqual([
      { quantity: '100', unitPrice: '0.05', amount: '5', tier: { from: '0', to: '100' } },
      { quantity: '900', unitPrice: '0.03', amount: '27', tier: { from: '100', to: '1000' } },
      { quantity: '500', unitPrice: '0.01', amount: '5', tier: { from: '1000', to: null } },
    ]);
  });

  it('M10: the upper end of a tier belongs to it', () => {
    expect(priceQuantity(storage, decimal(100))?.steps).toHaveLength(1);
    expect(priceQuantity(storage, decimal('100.5'))?.total).toBe('5.015');
    expect(total(storage, 0)).toBe('0');
    expect(total(storage, -10)).toBe('-0.5');
  });

  it('M11: an override beats the list; the commit rate counts only if a commit pays', () => {
    expect(priceQuantity(calls, decimal(10))).toMatchObject({ source: 'override', total: '8', unit: USD });
    expect(priceQuantity(calls, decimal(10), { paidByCommit: true })).toMatchObject({ source: 'commit', total: '7.5', unit: USD });
    expect(priceQuantity(storage, decimal(1), { paidByCommit: true })?.source).toBe('list');
  });

  it('M9: custom units are never dollars', () => {
    expect(priceQuantity(jobs, decimal(10))).toMatchObject({ total: '10', unit: { kind: 'pricing-unit', name: 'AI credits' } });
    expect(priceQuantity(row({ rate_type: 'FLAT', price: 1 }), decimal(1))?.unit).toEqual({ kind: 'unknown' });
  });

  it('a percentage is a fraction of the quantity, which is in cents', () => {
    const credit_type = jobs.list_rate.credit_type;
    expect(priceQuantity(row({ rate_type: 'PERCENTAGE', price: 0.1, credit_type: calls.list_rate.credit_type }), decimal(5000))).toMatchObject({ total: '5', steps: [{ quantity: '50', unitPrice: '0.1' }] });
    expect(priceQuantity(row({ rate_type: 'TIERED_PERCENTAGE', credit_type, tiers: [{ price: 0.1, size: 100 }, { price: 0.05 }] }), decimal(300))?.total).toBe('20');
    expect(total(row({ rate_type: 'SUBSCRIPTION', price: 20, credit_type }), 3)).toBe('60');
  });

  it('reads types in upper and lower case, as the schema has both', () => {
    expect(total(row({ rate_type: 'tiered', tiers: [{ price: 10 }], credit_type: jobs.list_rate.credit_type }), 3)).toBe('30');
  });

  it('is null without a price', () => {
    expect(priceQuantity(row({ rate_type: 'CUSTOM' }), decimal(1))).toBeNull();
    expect(priceQuantity(row({ rate_type: 'FLAT' }), decimal(1))).toBeNull();
    expect(priceQuantity(row({ rate_type: 'TIERED', tiers: [] }), decimal(1))).toBeNull();
    expect(priceQuantity(row({ rate_type: 'PERCENTAGE', price: 0.1, minimum_config: { minimum: 50_000 } }), decimal(1000))).toBeNull();
    expect(() => priceQuantity(row({ rate_type: 'TIERED', tiers: [{ price: 'free' }] }), decimal(1))).toThrow(expect.objectContaining({ path: 'row.list_rate.tiers[0].price' }));
  });
});
