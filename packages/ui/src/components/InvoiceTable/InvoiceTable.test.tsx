import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { instant, toInvoicesView, type Invoice, type InvoicesView, type Unit } from '@meterboard/data';
import { InvoiceTable } from './InvoiceTable.js';

const { data: fixture } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../../data/fixtures/invoices_list.json'), 'utf8')) as { data: Invoice[] };
const EUR: Unit = { kind: 'currency', id: 'e0000000-0000-4000-8000-000000000001', code: 'EUR', digits: 2 };
const USD_CENTS = { id: '2714e483-4ff1-48e4-9e25-ac732e8f24f2', name: 'USD (cents)' };
const now = instant('2025-05-15T12:00:00Z');
const view = toInvoicesView(fixture, { now, units: [EUR] });

const line = (more: object): object => ({ type: 'usage', product_id: 'p', product_name: 'CPU hours', name: 'CPU hours', credit_type: USD_CENTS, quantity: 2, unit_price: 150, total: 300, presentation_group_values: {}, ...more });
const invoice = (id: string, more: object = {}): Invoice =>
  ({
    id,
    type: 'USAGE',
    status: 'FINALIZED',
    total: 300,
    customer_id: 'c',
    credit_type: USD_CENTS,
    issued_at: '2025-05-02T00:00:00Z',
    start_timestamp: '2025-04-01T00:00:00Z',
    end_timestamp: '2025-05-01T00:00:00Z',
    line_items: [line({})],
    ...more,
  }) as unknown as Invoice;
const viewOf = (...invoices: Invoice[]): InvoicesView => toInvoicesView(invoices, { now });

const rows = (): HTMLTableRowElement[] => [...document.querySelectorAll<HTMLTableRowElement>('tr[data-part="row"]')];
const texts = (row: HTMLTableRowElement | undefined): string[] => [...(row?.cells ?? [])].map(({ textContent }) => textContent);
const openFirst = (): Promise<void> => userEvent.click(screen.getAllByRole('button', { name: /^Lines of/ })[0]!);
const totals = (): string => document.querySelector('[data-part="totals"]')?.textContent ?? '';

beforeEach(() => { Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true }); });
afterEach(cleanup);

describe('InvoiceTable', () => {
  it('M13: totals finalized invoices and drafts apart, each unit apart, and no void ones', () => {
    render(<InvoiceTable caption="Invoices" data={view} />);
    expect(rows()).toHaveLength(8);
    expect(totals()).toContain('Finalized$950.00');
    expect(totals()).toContain('In drafts$5,612.35');
    expect(totals()).toContain('€12.50');
    expect(totals()).not.toContain('77.77');
  });

  it('says what a scheduled charge is for, where it is one thing: its day alone does not', () => {
    const scheduled = (id: string, ...names: string[]): Invoice => invoice(id, { type: 'SCHEDULED', start_timestamp: undefined, end_timestamp: undefined, line_items: names.map((name) => line({ type: 'scheduled', name, total: 300 / names.length })) });
    render(<InvoiceTable caption="Invoices" data={viewOf(scheduled('a', 'Onboarding'), scheduled('b', 'abc\u202E123'), scheduled('c', ' '), scheduled('d', 'One', 'Two'))} />);
    const notes = rows().map((row) => row.querySelector('[data-part="name-details"]')?.textContent);
    expect(notes.toSorted()).toEqual(['Scheduled charge', 'Scheduled charge · (no name)', 'Scheduled charge · Onboarding', 'Scheduled charge · abc\u202E123']);
  });

  it('M13: a negative invoice stays negative, a void one is struck out', () => {
    render(<InvoiceTable caption="Invoices" data={view} />);
    expect(rows().map((row) => texts(row)[3])).toContain('−$20.00in your favor');
    expect(rows().find((row) => row.dataset['status'] === 'void')?.textContent).toContain('$77.77');
  });

  it('M14: shows a failed payment in a word, and nothing of the provider’s own', () => {
    render(<InvoiceTable caption="Invoices" data={viewOf(invoice('a', { external_invoice: { billing_provider_type: 'stripe', external_status: 'PAYMENT_FAILED', billing_provider_error: 'card 4242 declined' } }))} />);
    expect(screen.getByText('Payment failed').dataset['tone']).toBe('bad');
    expect(document.body.textContent).not.toContain('4242');
  });

  it('names an invoice by its period, else by the day it was issued', () => {
    render(<InvoiceTable caption="Invoices" data={viewOf(invoice('a'), invoice('b', { type: 'SCHEDULED', start_timestamp: undefined, end_timestamp: undefined, issued_at: '2025-01-01T00:00:00Z' }))} />);
    expect(texts(rows()[0])[0]).toBe('Apr 1 – 30, 2025Usage · Issued May 2, 2025');
    expect(texts(rows()[1])[0]).toBe('Jan 1, 2025Scheduled charge · CPU hours');
  });

  it('marks the total of the current draft as "so far"', () => {
    render(<InvoiceTable caption="Invoices" data={viewOf(invoice('a', { status: 'DRAFT', start_timestamp: '2025-05-01T00:00:00Z', end_timestamp: '2025-06-01T00:00:00Z', issued_at: '2025-06-02T00:00:00Z' }))} />);
    expect(texts(rows()[0])).toEqual(['May 1 – 31, 2025Usage · To be issued Jun 2, 2025', 'Draft', 'Not billed yet', '$3.00so far']);
    expect(totals()).toContain('Current invoices$3.00');
  });

  it('expands to lines with quantity × price, groups and what paid, and counts the hidden ones', async () => {
    const lines = [
      line({ presentation_group_values: { region: 'us-east-1' } }),
      line({ presentation_group_values: { region: null }, quantity: 1_250_000, unit_price: 0.0125, total: 15_625 }),
      line({ name: 'Idle', product_id: 'q', quantity: 0, total: 0 }),
      line({ name: 'Commit applied', type: 'applied_commit_or_credit', quantity: undefined, unit_price: undefined, total: -300, applied_commit_or_credit: { id: 'x', type: 'PREPAID' } }),
    ];
    render(<InvoiceTable caption="Invoices" data={viewOf(invoice('a', { total: 15_625, line_items: lines }))} />);
    await openFirst();
    const table = within(screen.getByRole('table', { name: 'Lines' }));
    expect(table.getByText('region: us-east-1')).toBeTruthy();
    expect(table.getByText('region: none')).toBeTruthy();
    expect(table.getByText('1,250,000 × $0.000125')).toBeTruthy();
    expect(table.getByText('−$3.00')).toBeTruthy();
    expect(screen.getByText('1 line without usage is hidden.')).toBeTruthy();
  });

  it('sorts by exact total, and back to newest first', async () => {
    render(<InvoiceTable caption="Invoices" data={viewOf(invoice('a', { total: 1 }), invoice('b', { total: 3 }), invoice('c', { total: 2 }))} />);
    const head = screen.getByRole('columnheader', { name: 'Total' });
    const press = (): Promise<void> => userEvent.click(within(head).getByRole('button'));
    // There, empty, before it is needed: most screen readers ignore the words that a live region is created with.
    const news = [...document.querySelectorAll('[data-part="hidden"][aria-live]')].at(-1)!;
    expect(news.textContent).toBe('');
    await press();
    expect(rows().map((row) => texts(row)[3])).toEqual(['$0.03', '$0.02', '$0.01']);
    expect(head.getAttribute('aria-sort')).toBe('descending');
    expect(news.textContent).toBe('Sorted by Total, descending.');
    await press();
    expect(news.textContent).toBe('Sorted by Total, ascending.');
    await press();
    expect(news.textContent).toBe('In the usual order again.');
    expect(head.getAttribute('aria-sort')).toBeNull();
    expect(rows().map((row) => texts(row)[3])).toEqual(['$0.01', '$0.03', '$0.02']);
  });

  it('has room for more of an open invoice, and asks for it only then', async () => {
    const renderDetails = vi.fn(({ id }: { id: string }) => <a href="/pay">Pay {id}</a>);
    render(<InvoiceTable caption="Invoices" data={viewOf(invoice('a'), invoice('b'))} renderDetails={renderDetails} />);
    expect(renderDetails).not.toHaveBeenCalled();
    const expander = screen.getAllByRole('button', { expanded: false })[0]!;
    await userEvent.click(expander);
    expect(document.getElementById(expander.getAttribute('aria-controls')!)?.querySelector('a')?.textContent).toMatch(/^Pay [ab]$/);
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });

  it('offers finalized invoices for download, and shows progress and failure', async () => {
    let settle: { resolve: () => void; reject: (error: Error) => void } | undefined;
    const onDownload = vi.fn(() => new Promise<void>((resolve, reject) => { settle = { resolve, reject }; }));
    render(<InvoiceTable caption="Invoices" data={viewOf(invoice('a'), invoice('b', { status: 'DRAFT' }))} onDownload={onDownload} />);
    // The draft is of the same period and amount.
    const button = screen.getByRole('button', { name: 'Download Apr 1 – 30, 2025, $3.00, Finalized' });
    await userEvent.click(button);
    expect(onDownload).toHaveBeenCalledWith(expect.objectContaining({ id: 'a' }));
    expect(button.textContent).toBe('Preparing…');
    expect(button.getAttribute('aria-label')).toBe('Preparing… Apr 1 – 30, 2025, $3.00, Finalized');
    await userEvent.click(button);
    expect(onDownload).toHaveBeenCalledOnce();
    await act(async () => { settle?.reject(new Error('no')); await Promise.resolve(); });
    expect(screen.getByText('Download failed. Try again.')).toBeTruthy();
    expect(button.textContent).toBe('Download');
  });

  it('gives each invoice a unique name, where several are of one period', () => {
    const euros = { id: 'e0000000-0000-4000-8000-000000000001', name: 'EUR' };
    const several = toInvoicesView([invoice('a'), invoice('b', { credit_type: euros, total: 3 }), invoice('c', { status: 'VOID' }), invoice('d', { start_timestamp: '2025-03-01T00:00:00Z', end_timestamp: '2025-04-01T00:00:00Z' })], { now, units: [EUR] });
    render(<InvoiceTable caption="Invoices" data={several} />);
    expect(screen.getAllByRole('button', { name: /^Lines of/ }).map((button) => button.getAttribute('aria-label')).toSorted()).toEqual([
      'Lines of Apr 1 – 30, 2025, $3.00, Finalized',
      'Lines of Apr 1 – 30, 2025, $3.00, Void',
      'Lines of Apr 1 – 30, 2025, €3.00',
      'Lines of Mar 1 – 31, 2025',
    ]);
  });

  it('does not call an invoice unpaid where no payment is recorded', () => {
    render(<InvoiceTable caption="Invoices" data={viewOf(invoice('a'), invoice('b', { status: 'DRAFT', issued_at: '2025-06-02T00:00:00Z' }))} />);
    expect(rows().map((row) => texts(row)[2])).toEqual(['Not billed yet', 'Not recorded']);
  });

  it('says that there is nothing to pay for a void, a zero or a negative invoice, and whose favor the last is in', () => {
    const totalOf = (id: string, more: object): Invoice => invoice(id, { line_items: [], ...more });
    render(<InvoiceTable caption="Invoices" data={viewOf(totalOf('a', { total: 0 }), totalOf('b', { total: -2000 }), totalOf('c', { status: 'VOID' }), totalOf('d', { status: 'VOID', total: -500 }))} />);
    expect(rows().map((row) => texts(row).slice(2))).toEqual([
      ['Nothing to pay', '$0.00'],
      ['Nothing to pay', '−$20.00in your favor'],
      ['Nothing to pay', '$3.00'],
      ['Nothing to pay', '−$5.00'],
    ]);
  });

  it('says that an invoice corrects an earlier one', () => {
    render(<InvoiceTable caption="Invoices" data={viewOf(invoice('a', { correction_record: { corrected_invoice_id: 'b', reason: 'r', memo: 'm' } }))} />);
    expect(texts(rows()[0])[0]).toBe('Apr 1 – 30, 2025Usage · Issued May 2, 2025 · Corrects an earlier invoice');
  });

  it('shows what the lines do not add up to, and no dust of doubles', async () => {
    const amounts = (): string[] => [...screen.getByRole('table', { name: 'Lines' }).querySelectorAll(':scope > :not(thead) > tr')].map(({ textContent }) => textContent);
    const { unmount } = render(<InvoiceTable caption="Invoices" data={viewOf(invoice('a', { total: 250, line_items: [line({}), line({ name: 'Tokens', total: 900, credit_type: { id: 't', name: 'tokens' } })] }))} />);
    await openFirst();
    expect(amounts()).toEqual(['Tokens2 × 150 tokens900 tokensNot part of the total', 'CPU hours2 × $1.50$3.00', 'Not itemised−$0.50', 'Total$2.50']);
    unmount();
    render(<InvoiceTable caption="Invoices" data={viewOf(invoice('a', { total: 300.00000000000006 }))} />);
    await openFirst();
    expect(amounts()).toEqual(['CPU hours2 × $1.50$3.00', 'Total$3.00']);
  });

  it('names a tier by where it begins and ends', async () => {
    const tiered = (level: number, starting_at: string, size: string | null): object => line({ tier: { level, starting_at, size } });
    render(<InvoiceTable caption="Invoices" data={viewOf(invoice('a', { line_items: [tiered(1, '0', '100'), tiered(2, '100', '900'), tiered(3, '1000', null)], total: 900 }))} />);
    await openFirst();
    expect([...document.querySelectorAll('[data-part="lines"] tbody small')].map(({ textContent }) => textContent)).toEqual(['Tier 0 – 100', 'Tier 100 – 1,000', 'Tier from 1,000']);
  });

  it('treats an exception in the download as a failure', async () => {
    render(<InvoiceTable caption="Invoices" data={viewOf(invoice('a'))} onDownload={() => { throw new Error('no'); }} />);
    await userEvent.click(screen.getByRole('button', { name: /^Download/ }));
    expect(await screen.findByText('Download failed. Try again.')).toBeTruthy();
  });

  it('M7: rounds the exact total once, and says so where the rounded lines do not add up to it', async () => {
    const lines = [33.5, 33.5, 33].map((total, index) => line({ name: `Part ${index}`, product_name: `Part ${index}`, quantity: 1, unit_price: total, total }));
    render(<InvoiceTable caption="Invoices" data={viewOf(invoice('a', { total: 100, line_items: lines }))} />);
    await openFirst();
    const table = screen.getByRole('table', { name: /Lines|Items/ });
    expect([...table.querySelectorAll('[data-part="amount"]')].map(({ textContent }) => textContent)).toEqual(['$0.34', '$0.34', '$0.33', '$1.00']);
    expect(screen.getByText('Each amount is rounded on its own; the exact amounts add up.')).toBeTruthy();
  });

  it('H4, H7, H9: keeps hostile names as text', async () => {
    const hostile = ['<img src=x onerror=alert(1)>', 'a\u202Eb', 'x'.repeat(300)];
    render(<InvoiceTable caption="Invoices" data={viewOf(invoice('a', { line_items: hostile.map((name, index) => line({ name, product_id: `p${index}`, presentation_group_values: { [name]: name } })) }))} />);
    await openFirst();
    expect(document.querySelector('img')).toBeNull();
    for (const name of hostile) expect([...document.querySelectorAll('bdi')].map(({ textContent }) => textContent)).toContain(name);
  });

  it('has states for empty, pending and error', () => {
    const root = (): HTMLElement => document.querySelector<HTMLElement>('[data-part="root"]')!;
    const { rerender } = render(<InvoiceTable caption="Invoices" data={viewOf()} />);
    expect(root().dataset['state']).toBe('empty');
    rerender(<InvoiceTable caption="Invoices" state={{ status: 'pending' }} />);
    expect(root().dataset['state']).toBe('pending');
    rerender(<InvoiceTable caption="Invoices" state={{ status: 'error', error: new Error('no') }} />);
    expect(screen.getByRole('alert').textContent).toContain('could not be loaded');
  });
});
