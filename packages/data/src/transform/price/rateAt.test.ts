import { expect, it } from 'vitest';
import { decimal } from '../../exact/decimal.js';
import { USD } from '../../exact/unit.js';
import { instant } from '../../time/instant.js';
import type { RateLine } from '../../view/rateCard.js';
import { priceAt } from './rateAt.js';

const rate: RateLine = {
  id: 'r',
  productId: 'p',
  name: 'P',
  group: null,
  entitled: true,
  billingFrequency: null,
  start: null,
  end: null,
  list: { kind: 'flat', unit: USD, price: decimal(1), tiers: [], minimum: null },
  override: null,
  commit: null,
};

it('tells that nothing tells rates apart, of more than a call can take as arguments', () => {
  const many = Array.from({ length: 200_000 }, () => rate);
  expect(priceAt(many, null, decimal(1), instant('2025-01-01T00:00:00Z')).problem).toBe('several-rates');
});
