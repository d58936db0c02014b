import { expect, it } from 'vitest';
import type { InvoiceBreakdown } from '../../wire/breakdown.js';
import { day, inRegion, spend, usage } from './records.test.kit.js';

const bought = (...records: InvoiceBreakdown[]) => spend(records).quantities.map(({ quantity, cost }) => [quantity, cost]);

it('adds up what was bought at one price, whatever the order of its keys', () => {
  const first = usage(100, { quantity: 2, pricing_group_values: { region: 'us', size: 'xl' } });
  const second = usage(150, { quantity: 3, pricing_group_values: { size: 'xl', region: 'us' } });
  expect(bought(day('2024-11-01', [first]), day('2024-11-02', [second]))).toEqual([['5', '2.5']]);
});

it('keeps prices, tiers and products apart', () => {
  const lines = [
    usage(1, { quantity: 1 }),
    usage(2, { quantity: 2, pricing_group_values: { region: 'us' } }),
    usage(4, { quantity: 4, tier: { level: 1, starting_at: 0 } }),
    usage(8, { quantity: 8, tier: { level: 2, starting_at: 10 } }),
    usage(16, { quantity: 16, product_id: 'p2' }),
    usage(32, { quantity: 32, pricing_group_values: {} }),
  ];
  expect(new Set(bought(day('2024-11-01', lines)).map(([quantity]) => quantity))).toEqual(new Set(['33', '2', '4', '8', '16']));
});

it('skips lines without a quantity, and ignores presentation groups', () => {
  expect(bought(day('2024-11-01', [usage(100, { quantity: null }), { ...inRegion('us'), quantity: 1 }, { ...inRegion('eu'), quantity: 2 }]))).toEqual([['3', '2']]);
});

it('sorts quantities, whatever the order of rows', () => {
  const records = ['b', 'a', 'c'].map((product, index) => day(`2024-11-0${index + 1}`, [usage(1, { product_id: product, name: product })], { id: product }));
  const shuffled = ['a', 'c', 'b'].map((product, index) => day(`2024-11-0${index + 1}`, [usage(1, { product_id: product, name: product })], { id: product }));
  expect(spend(records).quantities).toEqual(spend(shuffled).quantities);
});
