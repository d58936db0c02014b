import { cleanup, renderHook } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { instant } from '@meterboard/data';
import { useNow } from './useNow.js';

const told = instant('2024-10-01T09:00:00Z');
const Page = ({ now }: { now: typeof told | null }): ReactElement => <p>{useNow(now)}</p>;

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the present', () => {
  it('is what is given', () => {
    expect(renderHook(() => useNow(told)).result.current).toBe(told);
    expect(renderToString(<Page now={told} />)).toContain(told);
  });

  it('is otherwise the browser’s quarter of an hour, since in every zone midnight begins one', () => {
    vi.useFakeTimers({ now: new Date('2024-10-24T18:37:12Z') });
    const { result, rerender } = renderHook(() => useNow(null));
    expect(result.current).toBe('2024-10-24T18:30:00.000Z');
    vi.setSystemTime('2024-10-24T18:44:59.999Z');
    rerender();
    expect(result.current).toBe('2024-10-24T18:30:00.000Z');
    vi.setSystemTime('2024-10-24T18:45:00Z');
    rerender();
    expect(result.current).toBe('2024-10-24T18:45:00.000Z');
  });

  it('is not known on a server where it is not given', () => {
    expect(renderToString(<Page now={null} />)).toBe('<p></p>');
  });
});
