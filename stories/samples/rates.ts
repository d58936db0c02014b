import { decimal, instant, toRateCardView, type RateCardView, type RateScheduleRow, type SimulatedQuantity } from '@meterboard/data';

export const now = instant('2026-11-21T10:00:00Z');

const USD_CENTS = { id: '2714e483-4ff1-48e4-9e25-ac732e8f24f2', name: 'USD (cents)' };
const CREDITS = { id: 'c0000000-0000-4000-8000-000000000001', name: 'AI credits' };

const rate = (product_id: string, product_name: string, list_rate: RateScheduleRow['list_rate'], more: Partial<RateScheduleRow> = {}): RateScheduleRow => ({
  product_id,
  product_name,
  starting_at: '2026-01-01T00:00:00Z',
  ending_before: '2027-01-01T00:00:00Z',
  entitled: true,
  list_rate: { credit_type: USD_CENTS, ...list_rate },
  ...more,
});

const flat = (price: number): RateScheduleRow['list_rate'] => ({ rate_type: 'FLAT', price });

export const rows: readonly RateScheduleRow[] = [
  rate('cpu', 'CPU hours', flat(100), { override_rate: { rate_type: 'FLAT', price: 85 } }),
  rate('api', 'API calls', { rate_type: 'TIERED', tiers: [{ price: 0.02, size: 1_000_000 }, { price: 0.0125, size: 9_000_000 }, { price: 0.008 }] }),
  rate('storage', 'Storage', flat(2.3), { pricing_group_values: { region: 'us-east-1' } }),
  rate('storage', 'Storage', flat(2.9), { pricing_group_values: { region: 'eu-central-1' } }),
  rate('tokens', 'Model tokens', { rate_type: 'FLAT', price: 0.5, credit_type: CREDITS }),
  rate('seats', 'Team seats', flat(2_000), { billing_frequency: 'MONTHLY' }),
];

const card = (of: readonly RateScheduleRow[]): RateCardView => toRateCardView(of, { now, contract: { id: 'platform', name: 'Platform agreement' } });

const quantity = (productId: string, amount: number | string, group?: SimulatedQuantity['group']): SimulatedQuantity => ({ productId, quantity: decimal(amount), group });

export const rateCard: RateCardView = card(rows);
export const noRates: RateCardView = card([]);

/** What the running month has used so far. */
export const used: readonly SimulatedQuantity[] = [quantity('cpu', '73.5'), quantity('api', 1_250_000), quantity('storage', 420, { region: 'us-east-1' }), quantity('tokens', 3_200), quantity('seats', 12)];

/** Beside the products that can be priced: those that cannot, each for another reason. */
export const partlyPriced: RateCardView = card([
  ...rows,
  rate('support', 'Enterprise support', { rate_type: 'CUSTOM' }),
  rate('payments', 'Payment processing', { rate_type: 'PERCENTAGE', price: 0.029 }),
  rate('seats', 'Team seats', flat(21_600), { billing_frequency: 'ANNUAL' }),
  rate('gpu', 'GPU hours', { rate_type: 'FLAT' }),
  rate('labs', 'Labs', flat(1), { entitled: false }),
]);
export const usedOfAll: readonly SimulatedQuantity[] = [...used, quantity('support', 1), quantity('payments', 48_000), { ...quantity('gone', 5), name: 'A product of last year' }];

export const hostileRates: RateCardView = card([
  rate('__proto__', '<img src=x onerror=alert(1)>', flat(100), { pricing_group_values: { '<b>region</b>': '\u202Eeu' } }),
  rate('long', 'A product with a name that never ends '.repeat(8), flat(100), { pricing_group_values: { region: 'x'.repeat(200) } }),
  rate('reversed', '\u202E00.1$ tiderc', flat(100)),
  rate('blank', ' ', flat(100)),
]);
