import type { InvoiceSummary } from '../../view/invoices.js';
import { dictionary } from '../../wire/words.js';

const TYPES = dictionary({ usage: 'USAGE', consolidated: 'USAGE_CONSOLIDATED', scheduled: 'SCHEDULED' });

export const invoiceType = (type: string | null): InvoiceSummary['type'] => TYPES.get(type ?? '') ?? 'other';

const STATUSES = dictionary({ draft: 'DRAFT', finalized: 'FINALIZED', void: 'VOID' });

export const invoiceStatus = (status: string | null): InvoiceSummary['status'] => STATUSES.get(status ?? '') ?? 'other';

const PAYMENTS = dictionary({
  paid: 'PAID',
  'partially-paid': 'PARTIALLY_PAID',
  open: 'DRAFT FINALIZED SENT',
  failed: 'PAYMENT_FAILED',
  uncollectible: 'UNCOLLECTIBLE',
  void: 'VOID DELETED',
  none: 'SKIPPED QUEUED INVALID_REQUEST_ERROR',
});

/** What the billing provider's status means to the customer; null if it was skipped, or the provider refused it or has yet to take it. */
export function payment(externalStatus: string | null): InvoiceSummary['payment'] {
  if (externalStatus === null) return null;
  const known = PAYMENTS.get(externalStatus) ?? 'other';
  return known === 'none' ? null : known;
}
