import { describe, expect, it } from 'vitest';
import { WireFormatError } from '../errors.js';
import { USD, USD_CENTS_ID, type Unit } from '../exact/unit.js';
import { fixtureRows } from '../fixtures.test.kit.js';
import { instant } from '../time/instant.js';
import type { Invoice } from '../wire/invoice.js';
import type { LineItem } from '../wire/lineItem.js';
import { toInvoicesView } from './toInvoicesView.js';

const list = fixtureRows<Invoice>('invoices_list.json');
const EUR: Unit = { kind: 'currency', id: 'e0000000-0000-4000-8000-000000000001', code: 'EUR', digits: 2 };
const MAY = instant('2025-05-20T12:00:00Z');

const usd = { id: USD_CENTS_ID, name: 'USD (cents)' };
const invoice = (fields: Partial<Invoice>): Invoice => ({ id: 'i1', type: 'USAGE', status: 'DRAFT', credit_type: usd, total: 0, ...fields });
const usage = (fields: Partial<LineItem>): LineItem => ({ name: 'API calls', type: 'usage', product_id: 'p1', credit_type: usd, quantity: 1, unit_price: 100, total: 100, ...fields });
const linesOf = (line_items: LineItem[], showZeroUsage = false) => {
  const [only] = toInvoicesView([invoice({ line_items })], { now: MAY, showZeroUsage }).invoices;
  return only!;
};

describe('a list of invoices', () => {
  const view = toInvoicesView(list, { now: MAY, units: [EUR] });
  const find = (suffix: string) => view.invoices.find(({ id }) => id.endsWith(suffix))!;

  it('M13: adds up finalized and draft apart, by unit, and void nowhere', () => {
    expect(view.totals).toEqual([
      { unit: USD, finalized: '950', draft: '5612.3456', other: '0' },
      { unit: EUR, finalized: '12.5', draft: '0', other: '0' },
    ]);
    expect(find('1f6')).toMatchObject({ status: 'void', total: '77.77' });
    expect(find('1f9').total).toBe('-20');
  });

  it('M14: takes payment from the billing provider, without its error text', () => {
    expect(find('1f7').payment).toBe('failed');
    expect(find('1f5').payment).toBe('paid');
    expect(find('1f8').payment).toBeNull();
    expect(JSON.stringify(view)).not.toContain('card_declined');
  });

  it('T7: sorts by issue date, newest first; a scheduled invoice has no period', () => {
    expect(view.invoices.map(({ id }) => id.slice(-3))).toEqual(['1fb', '1fa', '1f8', '1fc', '1f6', '1f7', '1f9', '1f5']);
    expect(view.invoices.filter(({ period }) => period === null).map(({ id }) => id.slice(-3))).toEqual(['1fb', '1f5']);
  });

  it('T8: leaves a true-up of next January out of the current month', () => {
    expect(view.current).toEqual([{ unit: USD, total: '12.3456', invoiceIds: ['10000000-0000-4000-8000-0000000001fa'] }]);
    expect(find('1fb')).toMatchObject({ status: 'draft', isCurrent: false });
  });

  it('S22: a commit purchase is a purchase', () => {
    expect(find('1f5').lines).toMatchObject([{ type: 'commit-purchase', total: '900', quantity: '1', unitPrice: '900', counted: true, paidBy: [] }]);
  });

  it('shows what a commit paid of a line, and takes it off in a line of its own', () => {
    expect(find('1f8').lines).toMatchObject([
      { type: 'usage', name: 'API calls', total: '30', quantity: '30', unitPrice: '1', paidBy: [{ id: '70000000-0000-4000-8000-000000000065', kind: 'prepaid', amount: '30' }] },
      { type: 'prepaid-applied', name: 'Annual prepaid applied', total: '-30', quantity: null, unitPrice: null },
    ]);
    expect(find('1f7').regeneratedFrom).toBe(find('1f6').id);
  });
});

describe('the current period', () => {
  it('T6: of two drafts around the end of a month, one is current', () => {
    const drafts = [
      invoice({ id: 'april', total: 5000, start_timestamp: '2025-04-01T00:00:00+00:00', end_timestamp: '2025-05-01T00:00:00+00:00' }),
      invoice({ id: 'may', total: 70, start_timestamp: '2025-05-01T00:00:00+00:00', end_timestamp: '2025-06-01T00:00:00+00:00' }),
    ];
    const view = toInvoicesView(drafts, { now: instant('2025-05-01T00:00:00Z') });
    expect(view.current).toEqual([{ unit: USD, total: '0.7', invoiceIds: ['may'] }]);
    expect(view.totals).toMatchObject([{ draft: '50.7' }]);
  });
});

describe('lines', () => {
  it('S20: merges what commits and groups split, by product, price and group', () => {
    const { lines } = linesOf([
      usage({ quantity: 15, total: 1500, commit_id: 'c1', applied_commit_or_credit: { id: 'c1', type: 'CREDIT' }, starting_at: '2025-05-01T00:00:00Z', ending_before: '2025-05-10T00:00:00Z' }),
      usage({ quantity: 0.5, total: 50, starting_at: '2025-05-10T00:00:00Z', ending_before: '2025-06-01T00:00:00Z' }),
      usage({ quantity: 2, unit_price: 80, total: 160 }),
      usage({ presentation_group_values: { region: null }, pricing_group_values: { tier: 'gold' } }),
    ]);
    expect(lines).toMatchObject([
      { quantity: '15.5', unitPrice: '1', total: '15.5', merged: 2, paidBy: [{ id: 'c1', kind: 'credit', amount: '15' }], interval: { start: '2025-05-01T00:00:00.000Z', end: '2025-06-01T00:00:00.000Z' } },
      { quantity: '2', unitPrice: '0.8', total: '1.6', merged: 1 },
      { group: { region: null, tier: 'gold' }, total: '1' },
    ]);
  });

  it('hides and counts lines of products that were not used, unless asked for them', () => {
    const items = [usage({ quantity: 0, total: 0 }), usage({ quantity: 0, total: 0, product_id: 'p2' }), usage({ quantity: 0, total: 0, commit_id: 'c1' }), usage({ product_id: 'p3' })];
    expect(linesOf(items)).toMatchObject({ zeroLinesHidden: 3, lines: [{ productId: 'p3' }] });
    expect(linesOf(items, true)).toMatchObject({ zeroLinesHidden: 0, lines: [{ productId: 'p3' }, { merged: 2 }, { productId: 'p2' }] });
  });

  it('S4, S17: marks what is not part of the total', () => {
    const { lines } = linesOf([
      usage({}),
      usage({ name: 'GPU jobs', credit_type: { id: 'ai', name: 'AI credits' }, total: 400 }),
      { name: 'Minimum applied', type: 'applied_commit_or_credit', total: -100, commit_id: 'c', commit_type: 'PostpaidCommit' },
    ]);
    expect(lines).toMatchObject([
      { name: 'GPU jobs', unit: { kind: 'pricing-unit', name: 'AI credits' }, total: '400', counted: false },
      { name: 'API calls', unit: USD, total: '1', counted: true },
      { type: 'postpaid-applied', total: '-1', counted: false },
    ]);
  });

  it('S25: never adds sub-lines to their parent', () => {
    const parent = { ...usage({ total: 1000 }), sub_line_items: [{ name: 'part', quantity: 1, subtotal: 1000, custom_fields: {} }] };
    expect(linesOf([parent]).lines).toMatchObject([{ total: '10', merged: 1 }]);
  });

  it('B22: keeps the unit of each amount', () => {
    const view = toInvoicesView([invoice({ credit_type: { id: 'chf', name: 'CHF' }, total: 12.5, line_items: [{ name: 'Commit', type: 'commit_purchase', total: 12.5 }] })], { now: MAY });
    expect(view.invoices[0]).toMatchObject({ total: '12.5', unit: { kind: 'pricing-unit', id: 'chf', name: 'CHF' }, lines: [{ total: '12.5', unit: { id: 'chf' } }] });
  });
});

describe("the seller's internals", () => {
  const secret = 'seller-secret';
  const internal = {
    netsuite_sales_order_id: secret,
    salesforce_opportunity_id: secret,
    custom_fields: { secret },
    customer_custom_fields: { secret },
    reseller_royalty: { fraction: '0.1', netsuite_reseller_id: secret },
    revenue_system_invoices: [{ error_message: secret }],
    external_invoice: { billing_provider_type: 'stripe', external_status: 'PAYMENT_FAILED', billing_provider_error: secret },
  };
  const line = { ...usage({}), metadata: secret, product_custom_fields: { secret }, origin: { customer_id: secret, invoice_id: secret }, netsuite_item_id: secret };

  it('H12: do not reach the view', () => {
    const view = toInvoicesView([{ ...invoice({ line_items: [line] }), ...internal }], { now: MAY });
    expect(JSON.stringify(view)).not.toContain(secret);
  });

  it('H4, H9: names are kept as plain text of any length', () => {
    const names = ['<img src=x onerror=alert(1)>', 'n'.repeat(300), 'a\0b', '\u202egnp.exe'];
    expect(linesOf(names.map((name) => usage({ name }))).lines.map(({ name }) => name)).toEqual(names.toSorted());
  });
});

describe('payment', () => {
  it.each([
    ['PAID', 'paid'],
    ['PARTIALLY_PAID', 'partially-paid'],
    ['FINALIZED', 'open'],
    ['SENT', 'open'],
    ['DRAFT', 'open'],
    ['PAYMENT_FAILED', 'failed'],
    ['UNCOLLECTIBLE', 'uncollectible'],
    ['VOID', 'void'],
    ['DELETED', 'void'],
    ['INVALID_REQUEST_ERROR', null],
    ['QUEUED', null],
    ['SKIPPED', null],
    [null, null],
  ])('M14: %s is %s', (external_status, payment) => {
    expect(toInvoicesView([invoice({ external_invoice: { external_status } })], { now: MAY }).invoices[0]?.payment).toBe(payment);
  });
});

describe('issues', () => {
  it('P9: counts an invoice on two pages once, as it came last', () => {
    const view = toInvoicesView([invoice({ total: 1 }), invoice({ total: 3 })], { now: MAY });
    expect(view.totals).toMatchObject([{ draft: '0.03' }]);
    expect(view.issues).toMatchObject([{ code: 'duplicate', count: 1 }]);
  });

  it('S14: counts a consolidated invoice and not the ones it copies', () => {
    const rows = [
      invoice({ id: 'all', type: 'USAGE_CONSOLIDATED', total: 2800, constituent_invoices: [{ invoice_id: 'a' }, { invoice_id: 'elsewhere' }] }),
      invoice({ id: 'a', total: 2100 }),
      invoice({ id: 'b', total: 250.5 }),
    ];
    const view = toInvoicesView(rows, { now: MAY });
    expect(view.totals).toMatchObject([{ draft: '30.505' }]);
    expect(view.invoices.map(({ id, copiedInto }) => [id, copiedInto])).toEqual([['a', 'all'], ['all', null], ['b', null]]);
  });

  it('names one invoice as the copy, whatever the order of rows, where two list the same', () => {
    const copy = (id: string): Invoice => invoice({ id, type: 'USAGE_CONSOLIDATED', constituent_invoices: [{ invoice_id: 'a' }] });
    const rows = [copy('y'), invoice({ id: 'a' }), copy('x')];
    expect(toInvoicesView(rows, { now: MAY })).toEqual(toInvoicesView(rows.toReversed(), { now: MAY }));
  });

  it('names the invoice that a correction corrects, without the seller’s reason', () => {
    const correction_record = { corrected_invoice_id: 'wrong', reason: 'goodwill', memo: 'ask Eve' };
    const view = toInvoicesView([invoice({ total: -2000, correction_record })], { now: MAY });
    expect(view.invoices[0]).toMatchObject({ corrects: 'wrong', regeneratedFrom: null, total: '-20' });
    expect(JSON.stringify(view)).not.toMatch(/goodwill|Eve/);
  });

  it('S21: counts an unknown status apart', () => {
    const view = toInvoicesView([invoice({ status: 'PENDING_REVIEW', type: 'NEW', total: 150, external_invoice: { external_status: 'DISPUTED' } })], { now: MAY });
    expect(view.totals).toEqual([{ unit: USD, finalized: '0', draft: '0', other: '1.5' }]);
    expect(view.invoices[0]).toMatchObject({ type: 'other', status: 'other', payment: 'other' });
  });

  it('refuses rows of two customers and of another endpoint', () => {
    expect(() => toInvoicesView([invoice({ customer_id: 'a' }), invoice({ id: 'i2', customer_id: 'b' })], { now: MAY })).toThrow('rows[1].customer_id');
    const breakdowns = fixtureRows<Invoice>('breakdowns_eur.json');
    expect(() => toInvoicesView(breakdowns, { now: MAY })).toThrow('toSpendView');
    expect(() => toInvoicesView(breakdowns, { now: MAY })).toThrow(WireFormatError);
  });

  it('names the first broken field in the order of the rows, even in a repeated row', () => {
    const broken = (fields: Partial<Invoice>) => invoice({ line_items: [usage({ total: 'x' })], ...fields });
    const path = 'rows[0].line_items[0].total';
    expect(() => toInvoicesView([broken({}), invoice({})], { now: MAY })).toThrow(expect.objectContaining({ path }));
    expect(() => toInvoicesView([broken({}), broken({ id: 'i2', issued_at: '2026-01-01T00:00:00Z' })], { now: MAY })).toThrow(expect.objectContaining({ path }));
  });

  it.each([
    ['rows[0].total', { total: 'NaN' }],
    ['rows[0].line_items[1].quantity', { line_items: [usage({}), usage({ quantity: 'many' })] }],
    ['rows[0].line_items[0].tier.starting_at', { line_items: [usage({ tier: { level: 1, starting_at: '' } })] }],
    ['rows[0].issued_at', { issued_at: 'yesterday' }],
  ])('names the broken field: %s', (path, fields) => {
    expect(() => toInvoicesView([invoice(fields)], { now: MAY })).toThrow(expect.objectContaining({ path }));
  });
});
