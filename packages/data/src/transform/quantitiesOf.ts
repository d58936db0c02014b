import { add, shift } from '../exact/decimal.js';
import { wireShift } from '../exact/unit.js';
import type { Instant } from '../time/instant.js';
import type { InvoiceSummary } from '../view/invoices.js';
import type { RateCardView } from '../view/rateCard.js';
import type { SimulatedQuantity } from '../view/simulation.js';
import { priceAt } from './price/rateAt.js';
import { byProduct, rateFinder } from './price/rateFinder.js';

/** An invoice counts the amount that a percentage is taken of in the wire's own units: USD in cents. */
function inMajorUnits(one: SimulatedQuantity, find: ReturnType<typeof rateFinder>, at: Instant): SimulatedQuantity {
  const { productId, quantity, group = null } = one;
  const { price } = priceAt(find({ productId, group }), null, quantity, one.at ?? at);
  return price?.kind.endsWith('percentage') === true ? { ...one, quantity: shift(quantity, wireShift(price.unit)) } : one;
}

/**
 * What an invoice bills, as quantities for `simulateCost`: its usage, added up over prices, tiers and what paid for it, by product, group
 * and the moment it began. Lines that name no product or no quantity are left out, as are fees, purchases and conversions. The rate card
 * tells which quantities are amounts that a percentage is taken of: those come in major units.
 */
export function quantitiesOf({ lines }: Pick<InvoiceSummary, 'lines'>, rateCard: Pick<RateCardView, 'rates' | 'at'>): SimulatedQuantity[] {
  const sums = new Map<string, SimulatedQuantity>();
  for (const { type, productId, name, group, quantity, interval } of lines) {
    if (type !== 'usage' || productId === null || quantity === null) continue;
    const key = JSON.stringify([productId, group, interval?.start]);
    const known = sums.get(key);
    if (known === undefined) sums.set(key, { productId, name, group, quantity, ...(interval === null ? {} : { at: interval.start }) });
    else known.quantity = add(known.quantity, quantity);
  }
  const find = rateFinder(byProduct(rateCard.rates));
  return [...sums.values()].map((one) => inMajorUnits(one, find, rateCard.at));
}
