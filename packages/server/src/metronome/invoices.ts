import type { Interval, Invoice } from '@meterboard/data';
import type Metronome from '@metronome/sdk';
import { readAll } from './pages.js';
import { midnightBefore, timestamp } from './range.js';
import type { Reads } from './send.js';

/** Invoices come with all their lines, so that a page of them is large. */
const PAGE_ROWS = 25;

type Filter = Pick<Metronome.V1.Customers.InvoiceListParams, 'starting_on' | 'type'>;

const list = (reads: Reads, filter: Filter): Promise<readonly Invoice[]> =>
  readAll<Invoice>(reads, (client, cursor, options) =>
    client.v1.customers.invoices.list({ customer_id: reads.customerId, sort: 'date_desc', limit: PAGE_ROWS, ...filter, ...cursor }, options),
  );

/** Rows as they are: nothing has checked them yet. */
const fieldOf = (row: unknown, name: 'type' | 'start_timestamp' | 'issued_at'): unknown => (typeof row === 'object' && row !== null ? (row as Partial<Record<typeof name, unknown>>)[name] : undefined);

/** Whether the service period, or for want of one the issue date, starts in the interval. What does not read is kept: the transformer names it. */
function startsIn({ start, end }: Interval, invoice: unknown): boolean {
  const text = fieldOf(invoice, 'start_timestamp') ?? fieldOf(invoice, 'issued_at');
  const at = typeof text === 'string' && /^\d{4}-/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) || (at >= Date.parse(start) && at < Date.parse(end));
}

/** A customer's invoices: GET /v1/customers/{id}/invoices. */
export async function readInvoices(reads: Reads, interval: Interval | undefined): Promise<readonly Invoice[]> {
  if (interval === undefined) return list(reads, {});
  const starting_on = timestamp(midnightBefore(interval.start));
  // Scheduled invoices have no service period: a filter on one may leave them out, so they are asked for by type.
  const [periodic, scheduled] = await Promise.all([list(reads, { starting_on }), list(reads, { type: 'SCHEDULED' })]);
  return [...periodic.filter((invoice) => fieldOf(invoice, 'type') !== 'SCHEDULED'), ...scheduled].filter((invoice) => startsIn(interval, invoice));
}
