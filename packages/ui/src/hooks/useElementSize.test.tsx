import { renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useElementSize } from './useElementSize.js';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('useElementSize', () => {
  it('has the browser lay out the page early only where the size is needed at once', () => {
    vi.stubGlobal('ResizeObserver', class { observe = vi.fn(); disconnect = vi.fn(); });
    const width = vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(300);
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(200);
    const onSize = vi.fn();
    const { result, rerender } = renderHook((atOnce: boolean) => useElementSize(onSize, atOnce), { initialProps: false });
    result.current.ref(document.createElement('div'));
    expect(width).not.toHaveBeenCalled();
    rerender(true);
    result.current.ref(document.createElement('div'));
    expect(onSize.mock.calls).toEqual([[{ width: 300, height: 200 }]]);
  });
});
