import type { InvoiceSummary } from '@meterboard/data';
import { billingDay, billingRange } from '../../i18n/billingDates.js';
import type { InvoiceWords } from './words.js';

/** What an invoice is called: its service period, else the day it was issued. */
export function invoiceName({ period, issuedAt }: InvoiceSummary, { messages, formats }: InvoiceWords): string {
  if (period !== null) return billingRange(period, formats);
  return issuedAt === null ? messages.invoiceUndated : billingDay(issuedAt, formats);
}

/** Whether a name occurs more than once. */
function repeatedIn(names: readonly string[]): (name: string) => boolean {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return (name) => (counts.get(name) ?? 0) > 1;
}

/** Names that tell the invoices of one list apart, by id. Where several are of one period, the total is added, and if need be the status. */
export function invoiceNames(invoices: readonly InvoiceSummary[], words: InvoiceWords): ReadonlyMap<string, string> {
  const { messages, formats } = words;
  const more = [({ total, unit }: InvoiceSummary) => formats.amount(total, unit), ({ status }: InvoiceSummary) => messages.invoiceStatus[status]];
  const names = more.reduce((found, write) => {
    const isRepeated = repeatedIn(found);
    return found.map((name, index) => {
      const invoice = invoices[index];
      return invoice !== undefined && isRepeated(name) ? `${name}, ${write(invoice)}` : name;
    });
  }, invoices.map((invoice) => invoiceName(invoice, words)));
  return new Map(invoices.map(({ id }, index) => [id, names[index] ?? '']));
}
