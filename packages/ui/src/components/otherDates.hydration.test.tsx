import { act } from '@testing-library/react';
import type { ReactElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { instant, toBalancesView, toInvoicesView } from '@meterboard/data';
import { balanceRecord, invoiceRecord } from '@meterboard/data/testing';
import { usageView } from '../chart/views.test.kit.js';
import { chartGetters } from '../interaction/chartGetters.js';
import { BalanceTable } from './BalanceTable/BalanceTable.js';
import { InvoiceTable } from './InvoiceTable/InvoiceTable.js';
import { UsageChart } from './UsageChart/UsageChart.js';
import { useUsageChart } from './UsageChart/useUsageChart.js';

const now = instant('2024-11-21T10:00:00Z');
const balance = balanceRecord({ id: 'annual', type: 'CREDIT', name: 'Credit', now, segments: [{ start: '2024-01-01', end: '2024-07-01', amount: 90_000 }, { start: '2024-07-01', end: '2025-01-01', amount: 90_000 }] });
const invoices = ['08', '09'].map((month) => invoiceRecord({ period: { start: `2024-${month}-01`, end: `2024-${month}-29` } }));
const opened = toInvoicesView([invoiceRecord({ id: 'opened', period: { start: '2024-08-01', end: '2024-09-01' }, lines: [{ type: 'usage', name: 'Compute', quantity: 3, unitPrice: 10 }] })].map((each) => ({ ...each, line_items: each.line_items.map((line) => ({ ...line, ending_before: '2024-08-15T00:00:00Z' })) })), { now });

const OwnSummary = (): ReactElement => <p {...chartGetters(useUsageChart({ title: 'T', data: usageView({ values: { a: [30, 40, 12] } }) })).getSummaryProps()} />;

beforeEach(() => { Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true }); });
afterEach(() => {
  vi.restoreAllMocks();
});

it.each([
  ['a chart', <UsageChart key="a" title="T" data={usageView({ values: { a: [30, 40, 12] } })} />],
  ['an empty chart', <UsageChart key="b" title="T" data={usageView({ values: {}, count: 3 })} />],
  ['a summary that a host shows', <OwnSummary key="e" />],
  ['an open balance', <BalanceTable key="c" caption="T" data={toBalancesView([balance], { now })} defaultExpanded={['annual']} />],
  ['the lines of an invoice', <InvoiceTable key="f" caption="T" data={opened} defaultExpanded={['opened']} />],
  ['an invoice', <InvoiceTable key="d" caption="T" data={toInvoicesView(invoices, { now })} />],
])('is not drawn anew by a browser that writes ranges of days in another way than the server: %s', async (_, component) => {
  // Two ranges of each kind: the last one is kept.
  const page = <>{component}<UsageChart title="T" data={usageView({ start: '2023-05-01T00:00:00Z', values: { a: [1, 2] } })} /></>;
  const container = document.createElement('div');
  container.innerHTML = renderToString(page);
  vi.spyOn(console, 'error').mockReturnValue();
  const formatRange = vi.spyOn(Intl.DateTimeFormat.prototype, 'formatRange').mockReturnValue('first to last');
  const recovered = vi.fn();
  const root = await act(() => Promise.resolve(hydrateRoot(container, page, { onRecoverableError: recovered })));
  expect(formatRange).toHaveBeenCalled();
  expect(recovered).not.toHaveBeenCalled();
  act(() => { root.unmount(); });
});
