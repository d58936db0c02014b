import { isZero, type Decimal } from '../exact/decimal.js';
import { sum } from '../exact/sum.js';
import { place } from '../wire/read.js';
import { readRate, type RateScheduleRow } from '../wire/rate.js';

/** The rates whose price is that of a number of things. */
const COUNTED = ['FLAT', 'SUBSCRIPTION', 'TIERED'];

/**
 * How much of a product is free in each billing period, by the first tiers of its rate that cost nothing: of the override if there is one,
 * else of the list price. `'unlimited'` where every tier, or a price without tiers, is 0; '0' where the first unit costs something; null where the
 * rate does not tell (a custom rate, a percentage of an amount, or a kind that this version does not know).
 *
 * The quantity is what the product is priced by. It is the metric's own unless the product converts quantities, say from bytes to gigabytes,
 * which the row does not show.
 *
 * @throws WireFormatError with the path of the first broken field, such as `row.list_rate.tiers[0].price`
 */
export function includedQuantity(row: RateScheduleRow): Decimal | 'unlimited' | null {
  const { list, override } = readRate(row, place(null, 'row'));
  const rate = override ?? list;
  const tiers = rate.type === 'TIERED' ? rate.tiers : rate.price === null ? [] : [{ price: rate.price, size: null }];
  if (!COUNTED.includes(rate.type) || tiers.length === 0) return null;
  const charged = tiers.findIndex(({ price }) => !isZero(price));
  const widths = tiers.slice(0, charged).map(({ size }) => size);
  return charged === -1 || !widths.every((width) => width !== null) ? 'unlimited' : sum(widths);
}
