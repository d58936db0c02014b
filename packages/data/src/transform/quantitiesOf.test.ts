import { expect, it } from 'vitest';
import { USD_CENTS_ID } from '../exact/unit.js';
import { instant } from '../time/instant.js';
import type { LineItem } from '../wire/lineItem.js';
import { quantitiesOf } from './quantitiesOf.js';
import { toInvoicesView } from './toInvoicesView.js';

const usage = (fields: Partial<LineItem>): LineItem => ({ type: 'usage', name: 'Storage', product_id: 'storage', total: 1, unit_price: 1, quantity: 1, starting_at: '2025-05-01T00:00:00Z', ending_before: '2025-06-01T00:00:00Z', ...fields });
const quantities = (...line_items: LineItem[]) =>
  quantitiesOf(toInvoicesView([{ id: 'i', credit_type: { id: USD_CENTS_ID, name: 'USD (cents)' }, total: 0, line_items }], { now: instant('2025-06-01T00:00:00Z'), showZeroUsage: true }).invoices[0]!);

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
