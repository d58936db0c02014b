import type { InvoiceSummary } from '../../view/invoices.js';

const TYPES: ReadonlyMap<string | null, InvoiceSummary['type']> = new Map<string | null, InvoiceSummary['type']>([
  ['USAGE', 'usage'],
  ['USAGE_CONSOLIDATED', 'consolidated'],
  ['SCHEDULED', 'scheduled'],
]);

export const invoiceType = (type: string | null): InvoiceSummary['type'] => TYPES.get(type) ?? 'other';

const STATUSES: ReadonlyMap<string | null, InvoiceSummary['status']> = new Map<string | null, InvoiceSummary['status']>([
  ['DRAFT', 'draft'],
  ['FINALIZED', 'finalized'],
  ['VOID', 'void'],
]);

export const invoiceStatus = (status: string | null): InvoiceSummary['status'] => STATUSES.get(status) ?? 'other';

/** What the billing provider's status means to the customer; null if it was skipped, or the provider refused it or has yet to take it. */
const PAYMENTS: ReadonlyMap<string, InvoiceSummary['payment']> = new Map<string, InvoiceSummary['payment']>([
  ['PAID', 'paid'],
  ['PARTIALLY_PAID', 'partially-paid'],
  ['DRAFT', 'open'],
  ['FINALIZED', 'open'],
  ['SENT', 'open'],
  ['PAYMENT_FAILED', 'failed'],
  ['UNCOLLECTIBLE', 'uncollectible'],
  ['VOID', 'void'],
  ['DELETED', 'void'],
  ['SKIPPED', null],
  ['QUEUED', null],
  ['INVALID_REQUEST_ERROR', null],
]);

export function payment(externalStatus: string | null): InvoiceSummary['payment'] {
  if (externalStatus === null) return null;
  const known = PAYMENTS.get(externalStatus);
  return known === undefined ? 'other' : known;
}
