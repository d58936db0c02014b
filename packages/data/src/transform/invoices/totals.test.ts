import { expect, it } from 'vitest';
import { USD_CENTS_ID } from '../../exact/unit.js';
import { instant } from '../../time/instant.js';
import type { Invoice } from '../../wire/invoice.js';
import { toInvoicesView } from '../toInvoicesView.js';

const running = { start_timestamp: '2025-05-01T00:00:00Z', end_timestamp: '2025-06-01T00:00:00Z' };
const invoice = (id: string, unit: string, fields: Partial<Invoice> = {}): Invoice => ({ id, type: 'USAGE', status: 'DRAFT', credit_type: { id: unit }, total: 100, ...running, ...fields });
const view = (...rows: Invoice[]) => toInvoicesView(rows, { now: instant('2025-05-20T00:00:00Z') });

it('totals are by unit, sorted', () => {
  const rows = [invoice('a', 'eur'), invoice('b', USD_CENTS_ID), invoice('c', 'chf')];
  const ids = (list: readonly { unit: { kind: string; id?: string } }[]) => list.map(({ unit }) => unit.id);
  for (const order of [rows, rows.toReversed()]) {
    const { totals, current } = view(...order);
    expect([ids(totals), ids(current)]).toEqual([[USD_CENTS_ID, 'chf', 'eur'], [USD_CENTS_ID, 'chf', 'eur']]);
  }
});

it('current invoices add up, except void and copied ones', () => {
  const { totals, current } = view(
    invoice('a', 'eur'),
    invoice('b', 'eur', { status: 'FINALIZED', total: 50 }),
    invoice('void', 'eur', { status: 'VOID' }),
    invoice('over', 'eur', { end_timestamp: '2025-05-20T00:00:00Z' }),
    invoice('all', 'eur', { type: 'USAGE_CONSOLIDATED', total: 7, constituent_invoices: [{ invoice_id: 'copied' }] }),
    invoice('copied', 'eur'),
  );
  expect(totals).toMatchObject([{ finalized: '50', draft: '207', other: '0' }]);
  expect(current).toMatchObject([{ total: '157', invoiceIds: ['b', 'a', 'all'].toSorted() }]);
});
