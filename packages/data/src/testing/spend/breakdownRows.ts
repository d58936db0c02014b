import { fromEpoch, type Interval } from '../../time/instant.js';
import { customerOf, type CustomerSketch } from '../customer.js';
import { windowsOf, type HourWindow, type WindowSize } from '../usage/windows.js';
import { billsOf, type Bill } from './bills.js';
import { bookOf, type Book } from './book.js';
import { invoiceRecord, type SampleInvoice } from './invoiceRecord.js';
import { usageLines } from './usageLines.js';

/** A row of GET /v1/customers/{customer_id}/invoices/breakdowns: one invoice in one window. */
export interface SampleBreakdown extends SampleInvoice {
  breakdown_start_timestamp: string;
  breakdown_end_timestamp: string;
}

export interface BreakdownSketch extends CustomerSketch {
  /** Default: from the start of the contract to `now`. */
  interval?: Interval | undefined;
  /** Default 'day'. Days are the sums of their hours. */
  window?: WindowSize | undefined;
}

/** A usage invoice has a row in every window of its period, even without usage; any other only in windows with a charge. */
function rowIn({ start, end }: HourWindow, { sketch, usage, charges }: Bill, book: Book): SampleBreakdown[] {
  const isCovered = usage !== null && usage.start <= start && start < usage.end;
  const due = charges.filter(({ at }) => start <= at && at < end && at <= book.customer.now);
  if (!isCovered && due.length === 0) return [];
  const lines = [...(isCovered ? usageLines(book.usesIn(start, end)) : []), ...due.map(({ line }) => line)];
  return [{ ...invoiceRecord({ ...sketch, lines }), breakdown_start_timestamp: fromEpoch(start), breakdown_end_timestamp: fromEpoch(end) }];
}

export function breakdownsOf(book: Book, interval: Interval, window: WindowSize): SampleBreakdown[] {
  const bills = billsOf(book.customer);
  return windowsOf(interval, window, book.customer.now).flatMap((one) => bills.flatMap((bill) => rowIn(one, bill, book)));
}

/**
 * Rows of GET /v1/customers/{customer_id}/invoices/breakdowns, day by day or hour by hour up to `now`, with every type of line: usage,
 * prepaid commits, credits and postpaid commits applied, subscriptions, scheduled charges, purchases and conversions. They add up to
 * `invoiceRows` of the same sketch.
 * @throws TimeRangeError if a moment is malformed
 */
export function breakdownRows({ interval, window = 'day', ...sketch }: BreakdownSketch = {}): SampleBreakdown[] {
  const customer = customerOf(sketch);
  return breakdownsOf(bookOf(customer), interval ?? { start: fromEpoch(customer.since), end: fromEpoch(customer.now) }, window);
}
