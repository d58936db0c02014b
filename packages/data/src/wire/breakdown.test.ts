import { describe, expect, it } from 'vitest';
import { readBreakdowns } from './breakdown.js';

const usd = { id: '2714e483-4ff1-48e4-9e25-ac732e8f24f2' };
const line = { total: 1, name: 'API calls' };
const row = {
  id: 'i1',
  total: 0,
  credit_type: usd,
  breakdown_start_timestamp: '2024-11-01T00:00:00.000Z',
  breakdown_end_timestamp: '2024-11-02T00:00:00+00:00',
};
const read = (rows: unknown): unknown => readBreakdowns(rows).map(({ lines, ...head }) => ({ ...head, lines: lines() }));

describe('readBreakdowns', () => {
  it('needs an id, a total, a unit and a window, and nothing else', () => {
    expect(read([row, { ...row, line_items: null, constituent_invoices: null, status: null }])).toMatchObject([
      { at: { key: 0 }, id: 'i1', customerId: null, status: null, type: null, total: 0, lines: [], constituents: [], start: Date.UTC(2024, 10, 1), end: Date.UTC(2024, 10, 2) },
      { at: { key: 1 }, lines: [] },
    ]);
  });

  it('reads a line with hardly any fields', () => {
    expect(read([{ ...row, line_items: [{ total: '12.50', tier: { level: '2' }, quantity: null }] }])).toMatchObject([
      { lines: [{ kind: 'usage', total: '12.5', name: null, quantity: null, creditType: null, tierLevel: '2', presentation: null }] },
    ]);
  });

  it.each([
    ['applied_commit_or_credit', { applied_commit_or_credit: { id: 'c', type: 'PREPAID' } }, 'prepaid-applied'],
    ['applied_commit_or_credit', { applied_commit_or_credit: { id: 'c', type: 'CREDIT' }, commit_type: 'PrepaidCommit' }, 'credit-applied'],
    ['applied_commit_or_credit', { applied_commit_or_credit: { id: 'c', type: 'POSTPAID' } }, 'postpaid-applied'],
    ['applied_commit_or_credit', { commit_type: 'PostpaidCommit' }, 'postpaid-applied'],
    ['applied_commit_or_credit', { commit_type: 'PrepaidCommit' }, 'prepaid-applied'],
    ['applied_commit_or_credit', {}, 'prepaid-applied'],
    ['usage', { commit_id: 'c', applied_commit_or_credit: { id: 'c', type: 'CREDIT' } }, 'usage'],
    ['subscription', {}, 'subscription'],
    ['scheduled', { postpaid_commit: { id: 'c' } }, 'scheduled'],
    ['commit_purchase', { commit_id: 'c' }, 'commit-purchase'],
    ['cpu_conversion', {}, 'conversion'],
    ['of_tomorrow', {}, 'other'],
    [undefined, { commit_id: 'c', commit_type: 'PostpaidCommit' }, 'postpaid-applied'],
    [null, { postpaid_commit: { id: 'c' }, quantity: 1 }, 'scheduled'],
    ['', { product_type: 'SubscriptionProductListItem' }, 'subscription'],
  ])('classifies a line: %s %o is %s', (type, fields, kind) => {
    expect(read([{ ...row, line_items: [{ ...line, ...fields, type, total: -5 }] }])).toMatchObject([{ lines: [{ kind }] }]);
  });
});

describe('a broken row', () => {
  it.each([
    ['id', { id: 7 }],
    ['total', { total: '' }],
    ['total', { total: null }],
    ['total', { total: Number.NaN }],
    ['credit_type', { credit_type: 'USD' }],
    ['credit_type.id', { credit_type: { name: 'USD' } }],
    ['credit_type.name', { credit_type: { id: 'x', name: 1 } }],
    ['status', { status: 3 }],
    ['line_items', { line_items: {} }],
    ['line_items[0]', { line_items: [null] }],
    ['line_items[0].total', { line_items: [{ ...line, total: true }] }],
    ['line_items[1].quantity', { line_items: [line, { ...line, quantity: '1e' }] }],
    ['line_items[0].presentation_group_values.region', { line_items: [{ ...line, presentation_group_values: { region: 1 } }] }],
    ['line_items[0].pricing_group_values', { line_items: [{ ...line, pricing_group_values: [] }] }],
    ['line_items[0].credit_type.id', { line_items: [{ ...line, credit_type: {} }] }],
    ['line_items[0].type', { line_items: [{ ...line, type: 1 }] }],
    ['line_items[0].applied_commit_or_credit', { line_items: [{ ...line, type: 'applied_commit_or_credit', applied_commit_or_credit: 'PREPAID' }] }],
    ['line_items[0].tier', { line_items: [{ ...line, tier: 2 }] }],
    ['breakdown_start_timestamp', { breakdown_start_timestamp: '2024-11-01' }],
    ['breakdown_end_timestamp', { breakdown_end_timestamp: '2024-11-01T00:00:00Z' }],
    ['breakdown_end_timestamp', { breakdown_end_timestamp: undefined }],
    ['constituent_invoices[0].invoice_id', { constituent_invoices: [{}] }],
  ])('is refused with the path of the field: %s', (field, fields) => {
    expect(() => read([row, { ...row, ...fields }])).toThrow(expect.objectContaining({ name: 'WireFormatError', path: `rows[1].${field}` }));
  });

  it('is recognised as a breakdown by either end of its window', () => {
    const { id, total, credit_type, breakdown_end_timestamp } = row;
    expect(() => read([{ id, total, credit_type, breakdown_end_timestamp, line_items: [] }])).toThrow(expect.objectContaining({ path: 'rows[0].breakdown_start_timestamp' }));
  });

  it('may not be a row at all', () => {
    expect(() => read({ data: [row] })).toThrow(expect.objectContaining({ path: 'rows' }));
    expect(() => read([row, 'row'])).toThrow(expect.objectContaining({ path: 'rows[1]' }));
  });

  it.each([
    ['toUsageView', { starting_on: '2024-11-01T00:00:00Z', ending_before: '2024-11-02T00:00:00Z', value: 1 }],
    ['toUsageView', { customer_id: 'c', billable_metric_id: 'm', start_timestamp: 's', value: 1 }],
    ['toBalancesView', { id: 'b', type: 'PREPAID', product: { name: 'x' } }],
    ['toInvoicesView', { id: 'i', total: 0, credit_type: usd, line_items: [] }],
  ])('of another endpoint belongs to %s', (transformer, foreign) => {
    expect(() => read([foreign])).toThrow(expect.objectContaining({ path: 'rows[0]', message: expect.stringContaining(transformer) as string }));
  });
});
