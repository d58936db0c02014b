import { add, shift } from '../../exact/decimal.js';
import { ExactSum } from '../../exact/sum.js';
import type { SpendQuantity } from '../../view/spend.js';
import type { GroupValues } from '../../wire/fields.js';
import type { Line } from '../../wire/lineItem.js';
import { getOrMake } from '../series/getOrMake.js';
import { byCodeUnit } from '../series/order.js';
import { productValue } from './usageSplit.js';

interface Slot {
  readonly quantity: ExactSum;
  readonly cost: ExactSum;
}

/** A text that is equal for equal maps only, whatever the order of their keys. */
function textOf(groups: GroupValues | null): string {
  const entries = groups === null ? [] : Object.entries(groups);
  return entries.length === 0 ? '' : JSON.stringify(entries.sort(([a], [b]) => byCodeUnit(a, b)));
}

/** What one series bought at which price. Product, pricing group values and tier decide the price; presentation groups do not. */
export class Quantities {
  /** By price slot, then product. Most lines have neither pricing groups nor tier; no text is built for them. */
  readonly #prices = new Map<string, Map<string, Slot>>();

  add(line: Line): void {
    if (line.quantity === null) return;
    const product = productValue(line);
    const price = line.tierLevel === null ? textOf(line.pricing) : `${textOf(line.pricing)} tier ${line.tierLevel}`;
    const products = getOrMake(this.#prices, price, () => new Map<string, Slot>());
    const slot = getOrMake(products, product, () => ({ quantity: new ExactSum(), cost: new ExactSum() }));
    slot.quantity.add(line.quantity);
    slot.cost.add(line.total);
  }

  toList(seriesId: string, places: number): SpendQuantity[] {
    return [...this.#prices].flatMap(([slot, products]) =>
      [...products].map(([product, { quantity, cost }]) => ({
        seriesId,
        product,
        slot,
        quantity: quantity.toDecimal(),
        cost: shift(cost.toDecimal(), places),
      })),
    );
  }
}

/** One entry per slot, sorted. What was folded into one series adds up. */
export function mergeQuantities(quantities: readonly SpendQuantity[]): SpendQuantity[] {
  const merged = new Map<string, SpendQuantity>();
  for (const one of quantities) {
    const key = JSON.stringify([one.seriesId, one.product, one.slot]);
    const known = merged.get(key);
    merged.set(key, known === undefined ? one : { ...one, quantity: add(known.quantity, one.quantity), cost: add(known.cost, one.cost) });
  }
  return [...merged].sort(([a], [b]) => byCodeUnit(a, b)).map(([, quantity]) => quantity);
}
