import { add } from '../exact/decimal.js';
import type { InvoiceSummary } from '../view/invoices.js';
import type { SimulatedQuantity } from '../view/simulation.js';

/**
 * What an invoice bills, as quantities for `simulateCost`: its usage, added up over prices, tiers and what paid for it, by product, group
 * and the day it began. Lines that name no product or no quantity are left out, as are fees, purchases and conversions.
 */
export function quantitiesOf({ lines }: Pick<InvoiceSummary, 'lines'>): SimulatedQuantity[] {
  const sums = new Map<string, SimulatedQuantity>();
  for (const { type, productId, name, group, quantity, interval } of lines) {
    if (type !== 'usage' || productId === null || quantity === null) continue;
    const key = JSON.stringify([productId, group, interval?.start]);
    const known = sums.get(key);
    if (known === undefined) sums.set(key, { productId, name, group, quantity, ...(interval === null ? {} : { at: interval.start }) });
    else known.quantity = add(known.quantity, quantity);
  }
  return [...sums.values()];
}
