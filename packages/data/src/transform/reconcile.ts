import { ZERO, type Decimal } from '../exact/decimal.js';
import { sum } from '../exact/sum.js';
import { sameUnit, type Unit } from '../exact/unit.js';
import type { Interval } from '../time/instant.js';
import type { InvoicesView, InvoiceSummary } from '../view/invoices.js';
import type { ChartProof, Reconciliation } from '../view/reconciliation.js';
import type { SpendView } from '../view/spend.js';
import { proveInvoice } from './reconcile/proveInvoice.js';

/**
 * Proves that a spend view, as it was built (not filtered), and the customer's invoices say the same: chart = buckets = series =
 * invoices = lines. Usage that came after an invoice was final is in the chart and not on the invoice; it is named, not hidden.
 * Invoices in other units or periods than the chart's prove nothing and are left out.
 */
export function reconcile(spend: SpendView, invoices: InvoicesView): Reconciliation {
  const { unit, interval } = spend;
  const charted = new Map(spend.invoices.map(({ id, net }) => [id, net]));
  const proofs = invoices.invoices
    .filter((invoice) => isInUnit(invoice, unit) && (charted.has(invoice.id) || isExpected(invoice, charted, interval)))
    .map((invoice) => proveInvoice(invoice, charted.get(invoice.id) ?? null, interval));
  const chart = proveChart(spend);
  return {
    kind: 'reconciliation',
    unit,
    interval,
    chart,
    invoices: proofs,
    lateUsage: sum(proofs.map(({ lateUsage }) => lateUsage)),
    proved: chart.agrees && proofs.every(({ verdict }) => verdict === 'equal' || verdict === 'late-usage' || verdict === 'partly-charted'),
  };
}

/** A chart without a single record has no unit, and should have shown any. */
const isInUnit = (invoice: InvoiceSummary, unit: Unit): boolean => unit.kind === 'unknown' || sameUnit(invoice.unit, unit);

/** Whether the chart should show an invoice: a consolidated one or the ones it copies, never both. */
function isExpected({ status, type, period, copiedInto }: InvoiceSummary, charted: ReadonlyMap<string, Decimal>, interval: Interval): boolean {
  if (status === 'void' || type === 'consolidated' || (copiedInto !== null && charted.has(copiedInto))) return false;
  return period !== null && period.start < interval.end && interval.start < period.end;
}

function proveChart(spend: SpendView): ChartProof {
  const total = spend.total ?? ZERO;
  const fromSeries = sum(spend.series.map((series) => series.total ?? ZERO));
  const fromBuckets = sum(spend.bucketTotals.filter((value): value is Decimal => value !== null));
  const fromInvoices = sum(spend.invoices.map(({ net }) => net));
  const agrees = [fromSeries, fromBuckets, fromInvoices].every((way) => way === total);
  return { total, fromSeries, fromBuckets, fromInvoices, agrees };
}
