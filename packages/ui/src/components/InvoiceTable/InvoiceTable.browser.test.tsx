import { cleanup, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { instant, toInvoicesView, type Invoice, type InvoicesView } from '@meterboard/data';
import { createTheme } from '../../theme/createTheme.js';
import { InvoiceTable, type InvoiceTableProps } from './InvoiceTable.js';

const USD_CENTS = { id: '2714e483-4ff1-48e4-9e25-ac732e8f24f2', name: 'USD (cents)' };
const now = instant('2026-11-21T10:00:00Z');

const invoice = (id: string, month: number, status: string, payment?: string): Invoice =>
  ({
    id,
    type: 'USAGE',
    status,
    total: 123_456_789,
    customer_id: 'c',
    credit_type: USD_CENTS,
    issued_at: `2026-${month + 1}-02T00:00:00Z`,
    start_timestamp: `2026-${month}-01T00:00:00Z`,
    end_timestamp: `2026-${month + 1}-01T00:00:00Z`,
    ...(payment === undefined ? {} : { external_invoice: { billing_provider_type: 'stripe', external_status: payment } }),
    line_items: [
      { type: 'usage', product_id: 'p', product_name: 'x'.repeat(300), name: 'x'.repeat(300), credit_type: USD_CENTS, quantity: 1_250_000, unit_price: 0.0125, total: 15_625, presentation_group_values: { region: 'us-east-1' } },
      { type: 'usage', product_id: 'q', product_name: 'CPU hours', name: 'CPU hours', credit_type: USD_CENTS, quantity: 2, unit_price: 150, total: 300 },
    ],
  }) as unknown as Invoice;

const view: InvoicesView = toInvoicesView([invoice('a', 11, 'DRAFT'), invoice('b', 10, 'FINALIZED', 'PAID'), invoice('d', 10, 'FINALIZED', 'PAYMENT_FAILED'), invoice('e', 10, 'VOID')], { now });
const show = (props: Partial<InvoiceTableProps> = {}) => render(<InvoiceTable {...({ caption: 'Invoices', data: view, onDownload: () => undefined, ...props } as InvoiceTableProps)} />);
const root = (): HTMLElement => document.querySelector<HTMLElement>('[data-part="root"]')!;

beforeEach(() => page.viewport(1280, 800));
afterEach(cleanup);

describe('InvoiceTable in Chromium', () => {
  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
    ['dark', 320],
  ] as const)('has no fault that axe can find, lines open: %s, %i px', async (scheme, width) => {
    await page.viewport(width, 800);
    show({ theme: createTheme({ scheme }), defaultExpanded: ['a', 'b', 'd', 'e'] });
    const { violations } = await axe.run(root());
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  it.each([320, 480, 640, 768])('needs no sideways scrolling at %i px', async (width) => {
    await page.viewport(width, 800);
    show({ defaultExpanded: ['a'] });
    const region = screen.getByRole('group', { name: 'Invoices' });
    expect(region.scrollWidth).toBeLessThanOrEqual(region.clientWidth);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it('keeps quantity and price of a line together on a phone', async () => {
    await page.viewport(320, 800);
    show({ defaultExpanded: ['a'] });
    const quantity = screen.getByText('1,250,000 × $0.000125');
    expect(quantity.getClientRects()).toHaveLength(1);
  });

  it('expands lines by keyboard', async () => {
    show();
    const expander = screen.getAllByRole('button', { name: /^Lines of/ })[0]!;
    expander.focus();
    await userEvent.keyboard('{Enter}');
    expect(expander.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('table', { name: 'Lines' })).toBeTruthy();
  });

  it('keeps the size of its box in all states', () => {
    const states: InvoiceTableProps[] = [
      { caption: 'Invoices', state: { status: 'pending' } },
      { caption: 'Invoices', state: { status: 'error', error: new Error('no') } },
      { caption: 'Invoices', state: { status: 'success', data: view } },
      { caption: 'Invoices', state: { status: 'error', error: new Error('no'), data: view } },
    ];
    const { rerender } = render(<InvoiceTable {...states[0]!} />);
    const boxes = states.map((props) => {
      rerender(<InvoiceTable {...props} />);
      const { width, height } = root().getBoundingClientRect();
      return `${width} x ${height}`;
    });
    expect(new Set(boxes).size).toBe(1);
  });
});
