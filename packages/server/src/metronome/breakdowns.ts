import { splitInterval, type InvoiceBreakdown } from '@meterboard/data';
import { readAll } from './pages.js';
import { inParallel } from './parallel.js';
import { boundsOf, type FetchRange } from './range.js';
import type { Reads } from './send.js';

/** As many days as fit on one page: parts are read side by side, while pages are read one after the other. */
const PART_DAYS = { HOUR: 1, DAY: 35 };
const PAGE_ROWS = 100;

/**
 * The breakdowns of all invoices in a range: GET /v1/customers/{id}/invoices/breakdowns. The endpoint's filter by credit type is not
 * used, as it selects whole invoices, and an invoice in dollars may have lines in credits.
 */
export function readBreakdowns(reads: Reads, { window, interval }: FetchRange, width: number): Promise<readonly InvoiceBreakdown[]> {
  return inParallel(reads, splitInterval(interval, PART_DAYS[window]), width, (part, own) =>
    readAll<InvoiceBreakdown>(own, (client, cursor, options) =>
      client.v1.customers.invoices.listBreakdowns(
        { customer_id: own.customerId, window_size: window, ...boundsOf(part), limit: PAGE_ROWS, ...cursor },
        options,
      ),
    ),
  );
}
