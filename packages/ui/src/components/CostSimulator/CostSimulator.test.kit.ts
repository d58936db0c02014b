import { decimal, instant, toRateCardView, type RateCardView, type RateScheduleRow, type SimulatedQuantity } from '@meterboard/data';

export const now = instant('2026-11-21T10:00:00Z');

const USD_CENTS = { id: '2714e483-4ff1-48e4-9e25-ac732e8f24f2', name: 'USD (cents)' };

export const rateRow = (product_id: string, list_rate: RateScheduleRow['list_rate'], more: Partial<RateScheduleRow> = {}): RateScheduleRow => ({
  product_id,
  product_name: product_id,
  starting_at: '2026-01-01T00:00:00Z',
  ending_before: '2027-01-01T00:00:00Z',
  list_rate: { credit_type: USD_CENTS, ...list_rate },
  ...more,
});
export const flat = (price: number): RateScheduleRow['list_rate'] => ({ rate_type: 'FLAT', price });

export const cardOf = (...rows: RateScheduleRow[]): RateCardView => toRateCardView(rows, { now });
export const quantity = (productId: string, amount: number | string, more: Partial<SimulatedQuantity> = {}): SimulatedQuantity => ({ productId, quantity: decimal(amount), ...more });

/** Hours at a price of the contract's own, storage in tiers, and tokens in another unit. */
export const card = cardOf(
  rateRow('Hours', flat(100), { override_rate: { rate_type: 'FLAT', price: 50 } }),
  rateRow('Storage', { rate_type: 'TIERED', tiers: [{ price: 10, size: 100 }, { price: 4 }] }),
  rateRow('Tokens', { ...flat(2), credit_type: { id: 'credits', name: 'AI credits' } }),
);
/** $10 of hours, $12 of storage. */
export const used = [quantity('Hours', 20), quantity('Storage', 150)];
