import { describe, expect, it } from 'vitest';
import type { ColorSlot } from '../chart/seriesColor.js';
import { paintOf } from './paint.js';
import { dashOf, patternId } from './patterns.js';

const MEANT: readonly ColorSlot[] = ['other', 'unassigned', 'not-split', 'credit', 'credit-2'];

describe('series that are no group', () => {
  it('differ from each other in colour, and without it in pattern and dashes', () => {
    for (const look of [paintOf, (slot: ColorSlot) => patternId('x', slot), dashOf]) expect(new Set(MEANT.map(look)).size).toBe(MEANT.length);
  });
});
