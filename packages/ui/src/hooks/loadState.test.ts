import { describe, expect, it, vi } from 'vitest';
import { resolveLoadable, type LoadState } from './loadState.js';

const isEmpty = (list: readonly number[]): boolean => list.length === 0;
const of = (state: LoadState<readonly number[]>) => resolveLoadable({ state }, isEmpty);

describe('resolveLoadable', () => {
  it('treats data as a settled request', () => {
    expect(resolveLoadable({ data: [1] }, isEmpty)).toEqual({ state: 'ready', data: [1], stale: false, error: null, isFetching: false, progress: null, retry: null });
    expect(resolveLoadable({ data: [] }, isEmpty).state).toBe('empty');
  });

  it('is pending, with its progress', () => {
    expect(of({ status: 'pending', progress: 0.4 })).toMatchObject({ state: 'pending', data: null, isFetching: true, progress: 0.4 });
  });

  it('keeps old data on screen when a refetch fails, and says so', () => {
    const error = new Error('503');
    expect(of({ status: 'error', error, data: [1] })).toMatchObject({ state: 'ready', data: [1], stale: true, error });
    expect(of({ status: 'error', error, data: [] })).toMatchObject({ state: 'empty', stale: true });
    expect(of({ status: 'error', error })).toMatchObject({ state: 'error', data: null, stale: false, error });
  });

  it('tries again with the host’s own refetch', () => {
    const refetch = vi.fn();
    of({ status: 'error', error: null, refetch }).retry?.();
    expect(refetch).toHaveBeenCalledExactlyOnceWith();
    expect(of({ status: 'error', error: null }).retry).toBeNull();
  });
});
