import type { Context, Hono } from 'hono';
import { wireNumber } from '../world/exact.js';
import type { Invoice } from '../world/invoices.js';
import { hashText, shuffled } from '../world/random.js';
import { type Api, customerInPath } from './context.js';
import { notFound } from './errors.js';
import { choice, type Fields, flag, integer, moment, oneOf, uuid, without } from './fields.js';
import { wireInvoice } from './invoice-shape.js';
import { fingerprint, pageOf } from './paging.js';

const SORTS = ['date_asc', 'date_desc'] as const;

export type Sort = (typeof SORTS)[number];

export const sortOf = (query: Fields): Sort | undefined => oneOf(query, 'sort', SORTS);

/** By issue date. Without `sort`, in no particular order, since the documentation contradicts itself. */
function ordered(invoices: readonly Invoice[], sort: Sort | undefined, seed: string): Invoice[] {
  if (sort === undefined) return shuffled(invoices, hashText(`${seed}/invoices`));
  const sign = sort === 'date_asc' ? 1 : -1;
  return [...invoices].sort((a, b) => sign * (a.issuedAt - b.issuedAt) || (a.id < b.id ? -1 : 1));
}

/** The bounds apply to the billing period, which starts at or after the one and ends before the other. Without a period there is no match. */
function matching(invoices: readonly Invoice[], query: Fields): Invoice[] {
  const status = choice(query, 'status', ['DRAFT', 'FINALIZED', 'VOID']);
  const type = oneOf(query, 'type', ['USAGE', 'USAGE_CONSOLIDATED', 'SCHEDULED']);
  const unit = uuid(query, 'credit_type_id');
  const contract = uuid(query, 'contract_id');
  const from = moment(query, 'starting_on');
  const before = moment(query, 'ending_before');
  return invoices.filter((invoice) =>
    (status === undefined || invoice.status === status) &&
    (type === undefined || invoice.type === type) &&
    (unit === undefined || invoice.unit.id === unit) &&
    (contract === undefined || invoice.contract.id === contract) &&
    (from === undefined || (invoice.period !== null && invoice.period.start >= from)) &&
    (before === undefined || (invoice.period !== null && invoice.period.end < before)));
}

const whole = (invoice: Invoice, query: Fields): object =>
  wireInvoice(invoice, invoice.lines(), wireNumber(invoice.total()), flag(query, 'skip_zero_qty_line_items'));

/** The invoice in the path; 404 unless it belongs to the customer in the path. */
export function invoiceInPath(api: Api, context: Context): Invoice {
  const books = customerInPath(api, context);
  const invoice = books.invoices().find(({ id }) => id === context.req.param('invoice_id'));
  if (!invoice) throw notFound('Invoice not found');
  return invoice;
}

/** GET /v1/customers/{customer_id}/invoices and …/{invoice_id}. */
export function invoiceRoutes(app: Hono, api: Api): void {
  app.get('/v1/customers/:customer_id/invoices', (context) => {
    const query = context.req.query();
    const books = customerInPath(api, context);
    const limit = integer(query, 'limit', 1, 100) ?? 25;
    const request = fingerprint('invoices', books.customer.id, without(query, 'next_page', 'limit'));
    const found = ordered(matching(books.invoices(), query), sortOf(query), api.world.seed);
    const page = pageOf(found, query['next_page'], limit, request);
    return context.json({ ...page, data: page.data.map((invoice) => whole(invoice, query)) });
  });
  app.get('/v1/customers/:customer_id/invoices/:invoice_id', (context) =>
    context.json({ data: whole(invoiceInPath(api, context), context.req.query()) }));
}
