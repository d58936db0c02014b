import type { InvoiceSummary } from '@meterboard/data';
import { byKnown, byText, sortedInUnits, type Sort } from '../../interaction/sort.js';
import type { InvoiceColumn } from './columns.js';

/** One column and a direction; null is newest first. */
export type InvoiceSort = Sort<InvoiceColumn>;

type Compare = (a: InvoiceSummary, b: InvoiceSummary) => number;

const STATUS: readonly InvoiceSummary['status'][] = ['draft', 'finalized', 'void', 'other'];
/** In the order of how much attention they need. */
const PAYMENT: readonly NonNullable<InvoiceSummary['payment']>[] = ['failed', 'uncollectible', 'open', 'partially-paid', 'other', 'paid', 'void'];

const inOrderOf = <T>(order: readonly T[]) => (a: T, b: T): number => order.indexOf(a) - order.indexOf(b);

const COMPARERS: Record<Exclude<InvoiceColumn, 'total'>, (direction: 'ascending' | 'descending') => Compare> = {
  date: (direction) => byKnown((invoice) => invoice.issuedAt ?? invoice.period?.end ?? null, byText, direction),
  status: (direction) => byKnown((invoice) => invoice.status, inOrderOf(STATUS), direction),
  payment: (direction) => byKnown((invoice) => invoice.payment, inOrderOf(PAYMENT), direction),
};

/** Sorts invoices. Equal ones stay newest first. */
export function sortInvoices(invoices: readonly InvoiceSummary[], sort: InvoiceSort): readonly InvoiceSummary[] {
  if (sort === null) return invoices;
  const { column, direction } = sort;
  return column === 'total' ? sortedInUnits(invoices, ({ total }) => total, direction) : invoices.toSorted(COMPARERS[column](direction));
}
