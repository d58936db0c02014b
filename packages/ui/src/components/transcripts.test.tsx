import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decimal, instant, toBalancesView, toInvoicesView, USD, type BalanceRecord, type Invoice, type NetBalanceView } from '@meterboard/data';
import { transcript } from '../dom/transcript.test.kit.js';
import { AlertTable } from './AlertTable/AlertTable.js';
import { alerts, noAlerts } from './AlertTable/alerts.test.kit.js';
import { AllowanceMeter } from './AllowanceMeter/AllowanceMeter.js';
import { allowanceView } from './AllowanceMeter/allowance.test.kit.js';
import { BalanceTable } from './BalanceTable/BalanceTable.js';
import { CostSimulator } from './CostSimulator/CostSimulator.js';
import { card, cardOf, used } from './CostSimulator/CostSimulator.test.kit.js';
import { InvoiceTable } from './InvoiceTable/InvoiceTable.js';
import { MetronomeEmbed } from './MetronomeEmbed/MetronomeEmbed.js';
import { NetBalanceBadge } from './NetBalanceBadge/NetBalanceBadge.js';
import { RechargeStatus } from './RechargeStatus/RechargeStatus.js';
import { contract, rechargesView, recharging } from './RechargeStatus/recharges.test.kit.js';
import { SeatBalanceTable } from './SeatBalanceTable/SeatBalanceTable.js';
import { noSeats, seats } from './SeatBalanceTable/seats.test.kit.js';

const now = instant('2026-11-21T10:00:00Z');
const USD_CENTS = { id: '2714e483-4ff1-48e4-9e25-ac732e8f24f2', name: 'USD (cents)' };
const nothing = (): void => undefined;
const failed = { status: 'error', error: { kind: 'server', requestId: 'req_8' }, refetch: nothing } as const;

const grant = (id: string, type: string, balance: number, entry: string): BalanceRecord =>
  ({
    id,
    type,
    product: { name: id },
    access_schedule: { credit_type: USD_CENTS, schedule_items: [{ id: `${id}-s`, amount: 100_000, starting_at: '2026-01-01T00:00:00Z', ending_before: '2027-01-01T00:00:00Z' }] },
    ledger: [
      { type: `${entry}_SEGMENT_START`, amount: 100_000, timestamp: '2026-01-01T00:00:00Z', segment_id: `${id}-s` },
      { type: `${entry}_AUTOMATED_INVOICE_DEDUCTION`, amount: balance - 100_000, timestamp: '2026-12-01T00:00:00Z', segment_id: `${id}-s`, invoice_id: 'i' },
    ],
    balance,
  });
const balances = toBalancesView([grant('Welcome credit', 'CREDIT', 40_000, 'CREDIT'), grant('Minimum spend', 'POSTPAID', 70_000, 'POSTPAID_COMMIT')], { now });

const invoices = toInvoicesView(
  [
    {
      id: 'october',
      type: 'USAGE',
      status: 'FINALIZED',
      total: 15_625,
      customer_id: 'c',
      credit_type: USD_CENTS,
      issued_at: '2026-11-02T00:00:00Z',
      start_timestamp: '2026-10-01T00:00:00Z',
      end_timestamp: '2026-11-01T00:00:00Z',
      external_invoice: { billing_provider_type: 'stripe', external_status: 'PAYMENT_FAILED' },
      line_items: [{ type: 'usage', product_id: 'p', product_name: 'API calls', name: 'API calls', credit_type: USD_CENTS, quantity: 1_250_000, unit_price: 0.0125, total: 15_625, presentation_group_values: { region: 'us-east-1' } }],
    } as unknown as Invoice,
  ],
  { now },
);
const balance: NetBalanceView = { kind: 'net-balance', asOf: now, balance: { value: decimal('42.5'), unit: USD }, scope: 'spendable', level: 'low' };

const COMPONENTS: Record<string, ReactElement> = {
  'NetBalanceBadge.ready': <NetBalanceBadge label="Credit left" data={balance} />,
  'NetBalanceBadge.pending': <NetBalanceBadge label="Credit left" state={{ status: 'pending' }} />,
  'NetBalanceBadge.error': <NetBalanceBadge label="Credit left" state={failed} />,
  'NetBalanceBadge.stale': <NetBalanceBadge label="Credit left" state={{ ...failed, data: balance }} />,
  'BalanceTable.ready': <BalanceTable caption="Balances" data={balances} defaultSort={{ column: 'remaining', direction: 'descending' }} />,
  'BalanceTable.expanded': <BalanceTable caption="Balances" data={balances} defaultExpanded={['Welcome credit']} />,
  'BalanceTable.pending': <BalanceTable caption="Balances" state={{ status: 'pending', progress: 0.4 }} />,
  'BalanceTable.empty': <BalanceTable caption="Balances" data={toBalancesView([], { now })} />,
  'BalanceTable.error': <BalanceTable caption="Balances" state={failed} />,
  'BalanceTable.stale': <BalanceTable caption="Balances" state={{ ...failed, data: balances }} />,
  'InvoiceTable.ready': <InvoiceTable caption="Invoices" data={invoices} onDownload={nothing} />,
  'InvoiceTable.expanded': <InvoiceTable caption="Invoices" data={invoices} defaultExpanded={['october']} />,
  'InvoiceTable.pending': <InvoiceTable caption="Invoices" state={{ status: 'pending' }} />,
  'InvoiceTable.empty': <InvoiceTable caption="Invoices" data={toInvoicesView([], { now })} />,
  'InvoiceTable.error': <InvoiceTable caption="Invoices" state={failed} />,
  'InvoiceTable.stale': <InvoiceTable caption="Invoices" state={{ ...failed, data: invoices }} />,
  'AlertTable.ready': <AlertTable caption="Alerts" data={alerts} defaultSort={{ column: 'status', direction: 'ascending' }} />,
  'AlertTable.pending': <AlertTable caption="Alerts" state={{ status: 'pending' }} />,
  'AlertTable.empty': <AlertTable caption="Alerts" data={noAlerts} />,
  'AlertTable.error': <AlertTable caption="Alerts" state={failed} />,
  'AlertTable.stale': <AlertTable caption="Alerts" state={{ ...failed, data: alerts }} />,
  'SeatBalanceTable.ready': <SeatBalanceTable caption="Seats" data={seats} />,
  'SeatBalanceTable.search': <SeatBalanceTable caption="Seats" data={seats} defaultSearch="ada" />,
  'SeatBalanceTable.pending': <SeatBalanceTable caption="Seats" state={{ status: 'pending' }} />,
  'SeatBalanceTable.empty': <SeatBalanceTable caption="Seats" data={noSeats} />,
  'SeatBalanceTable.error': <SeatBalanceTable caption="Seats" state={failed} />,
  'SeatBalanceTable.stale': <SeatBalanceTable caption="Seats" state={{ ...failed, data: seats }} />,
  'CostSimulator.ready': <CostSimulator caption="Estimate" data={card} defaultQuantities={used} />,
  'CostSimulator.expanded': <CostSimulator caption="Estimate" data={card} defaultQuantities={used} defaultExpanded={['["Storage",[],null]']} />,
  'CostSimulator.pending': <CostSimulator caption="Estimate" state={{ status: 'pending' }} />,
  'CostSimulator.empty': <CostSimulator caption="Estimate" data={cardOf()} />,
  'CostSimulator.error': <CostSimulator caption="Estimate" state={failed} />,
  'CostSimulator.stale': <CostSimulator caption="Estimate" state={{ ...failed, data: card }} defaultQuantities={used} />,
  'AllowanceMeter.ready': <AllowanceMeter title="API calls" data={allowanceView('712400')} />,
  'AllowanceMeter.over': <AllowanceMeter title="API calls" data={allowanceView('1341207')} />,
  'AllowanceMeter.unlimited': <AllowanceMeter title="API calls" data={allowanceView('712400', 'unlimited')} />,
  'AllowanceMeter.pending': <AllowanceMeter title="API calls" state={{ status: 'pending' }} />,
  'AllowanceMeter.empty': <AllowanceMeter title="API calls" data={allowanceView(null, null)} />,
  'AllowanceMeter.error': <AllowanceMeter title="API calls" state={failed} />,
  'AllowanceMeter.stale': <AllowanceMeter title="API calls" state={{ ...failed, data: allowanceView('712400') }} />,
  'RechargeStatus.ready': <RechargeStatus title="Automatic charges" data={rechargesView()} renderAction={() => <button type="button">Change</button>} />,
  'RechargeStatus.off': <RechargeStatus title="Automatic charges" data={recharging({ is_enabled: false })} />,
  'RechargeStatus.pending': <RechargeStatus title="Automatic charges" state={{ status: 'pending' }} />,
  'RechargeStatus.empty': <RechargeStatus title="Automatic charges" data={rechargesView(contract({ archived_at: '2026-01-02T00:00:00Z' }))} />,
  'RechargeStatus.error': <RechargeStatus title="Automatic charges" state={failed} />,
  'RechargeStatus.stale': <RechargeStatus title="Automatic charges" state={{ ...failed, data: rechargesView() }} />,
  'MetronomeEmbed.pending': <MetronomeEmbed title="Your invoices" dashboard="invoices" getUrl={() => new Promise<string>(nothing)} />,
  'MetronomeEmbed.error': <MetronomeEmbed title="Your invoices" dashboard="invoices" getUrl={() => Promise.resolve('')} onError={nothing} />,
};

beforeEach(() => { Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true }); });
afterEach(cleanup);

describe('what a screen reader reads out', () => {
  it.each(Object.keys(COMPONENTS))('%s', async (name) => {
    render(COMPONENTS[name]);
    await act(() => Promise.resolve());
    await expect(await transcript()).toMatchFileSnapshot(`transcripts/${name}.txt`);
    // Screen readers hide what is busy, and leave out for good what it says meanwhile.
    expect(document.querySelector('[aria-busy]')).toBeNull();
  });

  it.each(['MetronomeEmbed.ready', 'MetronomeEmbed.stale'])('%s', async (name) => {
    const asked = ['https://embeddable-dashboards.metronome.com/invoices', ''];
    render(<MetronomeEmbed title="Your invoices" dashboard="invoices" refreshAfter={name.endsWith('stale') ? 1 : undefined} getUrl={() => Promise.resolve(asked.shift() ?? '')} onError={nothing} />);
    const frame = await screen.findByTitle('Your invoices');
    fireEvent.load(frame);
    await waitFor(() => { expect(document.querySelector('[data-part="root"]')?.matches(name.endsWith('stale') ? '[data-stale]' : '[data-state="ready"]')).toBe(true); });
    await expect(await transcript()).toMatchFileSnapshot(`transcripts/${name}.txt`);
  });

  it('an error once: its button is outside the alert, so that a new label does not have the alert read again', () => {
    const { container } = render(COMPONENTS['BalanceTable.error']);
    expect(container.querySelector('[role="alert"]')?.textContent).toContain('Request req_8');
    expect(container.querySelector('[role="alert"] button')).toBeNull();
  });
});
