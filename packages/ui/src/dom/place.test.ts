import { describe, expect, it } from 'vitest';
import { placeAbove } from './place.js';

const viewport = { width: 1000, height: 800 };
const floating = { width: 272, height: 200 };
const anchor = (left: number, top: number) => ({ left, top, width: 0, height: 200 });

describe('placeAbove', () => {
  it('is centred above its anchor, placed by its lower edge', () => {
    expect(placeAbove(anchor(500, 400), floating, viewport)).toEqual({ side: 'above', x: 364, y: 392, maxHeight: 384 });
  });

  it('goes below where there is more room', () => {
    expect(placeAbove(anchor(500, 60), floating, viewport)).toEqual({ side: 'below', x: 364, y: 268, maxHeight: 524 });
  });

  it('never leaves the viewport', () => {
    expect(placeAbove(anchor(5, 400), floating, viewport).x).toBe(8);
    expect(placeAbove(anchor(995, 400), floating, viewport).x).toBe(1000 - 272 - 8);
    for (const top of [-500, -100, 0, 300, 700, 900]) {
      const { side, y, maxHeight } = placeAbove(anchor(500, top), floating, viewport);
      expect(side === 'above' ? y - maxHeight : y).toBeGreaterThanOrEqual(0);
      expect(side === 'above' ? y : y + maxHeight).toBeLessThanOrEqual(viewport.height);
    }
  });
});
