import { describe, expect, it } from 'vitest';
import { areaPaths, linePaths } from './linePaths.js';
import { timeScale, valueScale, type ValueScale } from './scales.js';
import { stackColumns } from './stack.js';
import { spansThatFit, usageView } from './views.test.kit.js';

const scale: ValueScale = { ...valueScale([0, 10], 100), position: (value) => 100 - value * 10 };
const spans = (count: number, partialFrom: number | null = null) => spansThatFit(usageView({ values: { a: new Array<number>(count).fill(1) }, partialFrom }), count, true).list;

describe('linePaths', () => {
  it('joins the centres of the slots', () => {
    expect(linePaths([Float64Array.from([1, 2, 3])], spans(3), timeScale(3, 90), scale)).toEqual([{ complete: 'M15,90L45,80L75,70', partial: '' }]);
  });

  it('leaves gaps, and draws a single point as a dot', () => {
    expect(linePaths([Float64Array.from([1, Number.NaN, 3])], spans(3), timeScale(3, 90), scale)[0]?.complete).toBe('M15,90m-1,0a1,1 0 1 1 2,0a1,1 0 1 1 -2,0M75,70m-1,0a1,1 0 1 1 2,0a1,1 0 1 1 -2,0');
  });

  it('meets the part in progress in a common point', () => {
    expect(linePaths([Float64Array.from([1, 2, 3])], spans(3, 2), timeScale(3, 90), scale)[0]).toEqual({ complete: 'M15,90L45,80', partial: 'M45,80L75,70' });
  });

  it('draws what leads to and from weeks that are cut short apart, too', () => {
    const weeks = (...clipped: boolean[]) => spans(clipped.length).map((one, index) => ({ ...one, clipped: clipped[index] === true }));
    const drawn = (...clipped: boolean[]) => linePaths([Float64Array.from([1, 2, 3])], weeks(...clipped), timeScale(3, 90), scale)[0];
    expect(drawn(true, false, false)).toEqual({ complete: 'M45,80L75,70', partial: 'M15,90L45,80' });
    expect(drawn(true, false, true)).toEqual({ complete: 'M45,80m-1,0a1,1 0 1 1 2,0a1,1 0 1 1 -2,0', partial: 'M15,90L45,80M45,80L75,70' });
    expect(drawn(false, false, true)).toEqual({ complete: 'M15,90L45,80', partial: 'M45,80L75,70' });
  });
});

it('areaPaths stacks areas on each other and breaks them at gaps', () => {
  const columns = [Float64Array.from([1, 2]), Float64Array.from([3, Number.NaN])];
  const [lower, upper] = areaPaths(stackColumns(columns, 2), columns, spans(2), timeScale(2, 60), scale);
  expect(lower?.complete).toBe('M15,90L45,80L45,100L15,100Z');
  expect(upper?.complete).toBe('M15,60L15,90Z');
});
