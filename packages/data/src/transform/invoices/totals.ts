import { add, ZERO } from '../../exact/decimal.js';
import { unitKey } from '../../exact/unit.js';
import type { InvoicesView, InvoiceSummary, InvoiceTotals } from '../../view/invoices.js';
import { byCodeUnit } from '../series/order.js';

/** Void invoices, and those that a consolidated one repeats, are not counted. */
const counts = ({ status, copiedInto }: InvoiceSummary): boolean => status !== 'void' && copiedInto === null;

const byUnit = (a: { unit: InvoiceSummary['unit'] }, b: { unit: InvoiceSummary['unit'] }): number => byCodeUnit(unitKey(a.unit), unitKey(b.unit));

export function invoiceTotals(invoices: readonly InvoiceSummary[]): InvoiceTotals[] {
  const totals = new Map<string, InvoiceTotals>();
  for (const { unit, status, total } of invoices.filter(counts)) {
    if (status === 'void') continue;
    const known = totals.get(unitKey(unit)) ?? { unit, finalized: ZERO, draft: ZERO, other: ZERO };
    totals.set(unitKey(unit), { ...known, [status]: add(known[status], total) });
  }
  return [...totals.values()].sort(byUnit);
}

/** Two drafts overlap at the end of a month, and a true-up is a draft all year: only the service period tells which is this month's. */
export function currentSpend(invoices: readonly InvoiceSummary[]): InvoicesView['current'] {
  const current = new Map<string, InvoicesView['current'][number]>();
  for (const { id, unit, total } of invoices.filter((invoice) => counts(invoice) && invoice.isCurrent)) {
    const known = current.get(unitKey(unit)) ?? { unit, total: ZERO, invoiceIds: [] };
    current.set(unitKey(unit), { unit, total: add(known.total, total), invoiceIds: [...known.invoiceIds, id] });
  }
  return [...current.values()].sort(byUnit);
}
