import { describe, expect, it } from 'vitest';
import { normal, seededRandom } from '../project/random.js';
import { median } from './median.js';
import { spreadOf } from './spread.js';

describe('how far off misses usually are', () => {
  it('is their standard deviation where they are normal, and hardly changes with what stands out', () => {
    const random = seededRandom(1);
    const misses = Array.from({ length: 400 }, () => 0.2 * normal(random));
    expect(spreadOf(misses, 0)).toBeCloseTo(0.2, 1);
    expect(spreadOf(misses.with(7, 90).with(8, -90), 0) / spreadOf(misses, 0)).toBeCloseTo(1, 1);
  });

  it('sees what half of the buckets hide, and not what one in ten does', () => {
    const some = (share: number): number[] => Array.from({ length: 40 }, (_, index) => (index < share * 40 ? 1 : 0));
    expect(spreadOf(some(0.25), 0)).toBeCloseTo((1.5215 * 6) / 36, 10);
    expect(spreadOf(some(0.1), 0)).toBe(0);
    expect(spreadOf([], 0)).toBe(0);
  });

  it('is measured from the middle', () => {
    expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([])]).toEqual([2, 2.5, 0]);
    expect(spreadOf([5, 5, 5], 5)).toBe(0);
  });
});
