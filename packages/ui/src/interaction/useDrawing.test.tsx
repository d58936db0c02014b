import { act, renderHook } from '@testing-library/react';
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
  it('draws for the size it is told, and not again for one that will do', () => {
    const result = drawn();
    act(() => { result.current.onPlotSize({ width: 300, height: 200 }); });
    const { drawing } = result.current;
    expect(drawing.size).toEqual({ width: 300, height: 200 });
    act(() => { result.current.onPlotSize({ width: 301, height: 210 }); });
    expect(result.current.drawing).toBe(drawing);
  });

  it('ends with the size it was told last, though the drawing for another was still on its way', () => {
    const result = drawn();
    const { size } = result.current.drawing;
    act(() => {
      result.current.onPlotSize({ width: 300, height: 200 });
      result.current.onPlotSize(size);
    });
    expect(result.current.drawing.size).toEqual(size);
  });

  it('knows the width from what stood in the place of the plot', () => {
    const result = drawn();
    const { gutter, size: { height } } = result.current.drawing;
    act(() => { result.current.onPlaceSize({ width: 262, height: 320 }); });
    expect(result.current.drawing.size).toEqual({ width: 262 - gutter, height });
    const { drawing } = result.current;
    act(() => { result.current.onPlaceSize({ width: 262, height: 320 }); });
    expect(result.current.drawing).toBe(drawing);
  });
});
