import { middle } from './median.js';
import { rankIn } from './orderedWindow.js';

/** The tenth that is farthest out does not count: it may be what stands out. */
const KEPT = 0.9;
/** What make the median of absolute misses, and the mean of the nearest nine tenths of them, a standard deviation where misses are normal. */
const NORMAL = { median: 1.4826, mean: 1.5215 };

/** How far each of some ascending values is from the centre, ascending too: those below it and those above it are merged. */
function distancesFrom(centre: number, ascending: readonly number[]): number[] {
  let above = rankIn(ascending, centre);
  let below = above - 1;
  return ascending.map(() => {
    const up = (ascending[above] ?? Infinity) - centre;
    const down = centre - (ascending[below] ?? -Infinity);
    if (up <= down) above += 1;
    else below -= 1;
    return Math.min(up, down);
  });
}

/**
 * How far off misses, in ascending order, usually are: the larger of two measures. The median is 0 where more than half of the buckets
 * are alike, as with a day of nothing now and then; the mean sees those.
 */
export function spreadOf(misses: readonly number[], centre: number): number {
  const far = distancesFrom(centre, misses);
  const nearest = far.slice(0, Math.ceil(KEPT * far.length));
  const mean = nearest.reduce((sum, value) => sum + value, 0) / Math.max(1, nearest.length);
  return Math.max(NORMAL.median * middle(far), NORMAL.mean * mean);
}
