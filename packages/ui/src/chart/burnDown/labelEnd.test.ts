import { describe, expect, it } from 'vitest';
import { labelEnd } from './labelEnd.js';

const size = { width: 300, height: 100 };
const line = { label: 'Low', amount: '$10.00', share: 0.8, beyond: null, labelTop: -18 };
/** Stops at these heights in pixels, from one end to the other. */
const stops = (...tops: number[]) => tops.map((top, index) => ({ share: index / (tops.length - 1), top: top / 100 }));

describe('labelEnd', () => {
  it('is the beginning, unless more of the balance is behind the names there', () => {
    expect(labelEnd({ size, references: [line], stops: stops(10, 30, 50, 70, 80, 100) })).toBe('start');
    expect(labelEnd({ size, references: [line], stops: stops(10, 65, 70, 100, 100, 100) })).toBe('end');
  });

  it('is the beginning where nothing is covered, or a line has no name', () => {
    expect(labelEnd({ size, references: [line], stops: stops(10, 20, 100) })).toBe('start');
    expect(labelEnd({ size, references: [], stops: stops(10, 20, 100) })).toBe('start');
    expect(labelEnd({ size, references: [{ ...line, labelTop: null }], stops: stops(79, 79, 100) })).toBe('start');
  });
});
