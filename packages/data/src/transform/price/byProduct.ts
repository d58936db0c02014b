import type { RateLine } from '../../view/rateCard.js';
import { getOrMake } from '../series/getOrMake.js';

/** The rates of each product: a contract may have thousands, and each quantity looks through its own. */
export function byProduct(rates: readonly RateLine[]): ReadonlyMap<string, readonly RateLine[]> {
  const found = new Map<string, RateLine[]>();
  for (const rate of rates) getOrMake(found, rate.productId, () => []).push(rate);
  return found;
}
