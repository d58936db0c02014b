import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { address, embed, frame, load, root, settle } from './MetronomeEmbed.test.kit.js';

describe('the time of MetronomeEmbed', () => {
  it('E3: asks for a new address on every mount and on retry', async () => {
    const first = await embed();
    await first.requests[0]!.answer(address(1));
    first.unmount();
    const second = await embed();
    expect(second.requests).toHaveLength(1);
    expect(frame()).toBeNull();
  });

  it('E3: asks again when the address is too old, and keeps the page until the new one is there', async () => {
    const { requests } = await embed({ refreshAfter: 60_000 });
    await requests[0]!.answer(address(1));
    load();
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(requests).toHaveLength(2);
    expect(frame()?.src).toBe(address(1));
    await requests[1]!.answer(address(2));
    expect(frame()?.src).toBe(address(2));
    load();
    expect(root().dataset['state']).toBe('ready');
  });

  it('E3: asks again although its timer fired a moment before the address was too old', async () => {
    const { requests } = await embed({ refreshAfter: 60_000 });
    await requests[0]!.answer(address(1));
    load();
    vi.setSystemTime(Date.now() - 1);
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(requests).toHaveLength(1);
    await act(() => vi.advanceTimersByTimeAsync(1));
    expect(requests).toHaveLength(2);
  });

  it('E3: keeps the page, marked as old, when the refresh fails', async () => {
    const { requests } = await embed({ refreshAfter: 60_000 });
    await requests[0]!.answer(address(1));
    load();
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    await requests[1]!.fail(new Error('offline'));
    expect(frame()?.src).toBe(address(1));
    expect(root().dataset['stale']).toBe('true');
    expect(screen.getByText(/may be out of date/)).toBeTruthy();
  });

  it('E3: asks again when the page wakes after an hour of sleep', async () => {
    const { requests } = await embed();
    await requests[0]!.answer(address(1));
    load();
    vi.setSystemTime(Date.now() + 3_599_000);
    fireEvent.focus(window);
    await settle();
    expect(requests).toHaveLength(1);
    vi.setSystemTime(Date.now() + 2_000);
    fireEvent(document, new Event('visibilitychange'));
    fireEvent.focus(window);
    await settle();
    expect(requests).toHaveLength(2);
  });

  it.each([Number.NaN, 0, -5, undefined])('takes %j for no time: neither gives up at once nor asks for ever', async (odd) => {
    const { requests } = await embed({ timeout: odd, refreshAfter: odd });
    act(() => { vi.advanceTimersByTime(19_000); });
    expect(root().dataset['state']).toBe('pending');
    await requests[0]!.answer(address(1));
    load();
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(requests).toHaveLength(1);
  });

  it('waits for ever where it is told to, and asks no more than once a second', async () => {
    const { requests } = await embed({ timeout: Number.POSITIVE_INFINITY, refreshAfter: 1 });
    await act(() => vi.advanceTimersByTimeAsync(3_600_000));
    expect(root().dataset['state']).toBe('pending');
    await requests[0]!.answer(address(1));
    load();
    await act(() => vi.advanceTimersByTimeAsync(900));
    expect(requests).toHaveLength(2);
    await requests[1]!.answer(address(2));
    load();
    await act(() => vi.advanceTimersByTimeAsync(900));
    expect(requests).toHaveLength(2);
  });

  it('asks anew when it wakes to a clock that was set back', async () => {
    const { requests } = await embed();
    await requests[0]!.answer(address(1));
    load();
    vi.setSystemTime(Date.now() - 86_400_000);
    await settle(() => { fireEvent.focus(window); });
    expect(requests).toHaveLength(2);
  });

  it('gives up after the time-out, but shows a page that still arrives', async () => {
    const { requests } = await embed({ timeout: 1000 });
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(root().dataset).toMatchObject({ state: 'error', status: 'timed-out' });
    expect(requests[0]!.context.signal.aborted).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await settle();
    await requests[1]!.answer(address(2));
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(root().dataset['status']).toBe('timed-out');
    load();
    expect(root().dataset['status']).toBe('shown');
  });
});
