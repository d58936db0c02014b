import { describe, expect, it } from 'vitest';
import { seededRandom } from './random.js';
import { resampled } from './resampled.js';

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const DAYS = [50, -40, 10, -30, 20, -5, 9, 0, 16, -22];
const coming = (length: number) => new Array<number>(length).fill(0);

describe('days that have no level', () => {
  it('go on around their mean', () => {
    expect(resampled(DAYS).expected(coming(3))).toEqual(new Array(3).fill(mean(DAYS)));
  });

  it('are such as there were', () => {
    const random = seededRandom(3);
    expect(new Set(Array.from({ length: 200 }, () => resampled(DAYS).random(coming(20), random)).flat())).toEqual(new Set(DAYS));
  });

  it('scatter as they did, and more in sum than days alone explain: their mean is uncertain, too', () => {
    const random = seededRandom(3);
    const sums = Array.from({ length: 8000 }, () => resampled(DAYS).random(coming(20), random).reduce((sum, value) => sum + value, 0));
    const variance = mean(DAYS.map((value) => (value - mean(DAYS)) ** 2));
    expect(mean(sums) / 20).toBeCloseTo(mean(DAYS), 0);
    // A day of a course varies around the mean of its past, and that around the mean of the days.
    expect(mean(sums.map((value) => (value - mean(sums)) ** 2)) / (20 * variance * 0.9 + 400 * (variance / 10))).toBeCloseTo(1, 1);
  });

  it('may have had no purchase at all where there was one', () => {
    const random = seededRandom(5);
    const none = Array.from({ length: 2000 }, () => resampled([...coming(29), 100]).random(coming(300), random)).filter((days) => days.every((value) => value === 0));
    expect(none.length / 2000).toBeCloseTo(Math.exp(-1), 1);
  });
});
