import { add, compare, multiply, shift, subtract, type Decimal, ZERO } from '../../exact/decimal.js';
import type { PriceStep } from '../../view/explanation.js';
import type { Price, PriceTier } from '../../wire/rate.js';

/** How far amounts and unit prices are from major units; a fraction is no price in cents, what it yields is. */
interface Places {
  readonly amount: number;
  readonly unitPrice: number;
}

const step = (quantity: Decimal, price: Decimal, places: Places, tier: PriceStep['tier']): PriceStep => ({
  quantity,
  unitPrice: shift(price, places.unitPrice),
  amount: shift(multiply(quantity, price), places.amount),
  tier,
});

/** Fills tier after tier; the last one has no end. A negative quantity, as a falling level has, is all in the first. */
function tierSteps(quantity: Decimal, tiers: readonly PriceTier[], places: Places): PriceStep[] {
  const steps: PriceStep[] = [];
  let from = ZERO;
  let left = quantity;
  for (const [index, { price, size }] of tiers.entries()) {
    const isLast = size === null || index === tiers.length - 1 || compare(left, size) <= 0;
    const here = isLast ? left : size;
    const to = size === null ? null : add(from, size);
    steps.push(step(here, price, places, { from, to }));
    if (isLast) break;
    from = add(from, size);
    left = subtract(left, size);
  }
  return steps;
}

/** Null for a rate that says no price, or of a kind that this version cannot work out. */
export function priceSteps(quantity: Decimal, { type, price, tiers }: Price, places: number): PriceStep[] | null {
  switch (type) {
    case 'FLAT':
    case 'SUBSCRIPTION':
      return price === null ? null : [step(quantity, price, { amount: places, unitPrice: places }, null)];
    case 'PERCENTAGE':
      return price === null ? null : [step(quantity, price, { amount: places, unitPrice: 0 }, null)];
    case 'TIERED':
      return tiers.length === 0 ? null : tierSteps(quantity, tiers, { amount: places, unitPrice: places });
    case 'TIERED_PERCENTAGE':
      return tiers.length === 0 ? null : tierSteps(quantity, tiers, { amount: places, unitPrice: 0 });
    default:
      return null;
  }
}
