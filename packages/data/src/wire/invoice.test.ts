import { describe, expect, it } from 'vitest';
import { readInvoices } from './invoice.js';
import { refused, refusedPath } from './refused.test.kit.js';

const bare = { id: 'i', total: 5, credit_type: { id: 'x' } };
const read = (fields: object) => {
  const [invoice] = readInvoices([{ ...bare, ...fields }]);
  return { ...invoice, lines: invoice?.lines() };
};
const line = (fields: object) => read({ line_items: [{ total: 1, ...fields }] }).lines?.[0];

describe('an invoice', () => {
  it('needs an id, a total and a unit, and nothing else', () => {
    const nothing = { customerId: null, contractId: null, type: null, status: null, constituents: [], lines: [], period: null, issuedAt: null, subtotal: null, externalStatus: null, regeneratedFrom: null, corrects: null };
    expect(read({})).toEqual({ id: 'i', total: 5, creditType: { id: 'x' }, ...nothing });
  });

  it('reads every other field', () => {
    const full = {
      customer_id: 'c',
      contract_id: 'k',
      type: 'USAGE',
      status: 'Finalized',
      start_timestamp: '2025-01-01T00:00:00Z',
      end_timestamp: '2025-02-01T00:00:00Z',
      issued_at: '2025-02-02T00:00:00Z',
      subtotal: '6.10',
      constituent_invoices: [{ invoice_id: 'a' }, { invoice_id: 'b' }],
      external_invoice: { external_status: 'paid' },
      regenerated_from_invoice_id: 'old',
      correction_record: { corrected_invoice_id: 'wrong' },
    };
    expect(read(full)).toEqual({
      id: 'i',
      total: 5,
      creditType: { id: 'x' },
      customerId: 'c',
      contractId: 'k',
      type: 'USAGE',
      status: 'FINALIZED',
      constituents: ['a', 'b'],
      lines: [],
      period: { start: Date.UTC(2025, 0), end: Date.UTC(2025, 1) },
      issuedAt: Date.UTC(2025, 1, 2),
      subtotal: '6.1',
      externalStatus: 'PAID',
      regeneratedFrom: 'old',
      corrects: 'wrong',
    });
  });

  it.each([{ start_timestamp: '2025-01-01T00:00:00Z' }, { end_timestamp: '2025-01-01T00:00:00Z' }, { start_timestamp: '2025-01-01T00:00:00Z', end_timestamp: '2025-01-01T00:00:00Z' }])('has a service period only with both ends in order: %o', (fields) => {
    expect(read(fields).period).toBeNull();
  });

  it('may lack the status of the billing provider', () => {
    expect([read({ external_invoice: null }).externalStatus, read({ external_invoice: {} }).externalStatus]).toEqual([null, null]);
  });
});

describe('a line', () => {
  it('has the terms it was priced on', () => {
    const terms = { unit_price: '0.50', starting_at: '2025-01-01T00:00:00Z', ending_before: '2025-01-02T00:00:00Z', tier: { level: 1, starting_at: '0', size: 100 } };
    expect(line(terms)).toMatchObject({ unitPrice: '0.5', period: { start: Date.UTC(2025, 0), end: Date.UTC(2025, 0, 2) }, tier: { level: 1, startingAt: '0', size: 100 }, commitId: null, commitKind: null });
    expect(line({})).toMatchObject({ unitPrice: null, period: null, tier: null });
    expect(line({ tier: { level: 2, starting_at: 100 } })?.tier).toEqual({ level: 2, startingAt: 100, size: null });
  });

  it.each<[object, string | null, string | null]>([
    [{ commit_id: 'c', commit_type: 'PrepaidCommit' }, 'c', 'PREPAID'],
    [{ commit_id: 'c', commit_type: 'PostpaidCommit' }, 'c', 'POSTPAID'],
    [{ commit_id: 'c', commit_type: 'CommitOfTomorrow' }, 'c', null],
    [{ commit_id: 'c', commit_type: 'PrepaidCommit', applied_commit_or_credit: { id: 'd', type: 'CREDIT' } }, 'd', 'CREDIT'],
    [{ commit_id: 'c', commit_type: 'PrepaidCommit', applied_commit_or_credit: {} }, 'c', 'PREPAID'],
    [{ applied_commit_or_credit: null }, null, null],
  ])('tells which commit or credit it concerns: %o', (fields, commitId, commitKind) => {
    expect(line(fields)).toMatchObject({ commitId, commitKind });
  });
});

describe('a broken invoice', () => {
  const inLine = (fields: object) => ({ line_items: [{ total: 1 }, { total: 1, ...fields }] });

  it.each<[string, object]>([
    ['id', { id: 1 }],
    ['customer_id', { customer_id: 1 }],
    ['contract_id', { contract_id: 1 }],
    ['type', { type: 1 }],
    ['subtotal', { subtotal: 'x' }],
    ['start_timestamp', { start_timestamp: 'x' }],
    ['end_timestamp', { end_timestamp: 'x' }],
    ['issued_at', { issued_at: 'x' }],
    ['external_invoice', { external_invoice: 'paid' }],
    ['external_invoice.external_status', { external_invoice: { external_status: 1 } }],
    ['regenerated_from_invoice_id', { regenerated_from_invoice_id: 1 }],
    ['line_items[1]', { line_items: [{ total: 1 }, []] }],
    ['line_items[1].name', inLine({ name: 1 })],
    ['line_items[1].product_id', inLine({ product_id: 1 })],
    ['line_items[1].unit_price', inLine({ unit_price: 'x' })],
    ['line_items[1].starting_at', inLine({ starting_at: 'x' })],
    ['line_items[1].ending_before', inLine({ ending_before: 'x' })],
    ['line_items[1].commit_id', inLine({ commit_id: 1 })],
    ['line_items[1].commit_type', inLine({ commit_type: 1 })],
    ['line_items[1].applied_commit_or_credit', inLine({ applied_commit_or_credit: 'c' })],
    ['line_items[1].applied_commit_or_credit.id', inLine({ applied_commit_or_credit: { id: 1 } })],
    ['line_items[1].applied_commit_or_credit.type', inLine({ applied_commit_or_credit: { id: 'c', type: 1 } })],
    ['line_items[1].tier.level', inLine({ tier: {} })],
    ['line_items[1].tier.level', inLine({ tier: { level: 'x' } })],
    ['line_items[1].tier.starting_at', inLine({ tier: { level: 1 } })],
    ['line_items[1].tier.size', inLine({ tier: { level: 1, starting_at: 0, size: 'x' } })],
  ])('is refused with its path: %s', (field, fields) => {
    expect(refusedPath(readInvoices, bare, fields)).toBe(`rows[1].${field}`);
  });

  it('may be a row of another endpoint', () => {
    expect(refused(() => readInvoices([{ ...bare, breakdown_start_timestamp: 's' }])).message).toContain('toSpendView');
  });
});
