import { expect, it } from 'vitest';
import { USD_CENTS_ID } from '../exact/unit.js';
import { instant } from '../time/instant.js';
import type { LineItem } from '../wire/lineItem.js';
import { quantitiesOf } from './quantitiesOf.js';
import { simulateCost } from './simulateCost.js';
import { toInvoicesView } from './toInvoicesView.js';
import { toRateCardView } from './toRateCardView.js';

const usage = (fields: Partial<LineItem>): LineItem => ({ type: 'usage', name: 'Storage', product_id: 'storage', total: 1, unit_price: 1, quantity: 1, starting_at: '2025-05-01T00:00:00Z', ending_before: '2025-06-01T00:00:00Z', ...fields });
const now = instant('2025-06-01T00:00:00Z');
const credit_type = { id: USD_CENTS_ID, name: 'USD (cents)' };
const invoiceOf = (...line_items: LineItem[]) => toInvoicesView([{ id: 'i', credit_type, total: 0, line_items }], { now, showZeroUsage: true }).invoices[0]!;
const quantities = (...line_items: LineItem[]) =>
  quantitiesOf(invoiceOf(...line_items), toRateCardView([], { now }));

it('adds a product’s usage up over prices, tiers and payers, and keeps groups and price changes apart', () => {
  const tier = (level: number, starting_at: number, size?: number) => ({ tier: { level, starting_at, size } });
  expect(
    quantities(
      usage({ quantity: 100, unit_price: 5, ...tier(1, 0, 100) }),
      usage({ quantity: '20.5', unit_price: 3, ...tier(2, 100) }),
      usage({ quantity: 7, presentation_group_values: { region: null } }),
      usage({ quantity: 2, unit_price: 9, starting_at: '2025-05-15T00:00:00Z' }),
      usage({ product_id: 'unused', name: 'Unused', quantity: 0, total: 0 }),
    ).toSorted((a, b) => Number(b.quantity) - Number(a.quantity)),
  ).toEqual([
    { productId: 'storage', name: 'Storage', group: null, quantity: '120.5', at: '2025-05-01T00:00:00.000Z' },
    { productId: 'storage', name: 'Storage', group: { region: null }, quantity: '7', at: '2025-05-01T00:00:00.000Z' },
    { productId: 'storage', name: 'Storage', group: null, quantity: '2', at: '2025-05-15T00:00:00.000Z' },
    { productId: 'unused', name: 'Unused', group: null, quantity: '0', at: '2025-05-01T00:00:00.000Z' },
  ]);
});

it('has only usage of a known product and quantity', () => {
  expect(quantities(usage({ quantity: null }), usage({ product_id: null }), usage({ type: 'subscription' }), usage({ type: 'commit_purchase' }), usage({ type: 'cpu_conversion' }))).toEqual([]);
  expect(quantities(usage({ starting_at: null }))).toEqual([{ productId: 'storage', name: 'Storage', group: null, quantity: '1' }]);
});

it('has amounts that a percentage is taken of in major units, in which they cost what the invoice says', () => {
  const credits = { id: 'credits', name: 'AI credits' };
  const percentage = (product_id: string, start: string, list_rate: object = {}) => ({ product_id, starting_at: start, list_rate: { rate_type: 'PERCENTAGE', price: 0.1, credit_type, ...list_rate } });
  const card = toRateCardView(
    [percentage('fees', '2025-05-01T00:00:00Z'), percentage('credits', '2025-05-01T00:00:00Z', { credit_type: credits }), { ...percentage('bonus', '2025-05-01T00:00:00Z', { rate_type: 'FLAT' }), override_rate: { rate_type: 'TIERED_PERCENTAGE', tiers: [{ price: 0.2, size: 1000 }, { price: 0.1 }] } }],
    { now },
  );
  const invoice = invoiceOf(
    usage({ product_id: 'fees', quantity: 5000, unit_price: 0.1, total: 500 }),
    usage({ product_id: 'credits', quantity: 50, unit_price: 0.1, total: 5, credit_type: credits }),
    usage({ product_id: 'bonus', quantity: 1000, unit_price: 0.2, total: 200 }),
    usage({ product_id: 'bonus', quantity: 2000, unit_price: 0.1, total: 200 }),
  );
  const { lines } = simulateCost(card, quantitiesOf(invoice, card));
  expect(lines.map(({ productId, quantity, cost }) => [productId, quantity, cost])).toEqual([['bonus', '30', '4'], ['credits', '50', '5'], ['fees', '50', '5']]);
});
