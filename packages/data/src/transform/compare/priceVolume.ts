import { add, divide, isZero, multiply, subtract, type Decimal, ZERO } from '../../exact/decimal.js';
import type { ChangeParts } from '../../view/comparison.js';
import { NO_CHANGE } from './parts.js';

/** How much was bought, and for how much money. */
export interface Bought {
  readonly quantity: Decimal;
  readonly cost: Decimal;
}

/** By price slot. */
export type Slots = ReadonlyMap<string, Bought>;

/** Digits of a quotient: enough for any real price to come out exact. Thirds are cut here, and `mix` and `price` take up the difference exactly. */
const DIGITS = 20;

/** What a quantity would have cost at the average price of another purchase; null if that has no price. */
const atPriceOf = (quantity: Decimal, { quantity: sold, cost }: Bought): Decimal | null =>
  isZero(sold) ? null : divide(multiply(quantity, cost), sold, DIGITS, 'half-even');

const whole = (slots: Slots): Bought =>
  [...slots.values()].reduce((sum, { quantity, cost }) => ({ quantity: add(sum.quantity, quantity), cost: add(sum.cost, cost) }), { quantity: ZERO, cost: ZERO });

/**
 * Why one product costs more or less than before. Let `at` be what the current quantities would have cost at each slot's old price,
 * and `even` what they would have cost at the old average. Then volume = even - old, mix = at - even and price = new - at, which add
 * up to new - old however `at` and `even` were rounded. A slot without an old price only changes the mix.
 */
export function explainProduct(current: Slots, previous: Slots): ChangeParts {
  const now = whole(current);
  const before = whole(previous);
  const even = atPriceOf(now.quantity, before) ?? before.cost;
  let at = ZERO;
  for (const [slot, { quantity, cost }] of current) {
    const old = previous.get(slot);
    at = add(at, (old === undefined ? null : atPriceOf(quantity, old)) ?? cost);
  }
  return { ...NO_CHANGE, volume: subtract(even, before.cost), mix: subtract(at, even), price: subtract(now.cost, at) };
}
