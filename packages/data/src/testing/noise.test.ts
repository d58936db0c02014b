import { describe, expect, it } from 'vitest';
import { idOf, noiseOf } from './noise.js';

describe('noise', () => {
  it('is the same on every machine', () => {
    const noise = noiseOf(1, 'CPU hours');
    expect([0, 1, 480_000].map((place) => Math.floor(noise(place) * 1_000_000))).toEqual([742_594, 457_158, 299_635]);
  });

  it('depends only on its place', () => {
    const noise = noiseOf(7, 'a');
    const backwards = [3, 2, 1].map(noise).reverse();
    expect(backwards).toEqual([1, 2, 3].map(noiseOf(7, 'a')));
  });

  it('is spread evenly over the range, whatever the name and seed', () => {
    for (const [seed, name] of [[0, ''], [1, 'a'], [2, 'a'], [-5, 'x']] as const) {
      const noise = noiseOf(seed, name);
      const tenths = Array<number>(10).fill(0);
      for (let place = 0; place < 10_000; place += 1) tenths[Math.floor(noise(place) * 10)]! += 1;
      expect(Math.min(...tenths)).toBeGreaterThan(850);
      expect(Math.max(...tenths)).toBeLessThan(1150);
    }
  });

  it('names things by UUIDs that do not collide', () => {
    const ids = Array.from({ length: 2000 }, (_, index) => idOf(index % 20, `thing ${Math.floor(index / 20)}`));
    expect(new Set(ids).size).toBe(2000);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
