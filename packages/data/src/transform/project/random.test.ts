import { describe, expect, it } from 'vitest';
import { normal, seededRandom } from './random.js';

const many = (next: () => number, count = 20_000) => Array.from({ length: count }, next);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('random numbers', () => {
  it('are the published ones of mulberry32, on every machine', () => {
    const random = seededRandom(1);
    expect(many(random, 3).map((value) => value * 2 ** 32)).toEqual([2_693_262_067, 11_749_833, 2_265_367_787]);
    expect(seededRandom(-1)()).toBe(seededRandom(2 ** 32 - 1)());
  });

  it('lie evenly between 0 and 1', () => {
    const values = many(seededRandom(7));
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(Math.abs(mean(values) - 0.5)).toBeLessThan(0.01);
  });

  it('can be normal, with mean 0 and deviation 1', () => {
    const random = seededRandom(7);
    const values = many(() => normal(random));
    expect(Math.abs(mean(values))).toBeLessThan(0.03);
    expect(Math.abs(mean(values.map((value) => value * value)) - 1)).toBeLessThan(0.03);
  });
});
