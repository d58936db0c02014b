import { expect, it, vi } from 'vitest';
import { saveFile } from './saveFile.js';

it('keeps the file until a browser has read it, and forgets it then', () => {
  vi.useFakeTimers();
  const forget = vi.fn();
  vi.stubGlobal('URL', { createObjectURL: () => 'blob:file', revokeObjectURL: forget });
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(`${this.download} ${this.getAttribute('href') ?? ''}`);
  });
  saveFile({ name: 'usage.csv', type: 'text/csv', text: 'a,b' });
  expect(saved).toEqual(['usage.csv blob:file']);
  expect(forget).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(forget).toHaveBeenCalledExactlyOnceWith('blob:file');
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});
