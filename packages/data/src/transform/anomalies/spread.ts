import { middle, sorted } from './median.js';

/** The tenth that is farthest out does not count: it may be what stands out. */
const KEPT = 0.9;
/** What make the median of absolute misses, and the mean of the nearest nine tenths of them, a standard deviation where misses are normal. */
const NORMAL = { median: 1.4826, mean: 1.5215 };

/**
 * How far off misses usually are: the larger of two measures. The median is 0 where more than half of the buckets are alike, as with a day
 * of nothing now and then; the mean sees those.
 */
export function spreadOf(misses: readonly number[], centre: number): number {
  const far = sorted(misses.map((miss) => Math.abs(miss - centre)));
  const nearest = far.subarray(0, Math.ceil(KEPT * far.length));
  const mean = nearest.reduce((sum, value) => sum + value, 0) / Math.max(1, nearest.length);
  return Math.max(NORMAL.median * middle(far), NORMAL.mean * mean);
}
