import { customerOf, type CustomerSketch } from '../customer.js';
import { billsOf } from './bills.js';
import { bookOf, type Book } from './book.js';
import { invoiceRecord, type SampleInvoice } from './invoiceRecord.js';
import { usageLines } from './usageLines.js';

export const invoicesOf = (book: Book): SampleInvoice[] =>
  billsOf(book.customer).map(({ sketch, usage, charges }) =>
    invoiceRecord({ ...sketch, lines: [...(usage === null ? [] : usageLines(book.usesIn(usage.start, usage.end))), ...charges.map(({ line }) => line)] }),
  );

/**
 * Rows of GET /v1/customers/{customer_id}/invoices: an invoice for every month of the contract, the last a draft, and one for each
 * purchase and scheduled charge. They add up to `breakdownRows` of the same sketch.
 * @throws TimeRangeError if a moment is malformed
 */
export const invoiceRows = (sketch: CustomerSketch = {}): SampleInvoice[] => invoicesOf(bookOf(customerOf(sketch)));
