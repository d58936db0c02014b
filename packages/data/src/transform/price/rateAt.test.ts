import { expect, it } from 'vitest';
import { decimal } from '../../exact/decimal.js';
import { USD } from '../../exact/unit.js';
import { instant } from '../../time/instant.js';
import type { RateLine } from '../../view/rateCard.js';
import { priceAt } from './rateAt.js';
import { rateFinder } from './rateFinder.js';

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

it('is found in a second among 10,000 prices for 10,000 groups', () => {
  const groups = Array.from({ length: 10_000 }, (_, index) => ({ region: `r${index}`, tier: 'gold' }));
  const before = process.cpuUsage();
  const find = rateFinder(groups.map((group) => ({ ...rate, group })));
  expect(groups.every((group) => find({ productId: 'p', group: { team: 'a', ...group } }).length === 1)).toBe(true);
  expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
  expect(find({ productId: 'p', group: { region: 'r7' } })).toEqual([]);
});
