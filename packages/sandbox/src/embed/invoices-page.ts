import type { Books } from '../world/books.js';
import type { Invoice } from '../world/invoices.js';
import type { Line } from '../world/lines.js';
import { DAY } from '../world/time.js';
import { amountText, dateText, priceText, quantityText } from './format.js';
import { html, type Markup, named } from './html.js';

const LOOK_BACK = 90 * DAY;

type Options = Readonly<Record<string, string>>;

function shown(invoice: Invoice, options: Options, now: number): boolean {
  const status = options['invoice_status_filter'] ?? 'ALL';
  const statuses = status === 'FINALIZED_AND_DRAFT' ? ['FINALIZED', 'DRAFT'] : status === 'ALL' ? ['FINALIZED', 'DRAFT', 'VOID'] : [status];
  return (
    (invoice.period?.end ?? invoice.issuedAt) > now - LOOK_BACK &&
    statuses.includes(invoice.status) &&
    !(options['hide_voided_invoices'] === 'true' && invoice.status === 'VOID') &&
    (options['contract_id'] === undefined || options['contract_id'] === invoice.contract.id) &&
    (options['invoice_type'] === undefined || options['invoice_type'] === invoice.type)
  );
}

function groupText(line: Line): string {
  const values = Object.entries({ ...line.pricing, ...line.presentation }).map(([key, value]) => `${key}: ${value ?? 'none'}`);
  const tier = line.tier ? [`tier ${String(line.tier.level)}`] : [];
  return [...values, ...tier].join(', ');
}

function lineRow(line: Line): Markup {
  const groups = groupText(line);
  return html`<tr><td>${named(line.name)}${groups !== '' && html` <span class="quiet">${named(groups)}</span>`}</td>
<td>${line.quantity ? quantityText(line.quantity) : ''}</td><td>${line.unitPrice ? priceText(line.unitPrice, line.unit) : ''}</td><td>${amountText(line.total, line.unit)}</td></tr>`;
}

function statusPill(invoice: Invoice): Markup {
  const failed = invoice.external?.status === 'PAYMENT_FAILED';
  const words = { DRAFT: 'Draft', FINALIZED: failed ? 'Payment failed' : invoice.external?.status === 'PAID' ? 'Paid' : 'Finalized', VOID: 'Void' };
  return html`<span class="pill ${failed ? 'bad' : ''}">${words[invoice.status]}</span>`;
}

function invoiceRow(invoice: Invoice, showZero: boolean): Markup {
  const { period } = invoice;
  const lines = invoice.lines().filter((line) => showZero || line.quantity === undefined || !line.quantity.eq(0));
  return html`<details><summary class="row"><span><b>${period ? `${dateText(period.start)} – ${dateText(period.end - DAY)}` : `Due ${dateText(invoice.issuedAt)}`}</b> ${statusPill(invoice)}<br><span class="quiet">${named(invoice.contract.name)}</span></span>
<b class="end">${amountText(invoice.total(), invoice.unit)}</b></summary>
<table><thead><tr><th>Item</th><th>Quantity</th><th>Price</th><th>Total</th></tr></thead><tbody>${lines.map(lineRow)}</tbody></table></details>`;
}

/** Invoices of the last 90 days and future ones, each with its lines to open. */
export function invoicesPage(books: Books, options: Options): Markup {
  const invoices = books.invoices().filter((invoice) => shown(invoice, options, books.now)).sort((a, b) => b.issuedAt - a.issuedAt);
  const showZero = options['show_zero_usage_line_items'] === 'true';
  return html`<h1>Invoices</h1><p class="quiet">${named(books.customer.name)}</p><div class="card">${
    invoices.length === 0 ? html`<div class="empty">No invoices yet</div>` : invoices.map((invoice) => invoiceRow(invoice, showZero))
  }</div>`;
}
