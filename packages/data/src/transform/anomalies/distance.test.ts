import { describe, expect, it } from 'vitest';
import { fc } from '../../properties.test.kit.js';
import { atDistance, distance } from './distance.js';

const amount = fc.double({ min: 0, max: 1e9, noNaN: true });

describe('the distance of a value from what was expected', () => {
  it('is as far for twice as for half, and 0 for the same', () => {
    expect(distance(200, 50, 0)).toBe(1.5);
    expect(distance(50, 200, 0)).toBe(-1.5);
    expect(distance(75, 75, 25)).toBe(0);
  });

  it('is not infinite for 0, nor where nothing was expected', () => {
    expect(distance(0, 75, 25)).toBeCloseTo(-1.5, 12);
    expect(distance(75, 0, 25)).toBeCloseTo(1.5, 12);
    expect(distance(-1e6, 75, 25)).toBe(distance(-24.75, 75, 25));
  });

  it('leads back to the value', () => {
    fc.assert(
      fc.property(amount, amount, fc.double({ min: 1, max: 1e6, noNaN: true }), (value, expected, offset) => {
        const back = atDistance(distance(value, expected, offset), expected, offset);
        expect(Math.abs(back - value)).toBeLessThanOrEqual(1e-6 * (value + expected + offset));
      }),
    );
    expect(atDistance(-10, 100, 25)).toBe(0);
  });
});
