import { describe, expect, it } from 'vitest';
import { toolbarStep } from './toolbar.js';

describe('toolbarStep', () => {
  it('moves the focus, and stops at the ends', () => {
    expect(['ArrowRight', 'ArrowLeft', 'Home', 'End', 'x'].map((key) => toolbarStep(key, 1, 3, 'ltr'))).toEqual([2, 0, 0, 2, null]);
    expect(toolbarStep('ArrowRight', 2, 3, 'ltr')).toBe(2);
    expect(toolbarStep('ArrowRight', 0, 3, 'rtl')).toBe(0);
    expect(toolbarStep('ArrowLeft', 2, 3, 'rtl')).toBe(2);
  });
});
