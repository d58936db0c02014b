import type { RateLine } from '../../view/rateCard.js';
import { getOrMake } from '../series/getOrMake.js';
import { byCodeUnit } from '../series/order.js';

/** What is asked for, whatever the quantity. */
export interface Asked {
  readonly productId: string;
  readonly group: Readonly<Record<string, string | null>> | null;
}

/** The same for what has the same values of some pricing groups. */
const idOf = ({ productId, group }: Asked, keys: readonly string[]): string =>
  JSON.stringify([productId, keys, Object.entries(group ?? {}).filter(([key]) => keys.includes(key)).sort(([a], [b]) => byCodeUnit(a, b))]);

/**
 * Finds the rates for a product whose pricing groups a group has. A contract may have thousands for one product, most of them for other
 * values of the same pricing groups: those are not looked through.
 */
export function rateFinder(rates: readonly RateLine[]): (asked: Asked) => RateLine[] {
  const keysOf = new Map<string, Map<string, readonly string[]>>();
  const found = new Map<string, RateLine[]>();
  for (const rate of rates) {
    const keys = Object.keys(rate.group ?? {}).sort();
    getOrMake(keysOf, rate.productId, () => new Map<string, readonly string[]>()).set(JSON.stringify(keys), keys);
    getOrMake(found, idOf(rate, keys), () => []).push(rate);
  }
  return (asked) => [...(keysOf.get(asked.productId)?.values() ?? [])].flatMap((keys) => found.get(idOf(asked, keys)) ?? []);
}
