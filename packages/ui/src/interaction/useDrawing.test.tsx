import { act, renderHook } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { describe, expect, it } from 'vitest';
import { usageView } from '../chart/views.test.kit.js';
import { en } from '../i18n/en.js';
import { createFormats } from '../i18n/format.js';
import { useDrawing, type DrawingOptions } from './useDrawing.js';

const words = { messages: en, formats: createFormats('en-US', 'UTC', 'unknown unit') };
const options: DrawingOptions = {
  view: usageView({ values: { 'us-east': [3, 1, 2] } }),
  mark: 'bar',
  cumulative: false,
  measure: 'net',
  netLine: false,
  references: [],
  events: [],
  initialWidth: 640,
  height: 320,
  around: { unit: true, legend: false, strip: false, notes: [] },
};
const HIDDEN: readonly string[] = [];
const drawn = () => renderHook(() => useDrawing(options, words, HIDDEN)).result;

describe('useDrawing', () => {
  it('draws for the measured size, and not again for nearly the same', () => {
    const result = drawn();
    act(() => { result.current.onPlotSize({ width: 300, height: 200 }); });
    const { drawing } = result.current;
    expect(drawing.size).toEqual({ width: 300, height: 200 });
    act(() => { result.current.onPlotSize({ width: 301, height: 210 }); });
    expect(result.current.drawing).toBe(drawing);
  });

  it('ends with the last measured size, even while the drawing for another is on its way', () => {
    const result = drawn();
    const { size } = result.current.drawing;
    act(() => {
      result.current.onPlotSize({ width: 300, height: 200 });
      result.current.onPlotSize(size);
    });
    expect(result.current.drawing.size).toEqual(size);
  });

  it('is worked out once for other amounts that come after a size that fits', () => {
    let renders = 0;
    const { result, rerender } = renderHook(({ values }) => {
      renders += 1;
      return useDrawing({ ...options, view: usageView({ values: { 'us-east': values } }) }, words, HIDDEN);
    }, { initialProps: { values: [3, 1, 2] } });
    act(() => { result.current.onPlotSize(result.current.drawing.size); });
    renders = 0;
    flushSync(() => { rerender({ values: [2, 4, 1] }); });
    expect(renders).toBe(1);
  });

  it('keeps the labels of the time axis while other amounts come for the same buckets, and not for others', () => {
    const { result, rerender } = renderHook(({ values }) => useDrawing({ ...options, view: usageView({ values: { 'us-east': values } }) }, words, HIDDEN), { initialProps: { values: [3, 1, 2] } });
    const { timeTicks, series } = result.current.drawing;
    rerender({ values: [2, 4, 1] });
    expect(result.current.drawing.series).not.toEqual(series);
    expect(result.current.drawing.timeTicks).toBe(timeTicks);
    rerender({ values: [2, 4, 1, 5] });
    expect(result.current.drawing.timeTicks).toHaveLength(4);
  });

  it('takes the width from the skeleton before there is a plot', () => {
    const result = drawn();
    const { gutter, size: { height } } = result.current.drawing;
    act(() => { result.current.onPlaceSize({ width: 262, height: 320 }); });
    expect(result.current.drawing.size).toEqual({ width: 262 - gutter, height });
    const { drawing } = result.current;
    act(() => { result.current.onPlaceSize({ width: 262, height: 320 }); });
    expect(result.current.drawing).toBe(drawing);
  });
});
