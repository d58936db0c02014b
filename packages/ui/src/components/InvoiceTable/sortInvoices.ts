import type { InvoiceSummary } from '@meterboard/data';
import { byKnown, byText, sortedInUnits, type Sort } from '../../interaction/sort.js';

export type InvoiceColumn = 'date' | 'status' | 'payment' | 'total';

/** One column and a direction; null is newest first. */
export type InvoiceSort = Sort<InvoiceColumn>;

export const FIRST = { date: 'descending', status: 'ascending', payment: 'ascending', total: 'descending' } as const;

type Compare = (a: InvoiceSummary, b: InvoiceSummary) => number;

const STATUS: readonly InvoiceSummary['status'][] = ['draft', 'finalized', 'void', 'other'];
/** What needs attention first. */
const PAYMENT: readonly NonNullable<InvoiceSummary['payment']>[] = ['failed', 'uncollectible', 'open', 'partially-paid', 'other', 'paid', 'void'];

const byPlace = <T>(places: readonly T[]) => (a: T, b: T): number => places.indexOf(a) - places.indexOf(b);

const COMPARERS: Record<Exclude<InvoiceColumn, 'total'>, (direction: 'ascending' | 'descending') => Compare> = {
  date: (direction) => byKnown((invoice) => invoice.issuedAt ?? invoice.period?.end ?? null, byText, direction),
  status: (direction) => byKnown((invoice) => invoice.status, byPlace(STATUS), direction),
  payment: (direction) => byKnown((invoice) => invoice.payment, byPlace(PAYMENT), direction),
};

/** Sorted invoices; equal ones stay newest first. */
export function sortInvoices(invoices: readonly InvoiceSummary[], sort: InvoiceSort): readonly InvoiceSummary[] {
  if (sort === null) return invoices;
  const { column, direction } = sort;
  return column === 'total' ? sortedInUnits(invoices, ({ total }) => total, direction) : invoices.toSorted(COMPARERS[column](direction));
}
