import { describe, expect, it } from 'vitest';
import { normal, seededRandom } from '../project/random.js';
import { median } from './median.js';
import { spreadOf } from './spread.js';

describe('how far off misses usually are', () => {
  it('is their standard deviation where they are normal, and hardly changes with what stands out', () => {
    const random = seededRandom(1);
    const misses = Array.from({ length: 400 }, () => 0.2 * normal(random));
    const spread = (values: readonly number[]): number => spreadOf(values.toSorted((a, b) => a - b), 0);
    expect(spread(misses)).toBeCloseTo(0.2, 1);
    expect(spread(misses.with(7, 90).with(8, -90)) / spread(misses)).toBeCloseTo(1, 1);
  });

  it('sees what half of the buckets hide, and not what one in ten does', () => {
    const some = (share: number): number[] => Array.from({ length: 40 }, (_, index) => (index < 40 - share * 40 ? 0 : 1));
    expect(spreadOf(some(0.25), 0)).toBeCloseTo((1.5215 * 6) / 36, 10);
    expect(spreadOf(some(0.1), 0)).toBe(0);
    expect(spreadOf([], 0)).toBe(0);
  });

  it('is measured from the middle', () => {
    expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([])]).toEqual([2, 2.5, 0]);
    expect(spreadOf([5, 5, 5], 5)).toBe(0);
    // 1, 1, 2 and 6 away.
    expect(spreadOf([-1, 4, 6, 7], 5)).toBeCloseTo((1.5215 * 10) / 4, 10);
    expect(spreadOf([6, 10, 14], 10)).toBeCloseTo(1.4826 * 4, 10);
  });
});
