import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RequestError, type BillingSource } from '@meterboard/data';
import { balanceRecord, fakeSource } from '@meterboard/data/testing';
import { transcript } from '../dom/transcript.test.kit.js';
import { CommitsAndCreditsDashboard } from './CommitsAndCreditsDashboard/CommitsAndCreditsDashboard.js';
import { settled } from './dashboards.test.kit.js';
import { InvoicesDashboard } from './InvoicesDashboard/InvoicesDashboard.js';
import { UsageDashboard } from './UsageDashboard/UsageDashboard.js';

/** A customer of two months: short enough to be read, long enough for a forecast. */
const sketch = { since: '2024-09-01' };
const grants = [
  balanceRecord({ type: 'PREPAID', name: 'Annual commit', segments: [{ start: '2024-09-01', end: '2025-09-01', amount: 500_000 }] }),
  balanceRecord({ type: 'CREDIT', name: 'Support credit', segments: [{ start: '2024-09-01', end: '2024-12-01', amount: 12_000 }] }),
];
const refusal = new RequestError('forbidden', 'No.', { status: 403, requestId: 'req_8' });
const client = (): QueryClient => new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });

const DASHBOARDS = { UsageDashboard, InvoicesDashboard, CommitsAndCreditsDashboard } as const;
const SOURCES: Record<'ready' | 'pending' | 'empty' | 'error' | 'unavailable', BillingSource> = {
  ready: fakeSource({ ...sketch, rows: { balances: grants } }),
  pending: fakeSource({ ...sketch, delay: Infinity }),
  empty: fakeSource({ ...sketch, rows: { metrics: [], invoices: [], breakdowns: [], balances: [] } }),
  error: fakeSource({ ...sketch, failWith: refusal }),
  unavailable: {},
};
const { now } = fakeSource(sketch);

const root = (): HTMLElement | null => document.querySelector('[data-part="root"]');
/** Every panel and figure has come, or will not. */
const arrived = (): Promise<void> => waitFor(() => { expect(document.querySelector('[data-state="pending"], [data-part="blank"], [data-busy]')).toBeNull(); });

beforeEach(() => { Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true }); });
afterEach(async () => {
  await settled();
  cleanup();
});

describe('what a screen reader reads out', () => {
  const states = ['ready', 'pending', 'empty', 'error', 'unavailable'] as const;
  const names = ['UsageDashboard', 'InvoicesDashboard', 'CommitsAndCreditsDashboard'] as const;

  it.each(names.flatMap((name) => states.map((state) => ({ name, state }))))('$name, $state', async ({ name, state }) => {
    const Dashboard = DASHBOARDS[name];
    render(<QueryClientProvider client={client()}><Dashboard source={SOURCES[state]} now={now} /></QueryClientProvider>);
    if (state === 'pending') await settled();
    else await arrived();
    expect(root()?.dataset['state']).toBe(state === 'unavailable' ? 'error' : state);
    await expect(await transcript()).toMatchFileSnapshot(`transcripts/${name}.${state}.txt`);
  });

  it.each(names)('%s.stale', async (name) => {
    const Dashboard = DASHBOARDS[name];
    const queries = client();
    const { rerender } = render(<QueryClientProvider client={queries}><Dashboard source={SOURCES.ready} scope="customer" now={now} /></QueryClientProvider>);
    await arrived();
    rerender(<QueryClientProvider client={queries}><Dashboard source={SOURCES.error} scope="customer" now={now} /></QueryClientProvider>);
    await act(() => queries.refetchQueries());
    await waitFor(() => { expect(root()?.dataset['stale']).toBe('true'); });
    await expect(await transcript()).toMatchFileSnapshot(`transcripts/${name}.stale.txt`);
  });
});
