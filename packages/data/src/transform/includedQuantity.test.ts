import { describe, expect, it } from 'vitest';
import type { Rate, RateScheduleRow } from '../wire/rate.js';
import { includedQuantity } from './includedQuantity.js';

const row = (list_rate: Partial<Rate>, override_rate: Rate | null = null): RateScheduleRow => ({ product_id: 'p', list_rate: { rate_type: 'TIERED', ...list_rate }, override_rate });

describe('includedQuantity', () => {
  it('is the width of the tiers that cost nothing', () => {
    expect(includedQuantity(row({ tiers: [{ price: 0, size: 1000 }, { price: 0.5 }] }))).toBe('1000');
    expect(includedQuantity(row({ tiers: [{ price: 0, size: 0.1 }, { price: '0.0', size: 0.2 }, { price: 5, size: 10 }, { price: 0 }] }))).toBe('0.3');
  });

  it('is 0, which is known, where the first unit costs something', () => {
    expect(includedQuantity(row({ tiers: [{ price: 1, size: 10 }, { price: 0 }] }))).toBe('0');
    expect(includedQuantity(row({ rate_type: 'FLAT', price: 4 }))).toBe('0');
  });

  it('has no limit where nothing costs anything, even if the last tier states a width', () => {
    expect(includedQuantity(row({ rate_type: 'flat', price: 0 }))).toBe('unlimited');
    expect(includedQuantity(row({ tiers: [{ price: 0, size: 5 }, { price: 0, size: 5 }] }))).toBe('unlimited');
    expect(includedQuantity(row({ tiers: [{ price: 0 }, { price: 3 }] }))).toBe('unlimited');
  });

  it('is that of the override, which replaces the list price', () => {
    expect(includedQuantity(row({ tiers: [{ price: 0, size: 5 }, { price: 1 }] }, { rate_type: 'FLAT', price: 2 }))).toBe('0');
  });

  it.each<[string, Partial<Rate>]>([
    ['a custom rate', { rate_type: 'CUSTOM', price: 0 }],
    ['a percentage of an amount', { rate_type: 'PERCENTAGE', price: 0 }],
    ['tiers of percentages', { rate_type: 'TIERED_PERCENTAGE', tiers: [{ price: 0, size: 5 }] }],
    ['a kind of rate that is not known', { rate_type: 'FREE_UNTIL_REVIEWED', price: 0 }],
    ['a kind of rate that is not known and has tiers', { rate_type: 'TIERED_OF_TOMORROW', price: 3 }],
    ['a rate without a price', { rate_type: 'FLAT' }],
    ['a rate without tiers', { tiers: [] }],
  ])('is not known for %s', (_, rate) => {
    expect(includedQuantity(row(rate))).toBeNull();
  });

  it('refuses a broken row with its path', () => {
    expect(() => includedQuantity(row({ tiers: [{ price: 'free' }] }))).toThrow(expect.objectContaining({ path: 'row.list_rate.tiers[0].price' }));
  });
});
