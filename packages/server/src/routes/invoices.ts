import { toInvoicesView } from '@meterboard/data';
import { readInvoices } from '../metronome/invoices.js';
import { readInvoicesQuery } from '../query/list-queries.js';
import { defineRoute } from './route.js';

/** Invoices with their merged lines: InvoicesQuery -> InvoicesView. */
export const invoices = defineRoute(readInvoicesQuery, async ({ interval, showZeroUsage }, reads, { asOf }) => {
  const [rows, units] = await Promise.all([readInvoices(reads, interval), reads.units()]);
  return toInvoicesView(rows, { now: asOf, units, showZeroUsage });
});
