import { instant, toInvoicesView, type Invoice, type InvoicesView } from '@meterboard/data';

const USD = { id: '2714e483-4ff1-48e4-9e25-ac732e8f24f2', name: 'USD (cents)' };
const day = (text: string): string => `${text}T00:00:00+00:00`;

interface Sketch {
  id: string;
  status: 'DRAFT' | 'FINALIZED' | 'VOID';
  total: number;
  period?: readonly [start: string, end: string];
  issued: string;
  payment?: string;
  lines?: readonly object[];
  type?: string;
}

const usage = (name: string, quantity: number, unit_price: number, region: string | null, more: object = {}): object => ({
  name,
  type: 'usage',
  product_id: name,
  product_name: name,
  credit_type: USD,
  quantity,
  unit_price,
  total: Math.round(quantity * unit_price * 100) / 100,
  presentation_group_values: { region },
  ...more,
});

/** A row as GET /v1/customers/{id}/invoices answers. */
function invoice({ id, status, total, period, issued, payment, lines = [], type = 'USAGE' }: Sketch): Invoice {
  return {
    id,
    type,
    status,
    total,
    customer_id: 'customer',
    credit_type: USD,
    issued_at: day(issued),
    ...(period === undefined ? {} : { start_timestamp: day(period[0]), end_timestamp: day(period[1]) }),
    ...(payment === undefined ? {} : { external_invoice: { billing_provider_type: 'stripe', external_status: payment } }),
    line_items: lines,
  } as unknown as Invoice;
}

const november = [
  usage('CPU hours', 37, 100, 'us-east-1'),
  usage('CPU hours', 24, 100, 'us-west-2'),
  usage('CPU hours', 12.5, 100, null),
  usage('API calls', 1_250_000, 0.0125, 'eu-west-1'),
  usage('Idle hours', 0, 100, 'us-east-1'),
  usage('Snapshots', 0, 2, 'us-east-1'),
  { name: 'Annual commit applied', type: 'applied_commit_or_credit', credit_type: USD, total: -16_000, applied_commit_or_credit: { id: 'annual', type: 'PREPAID' } },
];

export const rows: readonly Invoice[] = [
  invoice({ id: 'november', status: 'DRAFT', total: 6_975, period: ['2026-11-01', '2026-12-01'], issued: '2026-12-02', lines: november }),
  invoice({ id: 'october', status: 'FINALIZED', total: 12_040.5, period: ['2026-10-01', '2026-11-01'], issued: '2026-11-02', payment: 'PAID', lines: [usage('CPU hours', 120.405, 100, 'us-east-1')] }),
  invoice({ id: 'september', status: 'FINALIZED', total: 8_000, period: ['2026-09-01', '2026-10-01'], issued: '2026-10-02', payment: 'PAYMENT_FAILED', lines: [usage('CPU hours', 80, 100, 'us-east-1')] }),
  invoice({ id: 'commit', status: 'FINALIZED', total: 4_050_000, issued: '2026-07-01', payment: 'PAID', type: 'SCHEDULED', lines: [{ name: 'Annual commit', type: 'commit_purchase', credit_type: USD, total: 4_050_000, quantity: 1, unit_price: 4_050_000 }] }),
  invoice({ id: 'august', status: 'VOID', total: 7_777, period: ['2026-08-01', '2026-09-01'], issued: '2026-09-02' }),
  invoice({ id: 'june', status: 'FINALIZED', total: -2_000, period: ['2026-06-01', '2026-07-01'], issued: '2026-07-02', payment: 'OPEN' }),
];

export const now = instant('2026-11-21T10:00:00Z');

export const invoices: InvoicesView = toInvoicesView(rows, { now });
export const invoicesWithZeroes: InvoicesView = toInvoicesView(rows, { now, showZeroUsage: true });
export const noInvoices: InvoicesView = toInvoicesView([], { now });

export const hostileInvoices: InvoicesView = toInvoicesView(
  [
    invoice({
      id: 'hostile',
      status: 'FINALIZED',
      total: 300,
      period: ['2026-10-01', '2026-11-01'],
      issued: '2026-11-02',
      payment: 'PAID',
      lines: [usage('<img src=x onerror=alert(1)>', 1, 100, '<b>region</b>'), usage('A product with a name that never ends '.repeat(8), 1, 100, 'x'.repeat(200)), usage('\u202E00.1$ tiderc', 1, 100, '\u202Eeu')],
    }),
  ],
  { now },
);
