import { expect, it } from 'vitest';
import { USD } from '../../exact/unit.js';
import { parsed } from './parsed.test.kit.js';
import { toInvoicesView } from '../toInvoicesView.js';
import { instant } from '../../time/instant.js';
import type { Invoice } from '../../wire/invoice.js';

const bare: Invoice = { id: 'i', type: 'USAGE', status: 'DRAFT', total: 250, credit_type: { id: USD.kind === 'currency' ? USD.id : '' } };
const records = (invoice: Invoice) => parsed(toInvoicesView([invoice], { now: instant('2025-01-15T00:00:00Z') }));

it('an invoice has an empty cell for every missing field', () => {
  const [record] = records(bare);
  expect(Object.entries(record ?? {}).filter(([, value]) => value !== '')).toEqual([
    ['invoice_id', 'i'],
    ['type', 'usage'],
    ['status', 'draft'],
    ['invoice_total', '2.5'],
    ['invoice_unit', 'USD'],
  ]);
});

it('an invoice has each of its fields under its own name, before those of each line', () => {
  const full: Invoice = {
    ...bare,
    status: 'FINALIZED',
    contract_id: 'k',
    start_timestamp: '2025-01-01T00:00:00Z',
    end_timestamp: '2025-02-01T00:00:00Z',
    issued_at: '2025-02-02T00:00:00Z',
    external_invoice: { external_status: 'PAID' },
    line_items: [{ name: 'API calls', type: 'usage', quantity: 5, unit_price: 50, total: 250, presentation_group_values: { region: 'eu, "west"' } }],
  };
  expect(records(full)).toMatchObject([
    {
      invoice_id: 'i',
      status: 'finalized',
      payment: 'paid',
      period_start: '2025-01-01T00:00:00.000Z',
      period_end: '2025-02-01T00:00:00.000Z',
      issued_at: '2025-02-02T00:00:00.000Z',
      contract_id: 'k',
      invoice_total: '2.5',
      line: 'API calls',
      line_type: 'usage',
      quantity: '5',
      unit_price: '0.5',
      value: '2.5',
      unit: 'USD',
      counted: 'true',
      group: '{"region":"eu, \\"west\\""}',
    },
  ]);
});

it('S14: an invoice tells which other one repeats it, so that a sum counts it once', () => {
  const consolidated: Invoice = { ...bare, id: 'all', type: 'USAGE_CONSOLIDATED', constituent_invoices: [{ invoice_id: 'i' }] };
  const view = toInvoicesView([bare, consolidated], { now: instant('2025-01-15T00:00:00Z') });
  expect(parsed(view).map((record) => [record['invoice_id'], record['copied_into']])).toEqual([['all', ''], ['i', 'all']]);
});
