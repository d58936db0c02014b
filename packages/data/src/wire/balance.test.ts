import { describe, expect, it } from 'vitest';
import { readBalances } from './balance.js';
import { refused, refusedPath } from './refused.test.kit.js';

const bare = { id: 'b', type: 'PREPAID', product: { name: 'Commit' } };
const segment = { id: 's', amount: '100.50', starting_at: '2025-01-01T00:00:00Z', ending_before: '2025-02-01T00:00:00Z' };
const one = (fields: object) => readBalances([{ ...bare, ...fields }])[0];

describe('a balance', () => {
  it('needs an id, a type and a product, and nothing else', () => {
    const nothing = { priority: null, contractId: null, access: null, balance: null, ledger: null, invoicing: null, rolledOverFrom: null, recurringId: null, archivedAt: null };
    expect(one({})).toEqual({ id: 'b', type: 'PREPAID', name: 'Commit', ...nothing });
    const nulls = { name: null, priority: null, contract: null, access_schedule: null, balance: null, ledger: null, invoice_schedule: null, rolled_over_from: null, recurring_commit_id: null, archived_at: null };
    expect(one(nulls)).toEqual(one({}));
  });

  it('reads every other field', () => {
    const full = {
      name: 'Our commit',
      priority: '1.5',
      contract: { id: 'k' },
      access_schedule: { schedule_items: [segment], credit_type: { id: 'x', name: 'X' }, access_type: 'quantity' },
      balance: -0.1,
      ledger: [{ type: 'CREDIT_MANUAL', amount: 5, timestamp: '2025-01-01T00:00:00Z', segment_id: 's', invoice_id: 'i' }],
      invoice_schedule: { schedule_items: [{ amount: 9, timestamp: '2025-01-01T00:00:00Z' }], credit_type: { id: 'y' }, do_not_invoice: false },
      rolled_over_from: { commit_id: 'old', contract_id: 'k0' },
      recurring_commit_id: 'r',
      archived_at: '2025-03-01T00:00:00Z',
    };
    expect(one(full)).toEqual({
      id: 'b',
      type: 'PREPAID',
      name: 'Our commit',
      priority: 1.5,
      contractId: 'k',
      access: { creditType: { id: 'x', name: 'X' }, type: 'QUANTITY', segments: [{ id: 's', amount: '100.5', start: Date.UTC(2025, 0), end: Date.UTC(2025, 1) }] },
      balance: '-0.1',
      ledger: [{ type: 'CREDIT_MANUAL', bucket: 'adjusted', amount: '5', at: Date.UTC(2025, 0), segmentId: 's', invoiceId: 'i', reason: null }],
      invoicing: { creditType: { id: 'y' }, payments: [{ amount: '9', at: Date.UTC(2025, 0) }] },
      rolledOverFrom: 'old',
      recurringId: 'r',
      archivedAt: Date.UTC(2025, 2),
    });
  });

  it('has the name of its product if its own is empty', () => {
    expect([one({ name: '' })?.name, one({ name: ' ' })?.name]).toEqual(['Commit', ' ']);
  });

  it('was rolled over from a commit, a credit, or at least a contract', () => {
    const from = (rolled_over_from: object) => one({ rolled_over_from })?.rolledOverFrom;
    expect([from({ credit_id: 'c', contract_id: 'k' }), from({ contract_id: 'k' }), from({ commit_id: null, credit_id: 'c' })]).toEqual(['c', 'k', 'c']);
  });

  it('recurs as a commit or as a credit', () => {
    expect([one({ recurring_credit_id: 'r' })?.recurringId, one({ recurring_commit_id: 'a', recurring_credit_id: 'b' })?.recurringId]).toEqual(['r', 'a']);
  });

  it('is SPEND access unless it says otherwise', () => {
    expect(one({ access_schedule: { schedule_items: [] } })?.access).toEqual({ creditType: null, type: 'SPEND', segments: [] });
  });

  it.each([{}, { schedule_items: null }, { schedule_items: [] }, { schedule_items: [{ amount: 9, timestamp: '2025-01-01T00:00:00Z' }], do_not_invoice: true }])('is not invoiced by %o', (invoice_schedule) => {
    expect(one({ invoice_schedule })?.invoicing).toBeNull();
  });

  it('takes a segment of no length', () => {
    expect(one({ access_schedule: { schedule_items: [{ ...segment, ending_before: segment.starting_at }] } })?.access?.segments).toMatchObject([{ start: Date.UTC(2025, 0), end: Date.UTC(2025, 0) }]);
  });
});

describe('a broken balance', () => {
  const broken = (fields: object) => ({ access_schedule: { schedule_items: [segment, { ...segment, ...fields }] } });

  it.each<[string, object]>([
    ['id', { id: null }],
    ['type', { type: undefined }],
    ['product', { product: null }],
    ['product.name', { product: {} }],
    ['name', { name: 1 }],
    ['priority', { priority: 'high' }],
    ['priority', { priority: '1e309' }],
    ['contract', { contract: 'k' }],
    ['contract.id', { contract: {} }],
    ['access_schedule', { access_schedule: [] }],
    ['access_schedule.schedule_items', { access_schedule: {} }],
    ['access_schedule.credit_type.id', { access_schedule: { schedule_items: [], credit_type: {} } }],
    ['access_schedule.access_type', { access_schedule: { schedule_items: [], access_type: 1 } }],
    ['access_schedule.schedule_items[1].id', broken({ id: 1 })],
    ['access_schedule.schedule_items[1].amount', broken({ amount: null })],
    ['access_schedule.schedule_items[1].starting_at', broken({ starting_at: '2025' })],
    ['access_schedule.schedule_items[1].ending_before', broken({ ending_before: null })],
    ['access_schedule.schedule_items[1].ending_before', broken({ ending_before: '2024-12-31T23:59:59Z' })],
    ['balance', { balance: '' }],
    ['ledger', { ledger: {} }],
    ['ledger[0].type', { ledger: [{}] }],
    ['ledger[0].amount', { ledger: [{ type: 'x' }] }],
    ['ledger[0].timestamp', { ledger: [{ type: 'x', amount: 1 }] }],
    ['ledger[0].invoice_id', { ledger: [{ type: 'x', amount: 1, timestamp: segment.starting_at, invoice_id: 1 }] }],
    ['ledger[0].segment_id', { ledger: [{ type: 'x', amount: 1, timestamp: segment.starting_at, segment_id: 1 }] }],
    ['ledger[0].reason', { ledger: [{ type: 'x', amount: 1, timestamp: segment.starting_at, reason: 1 }] }],
    ['invoice_schedule', { invoice_schedule: 'monthly' }],
    ['invoice_schedule.schedule_items', { invoice_schedule: { schedule_items: {} } }],
    ['invoice_schedule.schedule_items[0].amount', { invoice_schedule: { schedule_items: [{}] } }],
    ['invoice_schedule.schedule_items[0].timestamp', { invoice_schedule: { schedule_items: [{ amount: 1 }] } }],
    ['invoice_schedule.credit_type', { invoice_schedule: { schedule_items: [{ amount: 1, timestamp: segment.starting_at }], credit_type: 'USD' } }],
    ['invoice_schedule.credit_type', { invoice_schedule: { credit_type: 'USD', do_not_invoice: true } }],
    ['invoice_schedule.do_not_invoice', { invoice_schedule: { do_not_invoice: 'true' } }],
    ['rolled_over_from', { rolled_over_from: {} }],
    ['rolled_over_from', { rolled_over_from: 'old' }],
    ['rolled_over_from.credit_id', { rolled_over_from: { commit_id: 'a', credit_id: 1 } }],
    ['recurring_commit_id', { recurring_commit_id: 1 }],
    ['recurring_credit_id', { recurring_credit_id: 1 }],
    ['archived_at', { archived_at: '' }],
  ])('is refused with its path: %s', (field, fields) => {
    expect(refusedPath(readBalances, bare, fields)).toBe(`rows[1].${field}`);
  });

  it('may be a row of another endpoint', () => {
    expect(refused(() => readBalances([{ id: 'i', line_items: [] }])).message).toContain('toInvoicesView');
  });
});
