import { describe, expect, it, vi } from 'vitest';
import { SharedReads } from './shared-reads.js';

const forever = new AbortController().signal;

/** A read that ends when the test says so, or its signal aborts. */
function slow(): { start: (signal: AbortSignal) => Promise<string>; finish: (text: string) => void; signal: () => AbortSignal } {
  let finish = (_text: string): void => undefined;
  let seen = forever;
  const start = vi.fn((signal: AbortSignal) => {
    seen = signal;
    return new Promise<string>((resolve, reject) => {
      finish = resolve;
      signal.addEventListener('abort', () => { reject(signal.reason as Error); });
    });
  });
  return { start, finish: (text) => { finish(text); }, signal: () => seen };
}

describe('SharedReads', () => {
  it('reads once for all equal requests of the same moment', async () => {
    const shared = new SharedReads();
    const read = slow();
    const both = [shared.join('k', forever, read.start), shared.join('k', forever, read.start)];
    read.finish('rows');
    await expect(Promise.all(both)).resolves.toEqual(['rows', 'rows']);
    expect(read.start).toHaveBeenCalledOnce();
  });

  it('keeps keys apart, and nothing after the end', async () => {
    const shared = new SharedReads();
    const start = vi.fn(() => Promise.resolve('x'));
    await Promise.all([shared.join('a', forever, start), shared.join('b', forever, start)]);
    await shared.join('a', forever, start);
    expect(start).toHaveBeenCalledTimes(3);
  });

  it('shares a failure, and reads anew after it', async () => {
    const shared = new SharedReads();
    const fail = vi.fn(() => Promise.reject(new Error('broken')));
    const results = await Promise.allSettled([shared.join('a', forever, fail), shared.join('a', forever, fail)]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(fail).toHaveBeenCalledOnce();
    await expect(shared.join('a', forever, () => Promise.resolve('better'))).resolves.toBe('better');
  });

  it('goes on while a reader is left, and stops with the last', async () => {
    const shared = new SharedReads();
    const read = slow();
    const [first, second] = [new AbortController(), new AbortController()];
    const gone = shared.join('k', first.signal, read.start);
    const staying = shared.join('k', second.signal, read.start);
    first.abort(new Error('first left'));
    await expect(gone).rejects.toThrow('first left');
    expect(read.signal().aborted).toBe(false);
    second.abort(new Error('second left'));
    await expect(staying).rejects.toThrow('second left');
    expect(read.signal().aborted).toBe(true);
    await expect(shared.join('k', forever, () => Promise.resolve('new'))).resolves.toBe('new');
  });

  it('reads nothing for a signal that is already aborted', () => {
    const start = vi.fn(() => Promise.resolve(1));
    expect(() => new SharedReads().join('k', AbortSignal.abort(new Error('gone')), start)).toThrow('gone');
    expect(start).not.toHaveBeenCalled();
  });
});
