import { splitInterval, type InvoiceBreakdown } from '@meterboard/data';
import { readAll } from './pages.js';
import { inParallel } from './parallel.js';
import { boundsOf, type FetchRange } from './range.js';
import type { Reads } from './send.js';

/** What a page holds at most; a longer part would be read page after page, and parts are read side by side. */
const PART_DAYS = { HOUR: 1, DAY: 35 };
const PAGE_ROWS = 100;

/**
 * Every invoice's window in a range: GET /v1/customers/{id}/invoices/breakdowns. Without its filter by credit type: that is one of
 * invoices, and an invoice in dollars may hold lines in credits.
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
