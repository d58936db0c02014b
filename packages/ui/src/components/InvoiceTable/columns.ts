import type { InvoiceSummary } from '@meterboard/data';
import type { ChipTone } from '../../parts/Chip.js';
import type { InvoiceWords } from './words.js';

/** A column that the table can be sorted by. The download has a column too, where the host offers one. */
export type InvoiceColumn = 'date' | 'status' | 'payment' | 'total';

export const COLUMNS: readonly InvoiceColumn[] = ['date', 'status', 'payment', 'total'];

/** The direction that the first press on each column's head sorts in: newest and largest first. */
export const FIRST_DIRECTION = { date: 'descending', status: 'ascending', payment: 'ascending', total: 'descending' } as const;

export const columnLabels = (messages: InvoiceWords['messages']): Record<InvoiceColumn, string> => ({
  date: messages.columnInvoice,
  status: messages.columnStatus,
  payment: messages.columnPayment,
  total: messages.columnInvoiceTotal,
});

export const STATUS_TONES: Record<InvoiceSummary['status'], ChipTone> = { draft: 'coming', finalized: 'over', void: 'over', other: 'over' };

export const PAYMENT_TONES: Record<NonNullable<InvoiceSummary['payment']>, ChipTone> = {
  paid: 'good',
  'partially-paid': 'warning',
  open: 'coming',
  failed: 'bad',
  uncollectible: 'bad',
  void: 'over',
  other: 'over',
};
