import type { Hono } from 'hono';
import type { Invoice } from '../world/invoices.js';
import { zuluTime } from '../world/time.js';
import { type Api, customerInPath } from './context.js';
import { invoiceInPath } from './invoices.js';
import { textPdf } from './pdf.js';

const day = (moment: number): string => zuluTime(moment).slice(0, 10);

function linesFor(customer: string, invoice: Invoice): string[] {
  const { period } = invoice;
  return [
    `Invoice ${invoice.id}`, customer, `${invoice.contract.name} / ${invoice.status}`,
    period ? `Service period ${day(period.start)} to ${day(period.end)} (UTC)` : `Due ${day(invoice.issuedAt)}`, '',
    ...invoice.lines().map((line) => `${line.name.slice(0, 44).padEnd(46)}${line.total.toString().padStart(18)} ${line.unit.name}`), '',
    `${'Total'.padEnd(46)}${invoice.total().toString().padStart(18)} ${invoice.unit.name}`,
  ];
}

/** GET /v1/customers/{customer_id}/invoices/{invoice_id}/pdf. */
export function invoicePdfRoute(app: Hono, api: Api): void {
  app.get('/v1/customers/:customer_id/invoices/:invoice_id/pdf', (context) => {
    const { customer } = customerInPath(api, context);
    return context.body(textPdf(linesFor(customer.name, invoiceInPath(api, context))), 200, { 'content-type': 'application/pdf' });
  });
}
