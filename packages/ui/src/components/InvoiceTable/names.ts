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
