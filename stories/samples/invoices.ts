import { instant, toInvoicesView, toSpendView, type Interval, type Invoice, type InvoicesView, type SpendView } from '@meterboard/data';
import { breakdownRows, invoiceRecord, invoiceRows, type InvoiceSketch, type LineSketch } from '@meterboard/data/testing';

const usage = (name: string, quantity: number, unitPrice: number, region: string | null): LineSketch => ({ type: 'usage', name, quantity, unitPrice, group: { region } });

/** A month of 2026, as an invoice's service period. */
const month = (first: number): NonNullable<InvoiceSketch['period']> => ({ start: `2026-${String(first).padStart(2, '0')}-01`, end: `2026-${String(first + 1).padStart(2, '0')}-01` });

const november: readonly LineSketch[] = [
  usage('CPU hours', 37, 100, 'us-east-1'),
  usage('CPU hours', 24, 100, 'us-west-2'),
  usage('CPU hours', 12.5, 100, null),
  usage('API calls', 1_250_000, 0.0125, 'eu-west-1'),
  usage('Idle hours', 0, 100, 'us-east-1'),
  usage('Snapshots', 0, 2, 'us-east-1'),
  { type: 'applied', name: 'Annual commit applied', amount: 16_000, by: { id: 'annual', type: 'PREPAID' } },
];

export const rows: readonly Invoice[] = [
  invoiceRecord({ id: 'november', status: 'DRAFT', period: month(11), lines: november }),
  invoiceRecord({ id: 'october', period: month(10), payment: 'PAID', lines: [usage('CPU hours', 120.405, 100, 'us-east-1')] }),
  invoiceRecord({ id: 'september', period: month(9), payment: 'PAYMENT_FAILED', lines: [usage('CPU hours', 80, 100, 'us-east-1')] }),
  invoiceRecord({ id: 'commit', type: 'SCHEDULED', issued: '2026-07-01', payment: 'PAID', lines: [{ type: 'commit-purchase', name: 'Annual commit', amount: 4_050_000, commitId: 'annual' }] }),
  invoiceRecord({ id: 'august', status: 'VOID', period: month(8), total: 7_777 }),
  invoiceRecord({ id: 'june', period: month(6), payment: 'SENT', total: -2_000 }),
];

export const now = instant('2026-11-21T10:00:00Z');

export const invoices: InvoicesView = toInvoicesView(rows, { now });
export const invoicesWithZeroes: InvoicesView = toInvoicesView(rows, { now, showZeroUsage: true });
export const noInvoices: InvoicesView = toInvoicesView([], { now });

const customer = { since: '2026-09-01', now, products: [{ name: 'CPU hours', daily: 40, unitPrice: 100 }, { name: 'Storage', daily: 90, unitPrice: 12 }], grants: [], charges: [] };

/** Invoices of two products, and the days that each is made of. */
export const billed: InvoicesView = toInvoicesView(invoiceRows(customer), { now });
export const daysOf = (period: Interval): SpendView => {
  const isOf = ({ breakdown_start_timestamp: at }: { breakdown_start_timestamp: string }): boolean => Date.parse(at) >= Date.parse(period.start) && Date.parse(at) < Date.parse(period.end);
  return toSpendView(breakdownRows(customer).filter(isOf), { interval: period, bucket: 'day', now });
};

export const hostileInvoices: InvoicesView = toInvoicesView(
  [
    invoiceRecord({
      id: 'hostile',
      period: month(10),
      payment: 'PAID',
      lines: [usage('<img src=x onerror=alert(1)>', 1, 100, '<b>region</b>'), usage('A product with a name that never ends '.repeat(8), 1, 100, 'x'.repeat(200)), usage('\u202E00.1$ tiderc', 1, 100, '\u202Eeu')],
    }),
  ],
  { now },
);
