import { describe, expect, it } from 'vitest';
import { decimal, ZERO } from '../../exact/decimal.js';
import type { Price } from '../../wire/rate.js';
import { unitPriceAt } from './unitPrice.js';

const CENTS = -2;
const price = (type: string, fields: Partial<Price> = {}): Price => ({ type, price: null, tiers: [], minimum: null, creditType: null, ...fields });
const tiers = [
  { price: decimal(5), size: decimal(100) },
  { price: decimal(3), size: null },
  { price: decimal(1), size: null },
];

describe('the price of one unit', () => {
  it.each(['FLAT', 'SUBSCRIPTION'])('is that of %s, whatever tier the line names', (type) => {
    expect(unitPriceAt(price(type, { price: decimal(50) }), null, CENTS)).toBe('0.5');
    expect(unitPriceAt(price(type, { price: decimal(50), tiers }), ZERO, CENTS)).toBe('0.5');
    expect(unitPriceAt(price(type), null, CENTS)).toBeNull();
  });

  it('is that of the tier that begins there', () => {
    expect(unitPriceAt(price('TIERED', { tiers }), ZERO, CENTS)).toBe('0.05');
    expect(unitPriceAt(price('TIERED', { tiers }), decimal(100), CENTS)).toBe('0.03');
  });

  it('is null where no tier begins, after a tier without an end, or without a tier', () => {
    expect(unitPriceAt(price('TIERED', { tiers }), decimal(50), CENTS)).toBeNull();
    expect(unitPriceAt(price('TIERED', { tiers }), decimal(101), CENTS)).toBeNull();
    expect(unitPriceAt(price('TIERED', { tiers, price: decimal(9) }), null, CENTS)).toBeNull();
  });

  it.each(['PERCENTAGE', 'TIERED_PERCENTAGE', 'CUSTOM'])('is null for %s', (type) => {
    expect(unitPriceAt(price(type, { price: decimal(0.1), tiers }), ZERO, CENTS)).toBeNull();
  });
});
