import { describe, expect, it } from 'vitest';
import { isolated, toggled } from './useLegend.js';

describe('hidden series', () => {
  it('are hidden and shown one at a time', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });

  it('are all but one that is shown alone, and none when that is chosen again', () => {
    expect(isolated([], 'b', ['a', 'b', 'c'])).toEqual(['a', 'c']);
    expect(isolated(['a', 'c'], 'b', ['a', 'b', 'c'])).toEqual([]);
  });
});
