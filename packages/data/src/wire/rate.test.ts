import { expect, it } from 'vitest';
import { readRates } from './rate.js';
import { refusedPath } from './refused.test.kit.js';

const bare = { product_id: 'p', list_rate: { rate_type: 'FLAT' } };
const free = { type: 'FLAT', price: null, tiers: [], minimum: null, creditType: null };

it('reads a rate, which always has a list price', () => {
  expect(readRates([bare])).toEqual([{ productId: 'p', list: free, override: null, commit: null, pricing: null, start: null, end: null }]);
  const full = {
    product_id: 'p',
    list_rate: { rate_type: 'TIERED', tiers: [{ price: 0.1, size: '100' }, { price: '0.050' }], credit_type: { id: 'x' } },
    override_rate: { rate_type: 'FLAT', price: 0 },
    commit_rate: { rate_type: 'percentage', price: '1e-9', minimum_config: { minimum: '500' } },
    pricing_group_values: { region: 'us' },
    starting_at: '2025-01-01T00:00:00Z',
    ending_before: '2025-02-01T00:00:00Z',
  };
  expect(readRates([full])).toEqual([
    {
      productId: 'p',
      list: { type: 'TIERED', price: null, tiers: [{ price: '0.1', size: '100' }, { price: '0.05', size: null }], minimum: null, creditType: { id: 'x' } },
      override: { ...free, price: '0' },
      commit: { ...free, type: 'PERCENTAGE', price: '0.000000001', minimum: '500' },
      pricing: { region: 'us' },
      start: Date.UTC(2025, 0),
      end: Date.UTC(2025, 1),
    },
  ]);
});

it.each<[string, object]>([
  ['product_id', { product_id: 1 }],
  ['list_rate', { list_rate: null }],
  ['list_rate.rate_type', { list_rate: {} }],
  ['list_rate.price', { list_rate: { rate_type: 'FLAT', price: 'free' } }],
  ['list_rate.tiers', { list_rate: { rate_type: 'TIERED', tiers: {} } }],
  ['list_rate.tiers[0]', { list_rate: { rate_type: 'TIERED', tiers: [1] } }],
  ['list_rate.tiers[0].price', { list_rate: { rate_type: 'TIERED', tiers: [{}] } }],
  ['list_rate.tiers[0].size', { list_rate: { rate_type: 'TIERED', tiers: [{ price: 1, size: 'x' }] } }],
  ['list_rate.minimum_config', { list_rate: { rate_type: 'FLAT', minimum_config: 5 } }],
  ['list_rate.minimum_config.minimum', { list_rate: { rate_type: 'FLAT', minimum_config: {} } }],
  ['list_rate.credit_type', { list_rate: { rate_type: 'FLAT', credit_type: 'USD' } }],
  ['override_rate', { override_rate: 1 }],
  ['commit_rate.rate_type', { commit_rate: {} }],
  ['pricing_group_values.region', { pricing_group_values: { region: 1 } }],
  ['starting_at', { starting_at: 1 }],
  ['ending_before', { ending_before: '' }],
])('refuses a broken rate with its path: %s', (field, fields) => {
  expect(refusedPath(readRates, bare, fields)).toBe(`rows[1].${field}`);
});
