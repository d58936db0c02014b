import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { instant, toInvoicesView, type Invoice } from '@meterboard/data';
import { InvoiceTable } from './InvoiceTable.js';

const row = {
  id: 'october',
  type: 'USAGE',
  status: 'FINALIZED',
  total: 12_050,
  customer_id: 'c',
  credit_type: { id: '2714e483-4ff1-48e4-9e25-ac732e8f24f2', name: 'USD (cents)' },
  start_timestamp: '2026-10-01T00:00:00Z',
  end_timestamp: '2026-11-01T00:00:00Z',
  line_items: [],
} as unknown as Invoice;

describe('InvoiceTable on a server', () => {
  it('has every row in the HTML', () => {
    const html = renderToString(<InvoiceTable caption="Invoices" data={toInvoicesView([row], { now: instant('2026-11-21T10:00:00Z') })} defaultExpanded={['october']} />);
    expect(html).toContain('Oct 1 – 31, 2026');
    expect(html).toContain('$120.50');
    expect(html).toContain('This invoice has no lines.');
  });
});
