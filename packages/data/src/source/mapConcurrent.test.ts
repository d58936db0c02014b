import { describe, expect, it, vi } from 'vitest';
import { mapConcurrent } from './mapConcurrent.js';

const later = <T>(value: T, milliseconds: number): Promise<T> => new Promise((resolve) => setTimeout(resolve, milliseconds, value));

describe('mapConcurrent', () => {
  it('keeps the order of the items, whatever ends first', async () => {
    await expect(mapConcurrent([5, 1, 3], 3, (wait, index) => later([wait, index], wait))).resolves.toEqual([
      [5, 0],
      [1, 1],
      [3, 2],
    ]);
    await expect(mapConcurrent([], 3, () => Promise.resolve(1))).resolves.toEqual([]);
  });

  it.each([1, 2, 4, 99])('runs at most %i at a time', async (limit) => {
    let working = 0;
    let most = 0;
    await mapConcurrent(Array.from({ length: 9 }), limit, async () => {
      working += 1;
      most = Math.max(most, working);
      await later(null, 1);
      working -= 1;
    });
    expect(most).toBe(Math.min(limit, 9));
  });

  it.each([0, -1, Number.NaN])('runs one at a time for a limit of %d', async (limit) => {
    await expect(mapConcurrent([1, 2], limit, (item) => Promise.resolve(item))).resolves.toEqual([1, 2]);
  });

  it('fails with the first failure and begins nothing after it', async () => {
    const work = vi.fn(async (item: number) => {
      await later(null, item);
      if (item === 2) throw new Error('second');
      return item;
    });
    await expect(mapConcurrent([1, 2, 30, 4, 5, 6], 2, work)).rejects.toThrow('second');
    await later(null, 40);
    expect(work.mock.calls.map(([item]) => item)).toEqual([1, 2, 30]);
  });

  it('begins nothing after an abort', async () => {
    const abort = new AbortController();
    const work = vi.fn(() => {
      abort.abort();
      return Promise.resolve(1);
    });
    await expect(mapConcurrent([1, 2, 3], 1, work, { signal: abort.signal })).rejects.toMatchObject({ kind: 'aborted' });
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('reports nothing after an abort', async () => {
    const abort = new AbortController();
    const onProgress = vi.fn();
    const leave = () => {
      abort.abort();
      return Promise.resolve();
    };
    await expect(mapConcurrent([1], 1, leave, { signal: abort.signal, onProgress })).rejects.toMatchObject({ kind: 'aborted' });
    expect(onProgress).not.toHaveBeenCalled();
  });

  it('reports how many items are done', async () => {
    const onProgress = vi.fn();
    await mapConcurrent([1, 2], 2, (item) => Promise.resolve(item), { onProgress });
    expect(onProgress.mock.calls).toEqual([[{ done: 1, total: 2 }], [{ done: 2, total: 2 }]]);
  });
});
