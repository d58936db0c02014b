import type { Interval, Invoice } from '@meterboard/data';
import type Metronome from '@metronome/sdk';
import { fieldOf } from './field.js';
import { readAll } from './pages.js';
import { midnightBefore, timestamp } from './range.js';
import type { Reads } from './send.js';

/** Few, as invoices come with all their lines. */
const PAGE_ROWS = 25;

type Filter = Pick<Metronome.V1.Customers.InvoiceListParams, 'starting_on' | 'type'>;

const list = (reads: Reads, filter: Filter): Promise<readonly Invoice[]> =>
  readAll<Invoice>(reads, (client, cursor, options) =>
    client.v1.customers.invoices.list({ customer_id: reads.customerId, sort: 'date_desc', limit: PAGE_ROWS, ...filter, ...cursor }, options),
  );

/** Whether the service period, or else the issue date, starts in the interval. Malformed dates count, so that the transformer reports them. */
function startsIn({ start, end }: Interval, invoice: unknown): boolean {
  const text = fieldOf(invoice, 'start_timestamp') ?? fieldOf(invoice, 'issued_at');
  const at = typeof text === 'string' && /^\d{4}-/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) || (at >= Date.parse(start) && at < Date.parse(end));
}

/** A customer's invoices: GET /v1/customers/{id}/invoices. */
export async function readInvoices(reads: Reads, interval: Interval | undefined): Promise<readonly Invoice[]> {
  if (interval === undefined) return list(reads, {});
  const starting_on = timestamp(midnightBefore(interval.start));
  // Scheduled invoices have no service period, so the filter by date may miss them. They are read by type.
  const [periodic, scheduled] = await Promise.all([list(reads, { starting_on }), list(reads, { type: 'SCHEDULED' })]);
  return [...periodic.filter((invoice) => fieldOf(invoice, 'type') !== 'SCHEDULED'), ...scheduled].filter((invoice) => startsIn(interval, invoice));
}
