import { dehydrate, HydrationBoundary, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { instant, interval, type UsageQuery } from '@meterboard/data';
import { fakeSource } from '@meterboard/data/testing';
import { BillingProvider } from '../provider/BillingProvider.js';
import { CommitsAndCreditsDashboard } from './CommitsAndCreditsDashboard/CommitsAndCreditsDashboard.js';
import { InvoicesDashboard } from './InvoicesDashboard/InvoicesDashboard.js';
import { billingQuery } from './sourceQuery.js';
import { UsageDashboard } from './UsageDashboard/UsageDashboard.js';

const source = fakeSource();
const scope = 'customer-1';
const rendered = (element: ReactElement): string => {
  const complaint = vi.spyOn(console, 'error');
  const html = renderToString(element);
  expect(complaint).not.toHaveBeenCalled();
  complaint.mockRestore();
  return html;
};

describe('dashboards on the server', () => {
  it.each([
    ['usage', <UsageDashboard key="u" source={source} />],
    ['invoices', <InvoicesDashboard key="i" source={source} />],
    ['commits and credits', <CommitsAndCreditsDashboard key="c" source={source} />],
  ])('wait in the box of %s, and ask for nothing', (_, element) => {
    const asked = vi.spyOn(source, 'metrics');
    const html = rendered(element);
    expect(html).toContain('data-state="pending"');
    expect(html.match(/data-part="body"[^>]* style="height:max\(\d+px,[^"]+"/g)?.length).toBeGreaterThan(0);
    expect(asked).not.toHaveBeenCalled();
  });

  it('do not read the server’s clock: both sides of midnight render the same', () => {
    vi.useFakeTimers();
    try {
      const at = (moment: string): string => {
        vi.setSystemTime(new Date(moment));
        return rendered(<UsageDashboard source={source} />);
      };
      expect(at('2026-11-21T23:59:59Z')).toBe(at('2026-11-22T00:00:01Z'));
    } finally {
      vi.useRealTimers();
    }
  });

  it('render marks where the host filled the cache', async () => {
    const client = new QueryClient();
    const [metric] = (await source.metrics({})).metrics;
    const query: UsageQuery = { metricId: metric!.id, interval: interval('2024-09-25T00:00:00Z', '2024-10-25T00:00:00Z'), bucket: 'day', groupBy: metric!.groupKeys[0] ?? [], maxSeries: 8 };
    // Neither fetchQuery, which the newest version is about to drop, nor query, which the oldest does not have.
    for (const { queryKey, queryFn } of [billingQuery({ source, scope }, 'metrics', {}), billingQuery({ source, scope }, 'usage', query)]) {
      client.setQueryData(queryKey, await queryFn({ signal: new AbortController().signal }));
    }
    const html = rendered(
      <QueryClientProvider client={new QueryClient()}>
        <HydrationBoundary state={dehydrate(client)}>
          <BillingProvider source={source} now={instant('2024-10-24T12:00:00Z')}>
            <UsageDashboard scope={scope} />
          </BillingProvider>
        </HydrationBoundary>
      </QueryClientProvider>,
    );
    expect(html).toContain('data-state="ready"');
    expect(html).toMatch(/<path d="M[^"]+" style="fill:/);
    expect(html).toContain('Sep 25 – Oct 24, 2024');
  });
});
