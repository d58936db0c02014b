import { describe, expect, it } from 'vitest';
import { barPaths } from './barPaths.js';
import { timeScale, valueScale } from './scales.js';
import { stackColumns } from './stack.js';
import { spansThatFit, usageView } from './views.test.kit.js';

function bars(lists: readonly (readonly number[])[], width: number, domain: [number, number], partialFrom: number | null = null) {
  const length = lists[0]?.length ?? 0;
  const view = usageView({ values: { a: Array.from({ length }, () => 1) }, partialFrom });
  const spans = spansThatFit(view, length, true).list;
  const scale = { ...valueScale(domain, 100), position: (value: number) => 100 - ((value - domain[0]) / (domain[1] - domain[0])) * 100 };
  return barPaths(stackColumns(lists.map((list) => Float64Array.from(list)), length), spans, timeScale(length, width), scale);
}

/** Every vertical extent in a path: from, to. */
const verticals = (path: string): number[][] => [...path.matchAll(/M[-\d.]+ ([-\d.]+)V([-\d.]+)/g)].map(([, from, to]) => [Number(from), Number(to)]);

describe('barPaths', () => {
  it('draws thin bars as vertical strokes, in one path for each series', () => {
    const { paths, stroke } = bars([new Array<number>(100).fill(50)], 300, [0, 100]);
    expect(stroke).toBeCloseTo(2.4);
    expect(verticals(paths[0]!.complete)).toHaveLength(100);
    expect(verticals(paths[0]!.complete)[0]).toEqual([100, 50]);
    expect(paths[0]!.complete).not.toContain('z');
  });

  it('fills wide bars, with a rounded outer end and a gap at the inner one', () => {
    const { paths, stroke } = bars([[50], [30]], 40, [0, 100]);
    expect(stroke).toBeNull();
    expect(paths[0]!.complete).toMatch(/^M\d+ 100V50h\d+V100z$/);
    expect(paths[1]!.complete).toMatch(/^M\d+ 49V22.5a/);
    expect(paths[1]!.complete.endsWith('V49z')).toBe(true);
  });

  it('draws credits downwards from zero, with a rounded lower end', () => {
    const { paths } = bars([[40], [-20]], 40, [-50, 50]);
    expect(paths[0]!.complete).toMatch(/^M\d+ 50V12.5a/);
    expect(paths[1]!.complete).toMatch(/^M\d+ 50V67.5a/);
  });

  it('draws a bucket that is cut short as it draws one in progress', () => {
    const view = usageView({ values: { a: [1, 1, 1] } });
    const spans = spansThatFit(view, 3, true).list.map((one, span) => ({ ...one, clipped: span === 0 }));
    const { paths } = barPaths(stackColumns([Float64Array.from([1, 2, 3])], 3), spans, timeScale(3, 120), valueScale([0, 4], 100));
    expect([paths[0]!.complete, paths[0]!.partial].map((path) => path.split('M').length - 1)).toEqual([2, 1]);
  });

  it('draws buckets in progress separately', () => {
    const { paths } = bars([[10, 20, 30]], 120, [0, 100], 2);
    expect(paths[0]!.complete.split('M')).toHaveLength(3);
    expect(paths[0]!.partial.split('M')).toHaveLength(2);
  });

  it('draws nothing for zeros, and hairlines at full height', () => {
    expect(bars([[0, 0]], 100, [0, 1]).paths[0]).toEqual({ complete: '', partial: '' });
    const { paths } = bars([new Array<number>(720).fill(1)], 720, [0, 1]);
    expect(verticals(paths[0]!.complete).every(([from, to]) => from === 100 && to === 0)).toBe(true);
  });
});
