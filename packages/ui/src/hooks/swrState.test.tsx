import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import useSWR, { SWRConfig } from 'swr';
import { describe, expect, it } from 'vitest';
import { swrState } from './swrState.js';

/** A cache for this test alone, that asks when it is told to. */
const cache = new Map();
const wrapper = ({ children }: { children: ReactNode }) => <SWRConfig value={{ provider: () => cache, dedupingInterval: 0, revalidateOnFocus: false, shouldRetryOnError: false }}>{children}</SWRConfig>;

describe('swrState', () => {
  it('follows a request of SWR through pending, success, a failed refetch and a retry', async () => {
    let answer = (): Promise<string> => Promise.resolve('7');
    const { result } = renderHook(() => swrState(useSWR(['usage', 'acme'], () => answer())), { wrapper });
    expect(result.current).toMatchObject({ status: 'pending', isFetching: true });
    await waitFor(() => { expect(result.current).toMatchObject({ status: 'success', data: '7', isFetching: false }); });
    answer = () => Promise.reject(new Error('down'));
    await act(async () => { await Promise.resolve(result.current.refetch?.()).catch(() => undefined); });
    expect(result.current).toMatchObject({ status: 'error', error: new Error('down'), data: '7' });
    answer = () => Promise.resolve('8');
    await act(async () => { await result.current.refetch?.(); });
    expect(result.current).toMatchObject({ status: 'success', data: '8' });
  });

  it('waits where SWR has no key, and takes what other libraries call their fields', () => {
    const { result } = renderHook(() => swrState(useSWR<string>(null, null)), { wrapper });
    expect(result.current).toMatchObject({ status: 'pending', isFetching: false });
    expect(swrState({ data: null, error: undefined })).toEqual({ status: 'success', data: null, isFetching: undefined, refetch: undefined });
    expect(swrState({ error: null, isValidating: true })).toMatchObject({ status: 'pending', isFetching: true });
  });
});
