import { describe, expect, it } from 'vitest';
import { decimal } from '../../exact/decimal.js';
import type { Price, PriceTier } from '../../wire/rate.js';
import { priceSteps } from './steps.js';

const CENTS = -2;
const tier = (price: number, size: number | null): PriceTier => ({ price: decimal(price), size: size === null ? null : decimal(size) });
const price = (type: string, fields: Partial<Price> = {}): Price => ({ type, price: null, tiers: [], creditType: null, ...fields });
const steps = (quantity: number, of: Price) => priceSteps(decimal(quantity), of, CENTS);

describe('the steps to a price', () => {
  it.each(['FLAT', 'SUBSCRIPTION'])('are one for %s, both its amounts out of cents', (type) => {
    expect(steps(3, price(type, { price: decimal(50) }))).toEqual([{ quantity: '3', unitPrice: '0.5', amount: '1.5', tier: null }]);
  });

  it('take a percentage as it is: only what it comes to is in cents', () => {
    expect(steps(5000, price('PERCENTAGE', { price: decimal(0.1) }))).toEqual([{ quantity: '5000', unitPrice: '0.1', amount: '5', tier: null }]);
    expect(steps(5000, price('TIERED_PERCENTAGE', { tiers: [tier(0.1, null)] }))).toEqual([{ quantity: '5000', unitPrice: '0.1', amount: '5', tier: { from: '0', to: null } }]);
  });

  it('end in the last tier, even where that says a size', () => {
    expect(steps(100, price('TIERED', { tiers: [tier(100, 10), tier(50, 10)] }))).toEqual([
      { quantity: '10', unitPrice: '1', amount: '10', tier: { from: '0', to: '10' } },
      { quantity: '90', unitPrice: '0.5', amount: '45', tier: { from: '10', to: '20' } },
    ]);
  });

  it('end in a tier without a size, even where others follow', () => {
    expect(steps(100, price('TIERED', { tiers: [tier(100, null), tier(50, 10)] }))).toHaveLength(1);
  });

  it.each(['FLAT', 'SUBSCRIPTION', 'PERCENTAGE', 'TIERED', 'TIERED_PERCENTAGE', 'CUSTOM'])('are none where %s says no price', (type) => {
    expect(steps(1, price(type))).toBeNull();
  });
});
