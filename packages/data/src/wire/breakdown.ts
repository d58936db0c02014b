import { readRow } from './endpoint.js';
import { epochField } from './fields.js';
import { readInvoiceHead, type Invoice, type InvoiceHead } from './invoice.js';
import { readLine } from './lineItem.js';
import { place, readRows, refuse, type Place } from './read.js';
import type { Span } from './span.js';

/** A row of GET /v1/customers/{customer_id}/invoices/breakdowns: one invoice in one hour or day. */
export interface InvoiceBreakdown extends Invoice {
  breakdown_start_timestamp: string;
  breakdown_end_timestamp: string;
}

/** A breakdown as read; `start` and `end` are its window. */
export interface Breakdown extends InvoiceHead, Span {
  readonly at: Place;
}

function readBreakdown(value: unknown, at: Place): Breakdown {
  const record = readRow(value, at, 'toSpendView');
  const start = epochField(record, 'breakdown_start_timestamp', at);
  const end = epochField(record, 'breakdown_end_timestamp', at);
  if (end <= start) refuse(place(at, 'breakdown_end_timestamp'), 'an end after the start', record['breakdown_end_timestamp']);
  return { ...readInvoiceHead(record, at, readLine), at, start, end };
}

/**
 * Reads every row.
 * @throws WireFormatError with the path of the first broken field, or for rows of another endpoint
 */
export const readBreakdowns = (rows: unknown): Breakdown[] => readRows(rows, readBreakdown);

/**
 * Lines are read late and in time order, so the first broken field met is not the first in the rows. This finds that one, so that
 * the same rows always give the same error.
 * @throws WireFormatError with its path, if a field is broken
 */
export function refuseFirstBroken(rows: unknown): void {
  readRows(rows, (value, at) => readBreakdown(value, at).lines());
}
