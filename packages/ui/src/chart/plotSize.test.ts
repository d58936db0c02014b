import { describe, expect, it } from 'vitest';
import { fitsInto, plotHeight, type Around } from './plotSize.js';

const alone: Around = { unit: false, legend: 0, strip: false, notes: [] };
const left = (around: Partial<Around>, width = 1000): number => plotHeight({ width, height: 400 }, alone) - plotHeight({ width, height: 400 }, { ...alone, ...around });

describe('the height of a plot', () => {
  it('is what the unit, the legend, the strip and the notes leave of the body', () => {
    expect(left({})).toBe(0);
    expect(left({ unit: true })).toBe(20);
    expect([left({ legend: 1 }), left({ legend: 3 })]).toEqual([38, 90]);
    expect([left({ strip: true }), left({ strip: true }, 300)]).toEqual([57, 98]);
  });

  it('counts the rows that notes take, until they scroll', () => {
    expect(left({ notes: ['short'] })).toBe(34);
    expect(left({ notes: ['a note of rather more words than one line of a phone has'] }, 300)).toBe(51);
    expect(left({ notes: Array.from({ length: 20 }, (_, index) => `note ${index}`) })).toBe(61);
  });

  it('has a minimum', () => {
    expect(plotHeight({ width: 300, height: 40 }, { unit: true, legend: 3, strip: true, notes: [] })).toBe(80);
  });
});

describe('a drawing fits into another box', () => {
  it('of the same width to the pixel, and about the same height', () => {
    const drawn = { width: 600, height: 200 };
    expect(fitsInto(drawn, { width: 601, height: 229 })).toBe(true);
    expect(fitsInto(drawn, { width: 603, height: 200 })).toBe(false);
    expect(fitsInto(drawn, { width: 600, height: 231 })).toBe(false);
  });
});
