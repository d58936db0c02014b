import type { InvoiceSummary } from '@meterboard/data';
import { billingDay, billingRange } from '../../i18n/billingDates.js';
import type { ChipTone } from '../../parts/Chip.js';
import type { InvoiceColumn } from './sortInvoices.js';
import type { InvoiceWords } from './words.js';

/** What an invoice is called: its service period, else the day it was issued. */
export function invoiceName({ period, issuedAt }: InvoiceSummary, { messages, formats }: InvoiceWords): string {
  if (period !== null) return billingRange(period, formats);
  return issuedAt === null ? messages.invoiceUndated : billingDay(issuedAt, formats);
}

function repeatedIn(names: readonly string[]): (name: string) => boolean {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return (name) => (counts.get(name) ?? 0) > 1;
}

/** Names that tell invoices of one list apart. Several may be of one period: then the total goes with it, then the status. */
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

/** The head of each column that can be sorted by. */
export const columnLabels = (messages: InvoiceWords['messages']): Record<InvoiceColumn, string> => ({
  date: messages.columnInvoice,
  status: messages.columnStatus,
  payment: messages.columnPayment,
  total: messages.columnInvoiceTotal,
});

export const STATUS_TONES: Record<InvoiceSummary['status'], ChipTone> = { draft: 'coming', finalized: 'good', void: 'over', other: 'over' };

export const PAYMENT_TONES: Record<NonNullable<InvoiceSummary['payment']>, ChipTone> = {
  paid: 'good',
  'partially-paid': 'warning',
  open: 'coming',
  failed: 'bad',
  uncollectible: 'bad',
  void: 'over',
  other: 'over',
};
