import { describe, expect, it } from 'vitest';
import { seededRandom } from './random.js';
import { fitSwing, isSwinging } from './swing.js';

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const SWINGING = [50, -40, 10, -30, 20, -5, 9, 0, 16, -22];

describe('days that swing around zero', () => {
  it('are those of which more than a twentieth is taken back, not those with one small correction', () => {
    expect(isSwinging(SWINGING)).toBe(true);
    expect(isSwinging([100, 110, -17, 95])).toBe(true);
    expect(isSwinging([100, 110, -16, 95])).toBe(false);
    expect(isSwinging([0, 0, 0])).toBe(false);
    expect(isSwinging([700, 0, 0, 0, 0, 0, 0])).toBe(false);
  });

  it('go on around their mean', () => {
    expect(fitSwing(SWINGING).expected(3)).toEqual(new Array(3).fill(mean(SWINGING)));
  });

  it('scatter as they did, and more in sum than days alone explain: their mean is uncertain, too', () => {
    const swing = fitSwing(SWINGING);
    const random = seededRandom(3);
    const sums = Array.from({ length: 4000 }, () => swing.random(20, random).reduce((sum, value) => sum + value, 0));
    expect(mean(sums) / 20).toBeCloseTo(mean(SWINGING), 0);
    const variance = SWINGING.reduce((sum, value) => sum + (value - mean(SWINGING)) ** 2, 0) / (SWINGING.length - 1);
    const inSum = mean(sums.map((value) => (value - mean(sums)) ** 2));
    expect(inSum / (20 * variance + 400 * (variance / SWINGING.length))).toBeCloseTo(1, 1);
  });
});
