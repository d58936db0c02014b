import { cleanup, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { instant, toBalancesView, toInvoicesView, USD, type BalanceRecord, type Invoice, type NetBalanceView } from '@meterboard/data';
import { balanceRecord } from '@meterboard/data/testing';
import { spendView, usageView } from '../chart/views.test.kit.js';
import { LANGUAGES } from '../i18n/languages.test.kit.js';
import { BillingProvider } from '../provider/BillingProvider.js';
import { BalanceTable } from './BalanceTable/BalanceTable.js';
import { InvoiceTable } from './InvoiceTable/InvoiceTable.js';
import { settled } from './layoutShift.test.kit.js';
import { NetBalanceBadge } from './NetBalanceBadge/NetBalanceBadge.js';
import { SpendChart } from './SpendChart/SpendChart.js';
import { UsageChart } from './UsageChart/UsageChart.js';

const now = instant('2026-11-21T10:00:00Z');

const year = [{ start: '2026-01-01', end: '2027-01-01', amount: 1_234_567_00 }];
const grant = (id: string, type: 'PREPAID' | 'CREDIT' | 'POSTPAID', segments = year): BalanceRecord =>
  balanceRecord({ id, type, name: id, now, segments, events: [{ kind: 'used', amount: 30_000_00, at: '2026-02-01' }] });
const balances = toBalancesView([grant('a', 'PREPAID'), grant('b', 'CREDIT', [{ start: '2027-01-01', end: '2028-01-01', amount: 100_00 }]), grant('c', 'CREDIT', [{ start: '2025-01-01', end: '2026-03-01', amount: 40_000_00 }]), grant('d', 'POSTPAID')], { now });

/** One finalized invoice for each state of payment, then those that have none, of all types. */
const EXTERNAL = ['PAID', 'PARTIALLY_PAID', 'FINALIZED', 'PAYMENT_FAILED', 'UNCOLLECTIBLE', 'VOID', 'QUEUED', null] as const;
const TYPES = ['USAGE', 'USAGE_CONSOLIDATED', 'SCHEDULED', 'UNHEARD_OF'];
const invoice = (status: string, external: string | null, at: number): Invoice =>
  ({
    id: `${status} ${at}`,
    type: TYPES[at % TYPES.length],
    status,
    total: 123_456_789,
    customer_id: 'c',
    credit_type: { id: '2714e483-4ff1-48e4-9e25-ac732e8f24f2', name: 'USD (cents)' },
    start_timestamp: '2026-10-01T00:00:00Z',
    end_timestamp: '2026-11-01T00:00:00Z',
    issued_at: '2026-11-02T00:00:00Z',
    ...(external === null ? {} : { external_invoice: { billing_provider_type: 'stripe', external_status: external } }),
    line_items: [],
  }) as unknown as Invoice;
const invoices = toInvoicesView([...EXTERNAL.map((external, at) => invoice('FINALIZED', external, at)), invoice('DRAFT', null, 0), invoice('VOID', null, 1)], { now });

const balance: NetBalanceView = { kind: 'net-balance', asOf: now, balance: { value: balances.totals[0]!.spendable, unit: USD }, scope: 'all', level: 'low' };
const failed = { status: 'error', error: { kind: 'invalid-response', requestId: 'req_8' }, refetch: () => undefined } as const;
const spend = spendView({ values: { Compute: [73, 91], Fee: [10], Commit: [-73, -91] }, roles: { Fee: 'charge', Commit: 'credit' } });

const Everything = (): ReactElement => (
  <>
    <NetBalanceBadge label="A" data={balance} />
    <NetBalanceBadge label="A" state={failed} />
    <BalanceTable caption="A" data={balances} defaultExpanded={['a']} height="auto" />
    <InvoiceTable caption="A" data={invoices} onDownload={() => undefined} height="auto" />
    <InvoiceTable caption="A" state={failed} />
    <SpendChart title="A" data={spend} />
    <UsageChart title="A" data={usageView({ values: { a: [1, 2, 3] } })} />
    <UsageChart title="A" state={{ ...failed, data: usageView({ values: { a: [1, 2, 3] } }) }} />
  </>
);

/** What stands partly outside of its cell, by its text. */
const beyondCells = (): (string | null)[] =>
  [...document.querySelectorAll('td, th, dd')].flatMap((cell) => {
    const box = cell.getBoundingClientRect();
    const beyond = [...cell.querySelectorAll('[data-part="chip"], [data-part="amount"], button, time, small')].filter((part) => {
      const { left, right, width } = part.getBoundingClientRect();
      return part.textContent !== '' && width > 1 && (left < box.left - 1 || right > box.right + 1);
    });
    return beyond.map((part) => part.textContent);
  });

/** What is shortened by an ellipsis, or cut. */
const cut = (): (string | null)[] =>
  [...document.querySelectorAll('button, dt, h2, h3, [data-part="chip"], [data-part="as-of"], [data-part="level"]')].filter((part) => part.clientWidth > 1 && part.scrollWidth > part.clientWidth + 1).map((part) => part.textContent);

afterEach(cleanup);

describe('on a phone of 320 px', () => {
  it.each(LANGUAGES)('every word has its place: $locale', async ({ locale, messages, direction }) => {
    await page.viewport(320, 800);
    render(<div dir={direction} lang={messages.language}><BillingProvider locale={locale} messages={messages}><Everything /></BillingProvider></div>);
    await settled();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(beyondCells()).toEqual([]);
    expect(cut()).toEqual([]);
    await page.viewport(1280, 800);
  });
});
