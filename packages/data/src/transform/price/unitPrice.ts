import { add, compare, shift, type Decimal, ZERO } from '../../exact/decimal.js';
import type { Price } from '../../wire/rate.js';

/**
 * The price of one unit in the tier that begins at `from` (null: a price without tiers), in major units. Null if the rate has none:
 * a percentage is not the price of a unit, and a custom rate is the seller's own code.
 */
export function unitPriceAt({ type, price, tiers }: Price, from: Decimal | null, places: number): Decimal | null {
  if (type === 'FLAT' || type === 'SUBSCRIPTION') return price === null ? null : shift(price, places);
  if (type !== 'TIERED' || from === null) return null;
  let start = ZERO;
  for (const tier of tiers) {
    if (compare(start, from) === 0) return shift(tier.price, places);
    if (tier.size === null) return null;
    start = add(start, tier.size);
  }
  return null;
}
