import { describe, expect, it } from 'vitest';
import { timeScale, valueScale } from './scales.js';

describe('timeScale', () => {
  it.each([1, 2, 7, 31, 90, 365])('gives %i spans slots of the same width that fill the plot', (count) => {
    const { slot, bar, centre } = timeScale(count, 600);
    expect(slot * count).toBeCloseTo(600);
    expect(centre(0)).toBeCloseTo(slot / 2);
    expect(centre(count - 1)).toBeCloseTo(600 - slot / 2);
    expect(bar).toBeLessThanOrEqual(slot);
  });

  it('limits the width of bars', () => {
    expect(timeScale(2, 800).bar).toBeCloseTo(56);
  });

  it('accepts an empty plot', () => {
    expect(timeScale(0, 600).bar).toBeGreaterThanOrEqual(0);
  });
});

describe('valueScale', () => {
  it('has zero inside the plot, and the extremes not quite at its edges', () => {
    const { position, zero } = valueScale([-510, 890], 200);
    expect(position(890)).toBeGreaterThan(0);
    expect(position(-510)).toBeLessThan(200);
    expect(zero).toBeCloseTo(position(0));
    expect(valueScale([0, 10], 200).zero).toBe(200);
  });

  it.each([
    [0, 180],
    [-510, 890],
    [0, 0.004],
    [0, 9.9e14],
    [-3, 0],
  ])('has two to four ticks for [%d, %d] in 200 pixels', (low, high) => {
    const { ticks } = valueScale([low, high], 200);
    expect(ticks.length).toBeGreaterThanOrEqual(2);
    expect(ticks.length).toBeLessThanOrEqual(4);
    expect(ticks).toContain(0);
  });

  it('has closer ticks rather than two far ones: in 230 pixels, a stack with credits below zero is read by six', () => {
    expect(valueScale([-400, 680], 230).ticks).toEqual([-400, -200, 0, 200, 400, 600]);
  });

  it('has the single tick 0 where all values are 0, and does not divide by it', () => {
    const { ticks, position, domain } = valueScale([0, 0], 200);
    expect(ticks).toEqual([0]);
    expect(position(0)).toBe(200);
    expect(domain).toEqual([0, 1]);
  });
});
