import { describe, expect, it } from 'vitest';
import type { ColorSlot } from '../chart/seriesColor.js';
import { contrast } from '../theme/contrast.js';
import { METRONOME_COLORS } from '../theme/palette.js';
import { paintOf } from './paint.js';
import { dashOf, patternId } from './patterns.js';

const MEANT: readonly ColorSlot[] = ['other', 'unassigned', 'not-split', 'credit', 'credit-2'];
const GREYS: readonly ColorSlot[] = ['other', 'unassigned', 'not-split'];

/** The hex colour that a paint comes to by default: one colour, or `color-mix` of two. */
function seen(slot: ColorSlot, scheme: 'light' | 'dark'): string {
  const paint = paintOf(slot);
  const [front = '', back = front] = [...paint.matchAll(/light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, light, dark]) => (scheme === 'light' ? light : dark));
  const share = Number(/ (\d+)%/.exec(paint)?.[1] ?? 100) / 100;
  const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return `#${[1, 3, 5].map((at) => Math.round(channel(front, at) * share + channel(back, at) * (1 - share)).toString(16).padStart(2, '0')).join('')}`;
}

describe('series with a meaning of their own', () => {
  it('differ in colour, in pattern and in dashes', () => {
    for (const look of [paintOf, (slot: ColorSlot) => patternId('x', slot), dashOf]) expect(new Set(MEANT.map(look)).size).toBe(MEANT.length);
  });

  it.each(['light', 'dark'] as const)('are visible, and their greys differ in lightness, in the %s scheme', (scheme) => {
    for (const slot of MEANT) expect(contrast(seen(slot, scheme), METRONOME_COLORS.White[scheme])).toBeGreaterThan(3);
    for (const [at, grey] of GREYS.entries()) {
      for (const other of GREYS.slice(at + 1)) {
        const ratios = [contrast(seen(grey, scheme), '#000000'), contrast(seen(other, scheme), '#000000')];
        expect(Math.max(...ratios) / Math.min(...ratios)).toBeGreaterThan(1.5);
      }
    }
  });
});
