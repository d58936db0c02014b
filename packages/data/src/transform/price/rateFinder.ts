import type { RateLine } from '../../view/rateCard.js';
import { getOrMake } from '../series/getOrMake.js';

type Groups = NonNullable<RateLine['group']>;

/** What is asked for, whatever the quantity. */
export interface Asked {
  readonly productId: string;
  readonly group: Groups | null;
}

/** The rates of a product that are split by the same pricing groups, by the values of these. */
type Split = readonly [keys: readonly string[], rates: Map<string, RateLine[]>];

/** The same for what has the same values of some pricing groups; what lacks one has no null there. */
const valuesOf = (group: Groups, keys: readonly string[]): string => JSON.stringify(keys.map((key) => Object.hasOwn(group, key) ? group[key] : 0));

function splitsOf(rates: readonly RateLine[]): Split[] {
  const splits = new Map<string, Split>();
  for (const rate of rates) {
    const group = rate.group ?? {};
    const keys = Object.keys(group).sort();
    const [, found] = getOrMake(splits, JSON.stringify(keys), () => [keys, new Map<string, RateLine[]>()]);
    getOrMake(found, valuesOf(group, keys), () => []).push(rate);
  }
  return [...splits.values()];
}

/** The rates of each product, in their order. */
export function byProduct(rates: readonly RateLine[]): ReadonlyMap<string, readonly RateLine[]> {
  const found = new Map<string, RateLine[]>();
  for (const rate of rates) getOrMake(found, rate.productId, () => []).push(rate);
  return found;
}

/**
 * Finds the rates for a product whose pricing groups a group has. A contract may have thousands for one product, most of them for other
 * values of the same pricing groups: those are not looked through. A product that nobody asks for is not taken apart.
 */
export function rateFinder(products: ReturnType<typeof byProduct>): (asked: Asked) => RateLine[] {
  const splits = new Map<string, Split[]>();
  return ({ productId, group }) =>
    getOrMake(splits, productId, () => splitsOf(products.get(productId) ?? [])).flatMap(([keys, found]) => found.get(valuesOf(group ?? {}, keys)) ?? []);
}
