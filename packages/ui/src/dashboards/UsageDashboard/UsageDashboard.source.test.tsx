import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { StrictMode, type ReactElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { fakeSource } from '@meterboard/data/testing';
import { BillingProvider } from '../../provider/BillingProvider.js';
import { without } from '../dashboards.test.kit.js';
import { UsageDashboard } from './UsageDashboard.js';
import { CPU, ready, root, show, source, spied, tile } from './UsageDashboard.test.kit.js';

describe('UsageDashboard on a source that cannot do everything', () => {
  const noMetrics = without(source, 'metrics');
  const noUsage = without(source, 'usage');

  it('says that usage is not offered', () => {
    show({ source: noUsage });
    expect(screen.getByText('These figures are not offered here.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it('needs the metric from the host where the source lists none', async () => {
    show({ source: noMetrics, defaultMetric: undefined });
    expect(screen.getByText('These figures are not offered here.')).toBeTruthy();
    cleanup();
    show({ source: noMetrics, metric: CPU, groupBy: ['region'] });
    await ready();
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('CPU hours');
    await waitFor(() => { expect(tile('change')).toMatch(/more|less/); });
  });

  it('throws without a source', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => render(<UsageDashboard />)).toThrow(expect.objectContaining({ code: 'missing-provider', message: expect.stringContaining('<BillingProvider source=') as string }));
  });

  it('takes the provider’s source', async () => {
    render(<BillingProvider source={source} now={source.now}><UsageDashboard title="What we used" headingLevel={1} id="mine" className="own" data-test="x" /></BillingProvider>);
    await ready();
    expect(screen.getByRole('region', { name: 'What we used' })).toBe(root());
    expect([root().id, root().className.includes('own'), root().dataset['test']]).toEqual(['mine', true, 'x']);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('API requests');
  });
});

describe('UsageDashboard and its cache', () => {
  const client = (): QueryClient => new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
  const page = (queries: QueryClient, element: ReactElement): ReactElement => <StrictMode><QueryClientProvider client={queries}>{element}</QueryClientProvider></StrictMode>;
  const keys = (queries: QueryClient): unknown[] => queries.getQueryCache().getAll().map(({ queryKey }) => queryKey[1]);

  it('cancels its requests when it unmounts', async () => {
    const { source: own, contexts } = spied(fakeSource({ delay: { usage: Infinity } }));
    const { unmount } = show({ source: own });
    await waitFor(() => { expect(contexts.length).toBeGreaterThan(0); });
    expect(contexts[0]?.signal.aborted).toBe(false);
    unmount();
    expect(contexts.map(({ signal }) => signal.aborted)).not.toContain(false);
  });

  it('never shows one customer’s figures to another', async () => {
    const [ours, theirs] = [fakeSource({ seed: 1 }), fakeSource({ seed: 2, delay: { usage: Infinity } })];
    const queries = client();
    const { rerender } = render(page(queries, <UsageDashboard source={ours} now={ours.now} scope="one" />));
    await ready();
    const total = tile('total');
    rerender(page(queries, <UsageDashboard source={theirs} now={ours.now} scope="two" />));
    expect([root().dataset['state'], tile('total')]).toEqual(['pending', 'Total']);
    expect(document.body.textContent).not.toContain(total.replace('Total', ''));
    rerender(page(queries, <UsageDashboard source={ours} now={ours.now} scope="one" />));
    await ready();
    expect(tile('total')).toBe(total);
    expect(new Set(keys(queries))).toEqual(new Set(['one', 'two']));
  });

  it('treats another source as another customer’s where there is no scope', async () => {
    const [ours, theirs] = [fakeSource({ seed: 1 }), fakeSource({ seed: 2, delay: Infinity })];
    const { rerender } = render(<UsageDashboard source={ours} now={ours.now} />);
    await ready();
    rerender(<UsageDashboard source={theirs} now={ours.now} />);
    expect([root().dataset['state'], tile('total')]).toEqual(['pending', 'Total']);
  });

  it('asks again when it is mounted again without a scope', async () => {
    const queries = client();
    const { source: own, asked } = spied(source);
    const first = render(page(queries, <UsageDashboard source={own} now={source.now} />));
    await ready();
    const count = asked.length;
    first.unmount();
    render(page(queries, <UsageDashboard source={own} now={source.now} />));
    expect(root().dataset['state']).toBe('pending');
    await ready();
    expect(asked.length).toBeGreaterThan(count);
  });
});
