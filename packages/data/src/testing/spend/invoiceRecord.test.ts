import { describe, expect, it } from 'vitest';
import { instant } from '../../time/instant.js';
import { toInvoicesView } from '../../transform/toInvoicesView.js';
import { EUROS } from '../creditTypes.js';
import { invoiceRecord } from './invoiceRecord.js';
import type { LineSketch } from './lineSketch.js';

const now = instant('2024-11-10T00:00:00Z');
const period = { start: '2024-10-01', end: '2024-11-01' };
const lines: LineSketch[] = [
  { type: 'usage', name: 'CPU hours', quantity: 0.1, unitPrice: 0.2, group: { region: null }, paidBy: { id: 'credit', type: 'CREDIT' } },
  { type: 'usage', name: 'Disk', quantity: 3, unitPrice: 10, creditType: EUROS },
  { type: 'applied', name: 'Welcome applied', amount: 0.02, by: { id: 'credit', type: 'CREDIT' }, product: 'CPU hours' },
  { type: 'applied', name: 'Promise applied', amount: 5, by: { id: 'promise', type: 'POSTPAID' } },
  { type: 'subscription', name: 'Platform fee', amount: 25_000 },
  { type: 'scheduled', name: 'Onboarding', amount: 150 },
  { type: 'commit-purchase', name: 'Annual commit', amount: 1000, commitId: 'annual' },
  { type: 'conversion', name: 'AI credits converted to USD', quantity: 7.5, unitPrice: 2 },
];

describe('an invoice record', () => {
  it('adds up its own lines, without those in other units or applied to a postpaid commit', () => {
    expect(invoiceRecord({ period, lines }).total).toBe(25_000 + 150 + 1000 + 15);
  });

  it('reads with every type of line', () => {
    const view = toInvoicesView([invoiceRecord({ period, lines, payment: 'PAID' })], { now });
    const [invoice] = view.invoices;
    expect(invoice).toMatchObject({ type: 'usage', status: 'finalized', payment: 'paid', total: '261.65' });
    expect(invoice?.lines.map(({ type, counted }) => `${type} ${counted}`)).toEqual([
      'usage false',
      'usage true',
      'subscription true',
      'scheduled true',
      'commit-purchase true',
      'conversion true',
      'credit-applied true',
      'postpaid-applied false',
    ]);
    expect(invoice?.lines.find(({ name }) => name === 'CPU hours')).toMatchObject({ total: '0.0002', paidBy: [{ id: 'credit', kind: 'credit' }], group: { region: null } });
  });

  it('takes given fields as they are', () => {
    const told = invoiceRecord({ id: 'august', type: 'SCHEDULED', status: 'VOID', issued: '2024-09-02', total: 7777 });
    expect(told).toMatchObject({ id: 'august', status: 'VOID', total: 7777, issued_at: '2024-09-02T00:00:00+00:00', external_invoice: null, line_items: [] });
    expect(invoiceRecord({ period }).issued_at).toBe('2024-11-02T00:00:00+00:00');
    expect(invoiceRecord({})).not.toHaveProperty('issued_at');
  });
});
