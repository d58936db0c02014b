import { decimal } from '@meterboard/data';
import { describe, expect, it } from 'vitest';
import { en } from '../i18n/en.js';
import { createFormats } from '../i18n/format.js';
import { drawnReferences, withReferences } from './annotations.js';
import { valueScale } from './scales.js';

const lines = (...values: string[]) => values.map((value) => ({ label: `at ${value}`, value: decimal(value) }));
const count = { kind: 'count', name: 'hours' } as const;
const words = { messages: en, formats: createFormats('en-US', 'UTC', 'unknown unit') };
const HEIGHT = 200;
/** Where lines and labels are, in pixels from the top, of a plot that holds 0 to 1,000. */
const drawn = (...values: string[]) => drawnReferences(lines(...values), valueScale([0, 1000], HEIGHT), HEIGHT, count, words).map(({ share, labelTop, beyond }) => ({ line: share * HEIGHT, top: labelTop === null ? null : share * HEIGHT + labelTop, beyond }));

describe('withReferences', () => {
  it('extends the domain to lines that are near, above and below', () => {
    expect(withReferences([0, 100], lines('250', '-20'))).toEqual([-20, 250]);
    expect(withReferences([-100, 0], lines('-250', '50'))).toEqual([-250, 50]);
  });

  it('does not shrink the marks for lines that are far away', () => {
    expect(withReferences([0, 100], lines('301', '-201'))).toEqual([0, 100]);
  });

  it('extends the domain to any line where there are no marks', () => {
    expect(withReferences([0, 0], lines('900'))).toEqual([0, 900]);
  });
});

describe('drawnReferences', () => {
  it('places a label on its line, or below it at the top of the plot', () => {
    const [high, middle] = drawn('500', '1050');
    expect(Math.round(middle!.line) - middle!.top!).toBeCloseTo(18);
    expect(high!.top).toBeCloseTo(Math.round(high!.line));
  });

  it('lets no two labels touch, however near the lines are', () => {
    const tops = drawn('500', '505', '510', '515', '520').map(({ top }) => top!).sort((a, b) => a - b);
    expect(tops.slice(1).map((top, index) => Math.round(top - tops[index]!))).toEqual([18, 18, 18, 18]);
  });

  it('stacks labels at the edge for lines beyond it', () => {
    const found = drawn('5000', '9000', '-40');
    expect(found.map(({ beyond }) => beyond)).toEqual(['above', 'above', 'below']);
    expect(found.map(({ top }) => Math.round(top!))).toEqual([0, 18, HEIGHT - 18]);
  });

  it('leaves out a label where there is no room for it', () => {
    const found = drawn(...Array.from({ length: 14 }, (_, index) => String(100 + index)));
    expect(found.filter(({ top }) => top === null).length).toBeGreaterThan(0);
    const tops = found.flatMap(({ top }) => (top === null ? [] : [top])).sort((a, b) => a - b);
    tops.slice(1).forEach((top, index) => { expect(top - tops[index]!).toBeGreaterThan(17.99); });
  });
});
