import { describe, expect, it } from 'vitest';
import { USD_CENTS_ID } from '../exact/unit.js';
import { instant, interval, type Interval } from '../time/instant.js';
import type { InvoiceBreakdown } from '../wire/breakdown.js';
import type { Invoice } from '../wire/invoice.js';
import type { LineItem } from '../wire/lineItem.js';
import { filterSeries } from './filterSeries.js';
import { reconcile } from './reconcile.js';
import { toInvoicesView } from './toInvoicesView.js';
import { toSpendView } from './toSpendView.js';

const MAY = interval('2025-05-01T00:00:00Z', '2025-06-01T00:00:00Z');
const credit_type = { id: USD_CENTS_ID, name: 'USD (cents)' };
const usage = (total: number): LineItem => ({ type: 'usage', name: 'API calls', product_id: 'api', quantity: total, unit_price: 1, total });

const invoice = (total: number, fields: Partial<Invoice> = {}): Invoice => ({
  id: 'may',
  type: 'USAGE',
  status: 'FINALIZED',
  credit_type,
  total,
  line_items: [usage(total)],
  start_timestamp: MAY.start,
  end_timestamp: MAY.end,
  issued_at: '2025-06-02T00:00:00Z',
  ...fields,
});
const day = (date: string, total: number, fields: Partial<InvoiceBreakdown> = {}): InvoiceBreakdown => ({
  ...invoice(total),
  breakdown_start_timestamp: `${date}T00:00:00Z`,
  breakdown_end_timestamp: new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString(),
  ...fields,
});
const prove = (invoices: Invoice[], breakdowns: InvoiceBreakdown[], span: Interval = MAY, creditTypeId?: string) =>
  reconcile(toSpendView(breakdowns, { interval: span, bucket: 'day', creditTypeId }), toInvoicesView(invoices, { now: instant('2025-06-10T00:00:00Z') }));

describe('reconcile', () => {
  it('proves chart = buckets = series = invoices = lines', () => {
    const proof = prove([invoice(350)], [day('2025-05-01', 100), day('2025-05-31', 250)]);
    expect(proof).toMatchObject({ proved: true, lateUsage: '0', chart: { total: '3.5', fromSeries: '3.5', fromBuckets: '3.5', fromInvoices: '3.5', agrees: true } });
    expect(proof.invoices).toEqual([
      { invoiceId: 'may', period: MAY, lines: '3.5', notItemised: '0', billed: '3.5', charted: '3.5', lateUsage: '0', stillMoving: '0', verdict: 'equal' },
    ]);
  });

  it('S24: reports late usage as such', () => {
    const proof = prove([invoice(350)], [day('2025-05-01', 100), day('2025-05-31', 262.5)]);
    expect(proof).toMatchObject({ proved: true, lateUsage: '0.125' });
    expect(proof.invoices[0]).toMatchObject({ billed: '3.5', charted: '3.625', lateUsage: '0.125', verdict: 'late-usage' });
  });

  it('does not prove a draft that still changes', () => {
    const proof = prove([invoice(350, { status: 'DRAFT' })], [day('2025-05-01', 100)]);
    expect(proof).toMatchObject({ proved: false, lateUsage: '0', invoices: [{ stillMoving: '-2.5', verdict: 'still-moving' }] });
  });

  it('expects a chart to show only what it covers', () => {
    const week = interval('2025-05-26T00:00:00Z', '2025-06-02T00:00:00Z');
    const proof = prove([invoice(350)], [day('2025-05-31', 100)], week);
    expect(proof).toMatchObject({ proved: true, invoices: [{ charted: '1', verdict: 'partly-charted', lateUsage: '0' }] });
  });

  it('expects only a part from a chart that ends before the invoice does', () => {
    const half = interval('2025-05-01T00:00:00Z', '2025-05-16T00:00:00Z');
    expect(prove([invoice(350)], [day('2025-05-01', 100)], half)).toMatchObject({ proved: true, invoices: [{ charted: '1', verdict: 'partly-charted' }] });
  });

  it('finds an invoice without a period in the chart as a whole or not at all', () => {
    const scheduled = { type: 'SCHEDULED', start_timestamp: null, end_timestamp: null };
    expect(prove([invoice(350, scheduled)], [day('2025-05-01', 350, scheduled)])).toMatchObject({ proved: true, invoices: [{ verdict: 'equal' }] });
    expect(prove([invoice(350, scheduled)], [day('2025-05-01', 360, scheduled)])).toMatchObject({ invoices: [{ verdict: 'late-usage', lateUsage: '0.1' }] });
    expect(prove([invoice(350, scheduled)], []).invoices).toEqual([]);
  });

  it('adds up only the lines that count', () => {
    const lines: LineItem[] = [usage(350), { type: 'usage', name: 'Tokens', product_id: 'tokens', credit_type: { id: 'ai', name: 'AI credits' }, quantity: 1, total: 999 }];
    expect(prove([invoice(350, { line_items: lines })], [day('2025-05-01', 350)]).invoices[0]).toMatchObject({ lines: '3.5', notItemised: '0' });
  });

  it('misses an invoice that should be in the chart', () => {
    expect(prove([invoice(350)], [])).toMatchObject({ proved: false, invoices: [{ charted: null, verdict: 'not-charted' }] });
    const june = invoice(10, { id: 'other' });
    expect(prove([june, invoice(350)], [day('2025-05-01', 350)])).toMatchObject({ proved: false, invoices: [{ charted: '3.5', verdict: 'equal' }, { invoiceId: 'other', charted: null, verdict: 'not-charted' }] });
    expect(prove([invoice(0, { id: 'other' }), invoice(350)], [day('2025-05-01', 350)]).proved).toBe(true);
  });

  it('leaves out other units, void invoices and copies', () => {
    const others = [
      invoice(5, { id: 'eur', credit_type: { id: 'eur', name: 'EUR' } }),
      invoice(7, { id: 'void', status: 'VOID' }),
      invoice(350, { id: 'all', type: 'USAGE_CONSOLIDATED', constituent_invoices: [{ invoice_id: 'may' }] }),
    ];
    const proof = prove([invoice(350), ...others], [day('2025-05-01', 350)]);
    expect(proof.invoices.map(({ invoiceId }) => invoiceId)).toEqual(['may']);
    expect(proof.proved).toBe(true);
  });

  it('names an invoice that the chart shows but the list does not', () => {
    const proof = prove([], [day('2025-05-01', 350), day('2025-05-02', 0, { id: 'nothing' })]);
    expect(proof).toMatchObject({ proved: false, invoices: [], unlisted: [{ invoiceId: 'may', charted: '3.5' }], chart: { agrees: true } });
    expect(prove([invoice(350)], [day('2025-05-01', 350)]).unlisted).toEqual([]);
  });

  it('proves a chart of tokens by the lines in tokens of invoices in dollars', () => {
    const tokens = (total: number): LineItem => ({ type: 'usage', name: 'Tokens', product_id: 'tokens', credit_type: { id: 'ai', name: 'AI credits' }, quantity: 1, total });
    const covered = { ...tokens(-500), type: 'applied_commit_or_credit', commit_type: 'PostpaidCommit' };
    const line_items = [usage(350), tokens(999), covered];
    const breakdowns = [day('2025-05-01', 350, { line_items })];
    const proof = prove([invoice(350, { line_items })], breakdowns, MAY, 'ai');
    expect(proof).toMatchObject({ proved: true, unlisted: [], chart: { total: '999' }, invoices: [{ lines: '999', notItemised: '0', billed: '999', charted: '999', verdict: 'equal' }] });
    expect(prove([invoice(350, { line_items: [usage(350), tokens(1000)] })], breakdowns, MAY, 'ai')).toMatchObject({ proved: false, invoices: [{ billed: '1000', verdict: 'under-charted' }] });
    expect(prove([], breakdowns, MAY, 'ai')).toMatchObject({ proved: false, unlisted: [{ invoiceId: 'may', charted: '999' }] });
    expect(prove([invoice(350, { id: 'june' })], breakdowns, MAY, 'ai').invoices).toEqual([]);
    const missed = invoice(350, { id: 'missed', line_items });
    expect(prove([invoice(350, { line_items }), missed], breakdowns, MAY, 'ai')).toMatchObject({
      proved: false,
      unlisted: [],
      invoices: [{ verdict: 'equal' }, { invoiceId: 'missed', billed: '999', charted: null, verdict: 'not-charted' }],
    });
  });

  it('does not prove an invoice that was voided since', () => {
    const voided = invoice(350, { status: 'VOID' });
    const anew = invoice(350, { id: 'anew', regenerated_from_invoice_id: 'may' });
    expect(prove([voided], [day('2025-05-01', 350)])).toMatchObject({ proved: false, invoices: [{ verdict: 'void', lateUsage: '0' }] });
    expect(prove([voided, anew], [day('2025-05-01', 350, { id: 'anew' })])).toMatchObject({ proved: true, invoices: [{ invoiceId: 'anew', verdict: 'equal' }] });
    expect(prove([voided], [day('2025-05-01', 0)])).toMatchObject({ proved: true, invoices: [{ verdict: 'equal' }] });
  });

  it('does not call it late usage if the chart shows less than was billed', () => {
    const proof = prove([invoice(350)], [day('2025-05-01', 100)]);
    expect(proof).toMatchObject({ proved: false, lateUsage: '-2.5', invoices: [{ billed: '3.5', charted: '1', lateUsage: '-2.5', verdict: 'under-charted' }] });
  });

  it('expects a consolidated invoice if none of those it copies is listed', () => {
    const all = invoice(350, { id: 'all', type: 'USAGE_CONSOLIDATED', constituent_invoices: [{ invoice_id: "another customer's" }] });
    expect(prove([all], [])).toMatchObject({ proved: false, invoices: [{ invoiceId: 'all', verdict: 'not-charted' }] });
  });

  it('names what the lines of an invoice do not account for', () => {
    expect(prove([invoice(350, { line_items: [usage(300)] })], [day('2025-05-01', 350)]).invoices[0]).toMatchObject({ lines: '3', notItemised: '0.5', verdict: 'equal' });
  });

  it('does not prove a filtered chart', () => {
    const spend = toSpendView([day('2025-05-01', 350, { line_items: [usage(300), { type: 'subscription', total: 50 }] })], { interval: MAY, bucket: 'day' });
    const part = filterSeries(spend, [spend.series[0]!.id]);
    const invoices = toInvoicesView([invoice(350)], { now: instant('2025-06-10T00:00:00Z') });
    expect(reconcile(part, invoices)).toMatchObject({ proved: false, chart: { total: '3', fromInvoices: '3.5', agrees: false } });
  });
});
