import { describe, expect, it } from 'vitest';
import { decimal } from '../../exact/decimal.js';
import type { Price, PriceTier } from '../../wire/rate.js';
import { priceSteps } from './steps.js';

const CENTS = -2;
const tier = (price: number, size: number | null): PriceTier => ({ price: decimal(price), size: size === null ? null : decimal(size) });
const price = (type: string, fields: Partial<Price> = {}): Price => ({ type, price: null, tiers: [], minimum: null, creditType: null, ...fields });
const steps = (quantity: number, of: Price) => priceSteps(decimal(quantity), of, CENTS);

describe('the steps to a price', () => {
  it.each(['FLAT', 'SUBSCRIPTION'])('are a single one for %s, with unit price and amount converted from cents', (type) => {
    expect(steps(3, price(type, { price: decimal(50) }))).toEqual([{ quantity: '3', unitPrice: '0.5', amount: '1.5', tier: null }]);
  });

  it('take a percentage as it is, of an amount converted from cents', () => {
    expect(steps(5000, price('PERCENTAGE', { price: decimal(0.1) }))).toEqual([{ quantity: '50', unitPrice: '0.1', amount: '5', tier: null }]);
    expect(steps(5000, price('TIERED_PERCENTAGE', { tiers: [tier(0.1, 2000), tier(0.05, null)] }))).toEqual([
      { quantity: '20', unitPrice: '0.1', amount: '2', tier: { from: '0', to: '20' } },
      { quantity: '30', unitPrice: '0.05', amount: '1.5', tier: { from: '20', to: null } },
    ]);
  });

  it('are null if a minimum is charged instead', () => {
    const atLeast = (minimum: number) => price('PERCENTAGE', { price: decimal(0.1), minimum: decimal(minimum) });
    expect(steps(5000, atLeast(500))).toHaveLength(1);
    expect(steps(5000, atLeast(501))).toBeNull();
  });

  it('end in the last tier, even if it has a size, as nothing else has a price', () => {
    expect(steps(100, price('TIERED', { tiers: [tier(100, 10), tier(50, 10)] }))).toEqual([
      { quantity: '10', unitPrice: '1', amount: '10', tier: { from: '0', to: '10' } },
      { quantity: '90', unitPrice: '0.5', amount: '45', tier: { from: '10', to: null } },
    ]);
    expect(steps(20, price('TIERED', { tiers: [tier(100, 10), tier(50, 10)] }))?.at(-1)?.tier).toEqual({ from: '10', to: '20' });
  });

  it('end in a tier without a size, even if others follow', () => {
    expect(steps(100, price('TIERED', { tiers: [tier(100, null), tier(50, 10)] }))).toHaveLength(1);
  });

  it.each(['FLAT', 'SUBSCRIPTION', 'PERCENTAGE', 'TIERED', 'TIERED_PERCENTAGE', 'CUSTOM', 'TIERED_OF_TOMORROW'])('are null for %s without a price', (type) => {
    expect(steps(1, price(type))).toBeNull();
  });
});
