import { describe, expect, it } from 'vitest';
import { nearestSeries, seriesInStack, shareAlong, spanAt } from './hit.js';

describe('hit testing', () => {
  it('finds the span under any point, the edges included', () => {
    expect([0, 0.0999, 0.1, 0.999, 1, -0.2, 1.4].map((share) => spanAt(share, 10))).toEqual([0, 0, 1, 9, 9, 0, 9]);
    expect(spanAt(0.5, 0)).toBeNull();
    expect(spanAt(Number.NaN, 10)).toBeNull();
  });

  it('hits bars far thinner than a pixel', () => {
    expect(spanAt(123.4 / 740, 8760)).toBe(1460);
  });

  it('measures from the right in right-to-left pages', () => {
    expect(shareAlong(150, { left: 100, width: 200 }, 'ltr')).toBe(0.25);
    expect(shareAlong(150, { left: 100, width: 200 }, 'rtl')).toBe(0.75);
  });

  it('finds the segment of a stack, above and below zero, and nothing beyond', () => {
    const bands = [[[0, 10]], [[10, 15]], [[-4, 0]]] as [number, number][][];
    expect([5, 10, 14.9, 15, -1, -5].map((value) => seriesInStack(bands, 0, value))).toEqual([0, 1, 1, null, 2, null]);
  });

  it('finds the nearest line and ignores gaps', () => {
    const bands = [[[0, 10]], [[0, Number.NaN]], [[0, 30]]] as [number, number][][];
    expect(nearestSeries(bands, 0, 22)).toBe(2);
    expect(nearestSeries([[[0, Number.NaN]]], 0, 1)).toBeNull();
  });
});
