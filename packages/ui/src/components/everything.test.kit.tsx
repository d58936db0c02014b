import type { ReactElement } from 'react';
import { instant, toBalancesView, toInvoicesView, USD, type BalanceRecord, type Invoice, type NetBalanceView } from '@meterboard/data';
import { balanceRecord } from '@meterboard/data/testing';
import { spendView, usageView } from '../chart/views.test.kit.js';
import { AlertTable } from './AlertTable/AlertTable.js';
import { alerts } from './AlertTable/alerts.test.kit.js';
import { AllowanceMeter } from './AllowanceMeter/AllowanceMeter.js';
import { allowanceView } from './AllowanceMeter/allowance.test.kit.js';
import { BalanceTable } from './BalanceTable/BalanceTable.js';
import { BurnDownChart } from './BurnDownChart/BurnDownChart.js';
import { burnDown, day, history } from './BurnDownChart/burnDown.test.kit.js';
import { CostSimulator } from './CostSimulator/CostSimulator.js';
import { card, used } from './CostSimulator/CostSimulator.test.kit.js';
import { InvoiceTable } from './InvoiceTable/InvoiceTable.js';
import { ListenButton } from './ListenButton/ListenButton.js';
import { NetBalanceBadge } from './NetBalanceBadge/NetBalanceBadge.js';
import { RechargeStatus } from './RechargeStatus/RechargeStatus.js';
import { contract, rechargesView, threshold } from './RechargeStatus/recharges.test.kit.js';
import { SeatBalanceTable } from './SeatBalanceTable/SeatBalanceTable.js';
import { seats } from './SeatBalanceTable/seats.test.kit.js';
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

const recharges = rechargesView(
  contract({ prepaid_balance_threshold_configuration: threshold({ discount_configuration: { payment_fraction: 0.85 } }), spend_threshold_configuration: threshold() }),
  contract({ id: 'failed', prepaid_balance_threshold_configuration: threshold({ is_enabled: false }) }),
  contract({ id: 'next', name: null, starting_at: '2027-01-01T00:00:00Z' }),
);

/** All components, with words for most of what they can say. */
export const Everything = (): ReactElement => (
  <>
    <NetBalanceBadge label="A" data={balance} />
    <NetBalanceBadge label="A" state={failed} />
    <BalanceTable caption="A" data={balances} defaultExpanded={['a']} height="auto" />
    <BurnDownChart title="A" data={burnDown({ partial: true })} history={history()} defaultActiveAt={day('06-18')} />
    <InvoiceTable caption="A" data={invoices} onDownload={() => undefined} height="auto" />
    <InvoiceTable caption="A" state={failed} />
    <CostSimulator caption="A" data={card} defaultQuantities={used} defaultExpanded={['["Storage",[],null]']} height="auto" />
    <AlertTable caption="A" data={alerts} />
    <SeatBalanceTable caption="A" data={seats} defaultSearch="e" />
    <AllowanceMeter title="A" data={allowanceView('712400')} />
    <AllowanceMeter title="A" data={allowanceView('1341207')} />
    <AllowanceMeter title="A" data={allowanceView('91000', undefined, '2026-11-02T08:00:00Z')} />
    <AllowanceMeter title="A" data={allowanceView(null)} compact />
    <RechargeStatus title="A" data={recharges} payments={[{ contractId: 'failed', status: 'failed' }]} />
    <ListenButton label="A" data={spend} />
    <SpendChart title="A" data={spend} />
    <UsageChart title="A" data={usageView({ values: { a: [1, 2, 3] } })} />
    <UsageChart title="A" state={{ ...failed, data: usageView({ values: { a: [1, 2, 3] } }) }} />
  </>
);
