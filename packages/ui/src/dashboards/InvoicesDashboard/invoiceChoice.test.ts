import { describe, expect, it } from 'vitest';
import { instant, toInvoicesView, USD, type InvoiceSummary } from '@meterboard/data';
import { currentPeriod, filterInvoices, readInvoiceOptions, unitsOf } from './invoiceChoice.js';
import { own } from './InvoicesDashboard.test.kit.js';

const now = instant('2024-10-24T00:00:00Z');
const view = toInvoicesView(own, { now });

describe('a list of invoices', () => {
  it('has the units and the period of the invoices', () => {
    expect(unitsOf(view)).toEqual([{ id: '2714e483-4ff1-48e4-9e25-ac732e8f24f2', name: 'USD' }]);
    expect(unitsOf(null)).toEqual([]);
    const line = { ...view.invoices[0]!, lines: [{ unit: { kind: 'pricing-unit', id: 'ai', name: 'AI credits' } }, { unit: USD }] } as unknown as InvoiceSummary;
    expect(unitsOf({ ...view, invoices: [line, line] }).map(({ name }) => name)).toEqual(['USD', 'AI credits']);
    expect(currentPeriod(view, now).start).toBe('2024-10-10T00:00:00.000Z');
    expect(currentPeriod(null, now).start).toBe('2024-10-01T00:00:00.000Z');
  });
});

describe('dashboard_options of invoices', () => {
  const listed = (key: string, value: string): string[] => {
    const options = readInvoiceOptions([{ key, value }]);
    return filterInvoices(view, options, options.filter).invoices.map(({ id }) => id).toSorted();
  };

  it.each([
    ['invoice_status_filter', 'ALL', ['august', 'october', 'purchase', 'september']],
    ['invoice_status_filter', 'FINALIZED_AND_DRAFT', ['october', 'purchase', 'september']],
    ['invoice_status_filter', 'DRAFT', ['october']],
    ['invoice_status_filter', 'VOID', ['august']],
    ['invoice_type', 'SCHEDULED', ['purchase']],
    ['contract_id', 'other', ['september']],
    ['billable_status_filter', 'anything', ['august', 'october', 'purchase', 'september']],
  ])('%s=%s', (key, value, ids) => {
    expect(listed(key, value)).toEqual(ids);
  });

  it('return the same view, by identity, where there are none', () => {
    expect(filterInvoices(view, readInvoiceOptions([]), 'all')).toBe(view);
  });
});
