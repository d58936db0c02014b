import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TimedCache } from './timed-cache.js';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

describe('TimedCache', () => {
  it('forgets after its time', () => {
    const cache = new TimedCache<number>();
    cache.set('a', 1, 1000);
    vi.advanceTimersByTime(999);
    expect(cache.get('a')).toBe(1);
    vi.advanceTimersByTime(1);
    expect(cache.get('a')).toBeUndefined();
    expect(cache.last('a')).toBe(1);
    expect(cache.last('b')).toBeUndefined();
  });

  it('does not grow without end, but drops the oldest entry', () => {
    const cache = new TimedCache<number>();
    for (let index = 0; index <= 500; index += 1) cache.set(`key ${index}`, index, 1000);
    expect(cache.get('key 0')).toBeUndefined();
    expect(cache.get('key 1')).toBe(1);
    expect(cache.get('key 500')).toBe(500);
  });
});
