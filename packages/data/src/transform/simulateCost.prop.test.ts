import { describe, expect, it } from 'vitest';
import { add, compare, decimal, multiply, subtract } from '../exact/decimal.js';
import { sum } from '../exact/sum.js';
import { fc } from '../properties.test.kit.js';
import { instant } from '../time/instant.js';
import type { RateCardView } from '../view/rateCard.js';
import { simulateCost } from './simulateCost.js';
import { toRateCardView } from './toRateCardView.js';

const now = instant('2025-05-15T12:00:00Z');
const eur = { id: 'eur', name: 'EUR' };
const tiers = fc.array(fc.record({ size: fc.integer({ min: 1, max: 30 }), price: fc.integer({ min: 0, max: 5000 }).map((price) => price / 100) }), { minLength: 1, maxLength: 5 });
const cardOf = (list: { size: number; price: number }[]): RateCardView =>
  toRateCardView([{ product_id: 'p', list_rate: { rate_type: 'TIERED', credit_type: eur, tiers: list.map(({ size, price }, at) => (at === list.length - 1 ? { price } : { size, price })) } }], { now });
const costOf = (card: RateCardView, quantity: number) => simulateCost(card, [{ productId: 'p', quantity: decimal(quantity) }]).lines[0]!;

describe('a simulated cost', () => {
  it('is that of every single unit at the price of its tier', () => {
    fc.assert(
      fc.property(tiers, fc.nat(120), (list, quantity) => {
        // The price of each unit on its own: the first 30 units at most are in the first tier, and so on.
        const prices = list.flatMap(({ size, price }, at) => Array.from({ length: at === list.length - 1 ? 120 : size }, () => price));
        const { cost, steps, quantity: asked } = costOf(cardOf(list), quantity);
        expect(cost).toBe(sum(prices.slice(0, quantity).map((price) => decimal(price))));
        expect(sum(steps.map((step) => step.quantity))).toBe(asked);
        for (const step of steps) expect(multiply(step.quantity, step.unitPrice)).toBe(step.amount);
      }),
    );
  });

  it('never falls when more is used, and totals are the sum of their lines', () => {
    fc.assert(
      fc.property(tiers, fc.array(fc.record({ group: fc.constantFrom('a', 'b', 'c'), quantity: fc.nat(90) }), { maxLength: 6 }), fc.nat(50), (list, uses, more) => {
        const card = cardOf(list);
        const quantities = uses.map(({ group, quantity }) => ({ productId: 'p', group: { group }, quantity: decimal(quantity) }));
        const simulated = simulateCost(card, quantities);
        expect(simulated.totals[0]?.cost ?? '0').toBe(sum(simulated.lines.map(({ cost }) => cost ?? decimal(0))));
        expect(sum(simulated.lines.map(({ quantity }) => quantity))).toBe(sum(quantities.map(({ quantity }) => quantity)));
        const grown = simulateCost(card, quantities.map((each) => ({ ...each, quantity: add(each.quantity, decimal(more)) })));
        expect(compare(subtract(grown.totals[0]?.cost ?? decimal(0), simulated.totals[0]?.cost ?? decimal(0)), decimal(0))).not.toBe(-1);
      }),
    );
  });
});
