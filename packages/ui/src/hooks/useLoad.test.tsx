import { act, renderHook } from '@testing-library/react';
import { RequestError, type FetchContext } from '@meterboard/data';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useLoad, type UseLoadOptions } from './useLoad.js';

interface Call extends FetchContext {
  query: string;
  answer: (data: string) => Promise<void>;
  fail: (error: Error) => Promise<void>;
}

/** A backend that answers when it is told to. */
function backend() {
  const calls: Call[] = [];
  const load = (query: string, context: FetchContext): Promise<string> =>
    new Promise((resolve, reject) => {
      calls.push({ ...context, query, answer: (data) => act(async () => { resolve(data); await Promise.resolve(); }), fail: (error) => act(async () => { reject(error); await Promise.resolve(); }) });
    });
  const last = (): Call => calls.at(-1) ?? expect.fail('nothing was asked');
  return { calls, load, last };
}

type Props = Partial<UseLoadOptions<string, string>>;

async function mount(props: Props = {}, wrapper?: typeof StrictMode) {
  const asked = backend();
  const hook = renderHook((own: Props) => useLoad({ load: asked.load, query: 'day', scope: 'acme', ...own }), { initialProps: props, ...(wrapper === undefined ? {} : { wrapper }) });
  const settle = (): Promise<void> => act(() => Promise.resolve());
  await settle();
  return { ...asked, now: () => hook.result.current, unmount: hook.unmount, to: async (own: Props) => { hook.rerender(own); await settle(); }, rerender: hook.rerender };
}

describe('useLoad', () => {
  it('is pending with its progress, then has the answer', async () => {
    const { now, calls, last } = await mount();
    expect(now()).toMatchObject({ status: 'pending', isFetching: true, progress: null });
    act(() => last().onProgress?.({ done: 1, total: 4 }));
    expect(now()).toMatchObject({ status: 'pending', progress: 0.25 });
    await last().answer('7');
    expect(now()).toMatchObject({ status: 'success', data: '7', isFetching: false });
    expect(calls).toHaveLength(1);
  });

  it('asks once in StrictMode', async () => {
    const { now, calls, last } = await mount({}, StrictMode);
    await last().answer('7');
    expect(now()).toMatchObject({ status: 'success', data: '7' });
    expect(calls).toHaveLength(1);
  });

  it('keeps figures while another query of the same scope loads, and gives the first one up', async () => {
    const { now, calls, last, to } = await mount();
    await last().answer('7');
    await to({ query: 'week' });
    expect(now()).toMatchObject({ status: 'success', data: '7', isFetching: true });
    await to({ query: 'month' });
    expect(calls.map(({ query, signal }) => [query, signal.aborted])).toEqual([['day', true], ['week', true], ['month', false]]);
    await calls[1]?.answer('too late');
    expect(now()).toMatchObject({ data: '7', isFetching: true });
    await last().answer('30');
    expect(now()).toMatchObject({ status: 'success', data: '30', isFetching: false });
  });

  it('never shows the figures of another scope, not for one render', async () => {
    const shown: unknown[] = [];
    const { load, last } = backend();
    const { rerender } = renderHook(
      ({ scope }) => {
        const { status, data } = useLoad({ load, query: 'day', scope });
        shown.push(`${scope} ${data ?? status}`);
      },
      { initialProps: { scope: 'acme' } },
    );
    await act(() => Promise.resolve());
    await last().answer('7');
    rerender({ scope: 'globex' });
    await act(() => Promise.resolve());
    await last().fail(new Error('down'));
    expect([...new Set(shown)]).toEqual(['acme pending', 'acme 7', 'globex pending', 'globex error']);
  });

  it('keeps figures when a refetch fails, and asks once however often it is told to', async () => {
    const { now, calls, last } = await mount();
    await last().answer('7');
    await act(async () => { now().refetch(); now().refetch(); await Promise.resolve(); });
    expect(calls).toHaveLength(2);
    act(() => { now().refetch(); });
    await last().fail(new Error('down'));
    expect(calls).toHaveLength(2);
    expect(now()).toMatchObject({ status: 'error', error: new Error('down'), data: '7', isFetching: false });
  });

  it('goes from an error back to the skeleton when asked again', async () => {
    const { now, last } = await mount();
    await last().fail(new Error('down'));
    expect(now()).toMatchObject({ status: 'error', error: new Error('down'), isFetching: false });
    await act(async () => { now().refetch(); await Promise.resolve(); });
    expect(now()).toMatchObject({ status: 'pending', isFetching: true });
    await last().answer('7');
    expect(now()).toMatchObject({ status: 'success', data: '7' });
  });

  it('tells of a load that throws instead of rejecting', async () => {
    const { now } = await mount({ load: () => { throw new TypeError('no such method'); } });
    expect(now()).toMatchObject({ status: 'error', error: new TypeError('no such method') });
  });

  describe('after a failure that may pass', () => {
    beforeEach(() => { vi.useFakeTimers(); });
    afterEach(() => { vi.useRealTimers(); });
    const busy = (retryAfter?: number): RequestError => new RequestError('rate-limited', 'Too many.', { status: 429, ...(retryAfter === undefined ? {} : { retryAfter }) });
    const after = (milliseconds: number): Promise<void> => act(async () => { await vi.advanceTimersByTimeAsync(milliseconds); });

    it('asks again, not before the backend wants it, and shows the third failure', async () => {
      const { now, calls, last } = await mount();
      await last().fail(busy(4));
      await after(3999);
      expect(calls).toHaveLength(1);
      await after(1);
      expect(calls).toHaveLength(2);
      expect(now()).toMatchObject({ status: 'pending', isFetching: true });
      await last().fail(busy());
      await after(2000);
      await last().fail(busy(1));
      expect(calls).toHaveLength(3);
      expect(now()).toMatchObject({ status: 'error', error: { kind: 'rate-limited' }, isFetching: false });
    });

    it('does not, once nobody waits any more', async () => {
      const { calls, last, unmount } = await mount();
      await last().fail(busy());
      unmount();
      await after(10_000);
      expect(calls).toHaveLength(1);
      expect(vi.getTimerCount()).toBe(0);
    });
  });

  it('waits for its query', async () => {
    const { now, calls, to } = await mount({ query: null });
    expect(now()).toMatchObject({ status: 'pending', isFetching: false });
    act(() => { now().refetch(); });
    expect(calls).toHaveLength(0);
    await to({ query: 'day' });
    expect(calls).toHaveLength(1);
  });

  it('starts with what the server has read, and asks for anything else', async () => {
    const { now, calls, to } = await mount({ initial: '7' });
    expect(now()).toMatchObject({ status: 'success', data: '7', isFetching: false });
    expect(calls).toHaveLength(0);
    await to({ query: 'week', initial: '7' });
    expect(now()).toMatchObject({ data: '7', isFetching: true });
    await to({ query: 'week', scope: 'globex', initial: '7' });
    expect(now()).toMatchObject({ status: 'pending', isFetching: true });
    expect(now().data).toBeUndefined();
  });

  it('aborts on unmounting', async () => {
    const { last, unmount } = await mount();
    unmount();
    expect(last().signal.aborted).toBe(true);
  });
});
