import { add, compare, multiply, shift, subtract, type Decimal, ZERO } from '../../exact/decimal.js';
import { sumAmounts } from '../../exact/sum.js';
import type { PriceStep } from '../../view/explanation.js';
import type { Price, PriceTier } from '../../wire/rate.js';

/** By how many places quantities and unit prices are off major units; amounts are off by both together. */
interface Places {
  readonly quantity: number;
  readonly unitPrice: number;
}

const step = (quantity: Decimal, price: Decimal, { quantity: counted, unitPrice }: Places, tier: PriceStep['tier']): PriceStep => ({
  quantity: shift(quantity, counted),
  unitPrice: shift(price, unitPrice),
  amount: shift(multiply(quantity, price), counted + unitPrice),
  tier,
});

const range = (from: Decimal, to: Decimal | null, { quantity }: Places): PriceStep['tier'] => ({ from: shift(from, quantity), to: to === null ? null : shift(to, quantity) });

/**
 * Fills tier after tier. The last one takes everything that is left, even if it states an end. A negative quantity, as a level that
 * falls has, is all in the first.
 */
function tierSteps(quantity: Decimal, tiers: readonly PriceTier[], places: Places): PriceStep[] {
  const steps: PriceStep[] = [];
  let from = ZERO;
  let left = quantity;
  for (const [index, { price, size }] of tiers.entries()) {
    const fits = size === null || compare(left, size) <= 0;
    const isLast = fits || index === tiers.length - 1;
    const to = size === null || (isLast && !fits) ? null : add(from, size);
    steps.push(step(isLast ? left : size, price, places, range(from, to, places)));
    if (isLast) break;
    from = add(from, size);
    left = subtract(left, size);
  }
  return steps;
}

const KNOWN = ['FLAT', 'SUBSCRIPTION', 'TIERED', 'PERCENTAGE', 'TIERED_PERCENTAGE'];

/** A percentage is multiplied by an amount of money, every other price by a number of things. */
export const isPercentage = ({ type }: Price): boolean => type.endsWith('PERCENTAGE');

/** Null for a rate that states no price, is of an unknown kind, or has a minimum that the steps stay below. */
export function priceSteps(quantity: Decimal, rate: Price, places: number): PriceStep[] | null {
  const { type, price, tiers, minimum } = rate;
  if (!KNOWN.includes(type)) return null;
  const shifts = isPercentage(rate) ? { quantity: places, unitPrice: 0 } : { quantity: 0, unitPrice: places };
  const steps = type.startsWith('TIERED') ? tierSteps(quantity, tiers, shifts) : price === null ? [] : [step(quantity, price, shifts, null)];
  const isShort = minimum !== null && compare(sumAmounts(steps), shift(minimum, places)) < 0;
  return steps.length === 0 || isShort ? null : steps;
}
