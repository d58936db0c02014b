import { act, renderHook } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { burnDown } from './burnDown.test.kit.js';
import { useBurnDownChart } from './useBurnDownChart.js';

afterEach(() => { vi.unstubAllGlobals(); });

describe('useBurnDownChart', () => {
  it('is worked out once for another forecast that comes after a size that fits, and is drawn for one that does not', () => {
    let tell = (_: { width: number; height: number }): void => undefined;
    vi.stubGlobal('ResizeObserver', class {
      constructor(report: (entries: unknown[]) => void) {
        tell = (contentRect) => { report([{ contentRect }]); };
      }
      observe = vi.fn();
      disconnect = vi.fn();
    });
    let renders = 0;
    const { result, rerender } = renderHook((data) => {
      renders += 1;
      return useBurnDownChart({ title: 'Credits', data });
    }, { initialProps: burnDown() });
    result.current.plotRef(document.createElement('div'));
    const drawn = () => result.current.print!.drawing.size;
    act(() => { tell(drawn()); });
    renders = 0;
    flushSync(() => { rerender(burnDown({ basis: 31 })); });
    expect(renders).toBe(1);
    act(() => { tell({ width: 300, height: 200 }); });
    expect(drawn()).toEqual({ width: 300, height: 200 });
  });
});
