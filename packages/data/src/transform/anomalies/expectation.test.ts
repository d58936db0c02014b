import { expect, it } from 'vitest';
import { strengthOf, type Expectation } from './expectation.js';

it('is as strong as a miss is far beyond how far off buckets usually are', () => {
  const growing: Expectation = { base: 100, offset: 25, centre: 0.25, limit: 0.5, least: 0, basis: [] };
  expect([1.25, 0.75, 0.25, -0.75].map((miss) => strengthOf(miss, growing))).toEqual([2, 1, 0, -2]);
});
