import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { useLoad } from './useLoad.js';

function Figure({ initial }: { initial?: string }) {
  const { status, data } = useLoad({ load: () => Promise.reject(new Error('asked on a server')), query: {}, scope: 'acme', initial });
  return `${status} ${data ?? '–'}`;
}

describe('useLoad on a server', () => {
  it('is pending and asks nothing, or shows what was read there', () => {
    expect(renderToString(<Figure />)).toBe('pending –');
    expect(renderToString(<Figure initial="7" />)).toBe('success 7');
  });
});
