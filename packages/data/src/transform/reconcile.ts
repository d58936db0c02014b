import { isZero, ZERO, type Decimal } from '../exact/decimal.js';
import { sum, sumKnown } from '../exact/sum.js';
import { sameUnit, type Unit } from '../exact/unit.js';
import type { Interval } from '../time/instant.js';
import type { InvoicesView, InvoiceSummary } from '../view/invoices.js';
import type { ChartProof, InvoiceProof, Reconciliation } from '../view/reconciliation.js';
import type { SpendView } from '../view/spend.js';
import { addTotals } from './series/fold.js';
import { proveInvoice } from './reconcile/proveInvoice.js';

/** The verdicts that need no explanation. */
const EXPLAINED: ReadonlySet<InvoiceProof['verdict']> = new Set(['equal', 'late-usage', 'partly-charted']);

/**
 * Checks a spend view, as it was built and not filtered, against the customer's invoices: chart = buckets = series = invoices = lines.
 * Usage that came in after its invoice was final is in the chart but not on the invoice, and is reported as such. Left out are
 * invoices in other periods than the chart, those without any line in its unit, and scheduled ones, which have no period, unless the
 * chart shows them.
 */
export function reconcile(spend: SpendView, { invoices }: InvoicesView): Reconciliation {
  const { unit, interval } = spend;
  const charted = new Map(spend.invoices.map(({ id, net }) => [id, net]));
  const copied = new Set(invoices.map(({ copiedInto }) => copiedInto));
  const proofs = invoices
    .filter((invoice) => charted.has(invoice.id) || (isInUnit(invoice, unit) && isExpected(invoice, charted, copied, interval)))
    .map((invoice) => proveInvoice(invoice, charted.get(invoice.id) ?? null, spend));
  const listed = new Set(invoices.map(({ id }) => id));
  const unlisted = spend.invoices.filter(({ id, net }) => !listed.has(id) && !isZero(net)).map(({ id, net }) => ({ invoiceId: id, charted: net }));
  const chart = proveChart(spend);
  return {
    kind: 'reconciliation',
    unit,
    interval,
    chart,
    invoices: proofs,
    unlisted,
    lateUsage: sum(proofs.map(({ lateUsage }) => lateUsage)),
    proved: chart.agrees && unlisted.length === 0 && proofs.every(({ verdict }) => EXPLAINED.has(verdict)),
  };
}

/** Whether an invoice, or any of its lines, is in the unit of the chart. A chart without records has no unit, so invoices of any unit count. */
const isInUnit = (invoice: InvoiceSummary, unit: Unit): boolean => unit.kind === 'unknown' || [invoice, ...invoice.lines].some((each) => sameUnit(each.unit, unit));

/**
 * Whether the chart should show an invoice. Of a consolidated invoice and those it copies, it shows one or the other; where the copied
 * ones are not listed, the consolidated one itself.
 */
function isExpected({ id, status, period, copiedInto }: InvoiceSummary, charted: ReadonlyMap<string, Decimal>, copied: ReadonlySet<string | null>, interval: Interval): boolean {
  if (status === 'void' || copied.has(id) || (copiedInto !== null && charted.has(copiedInto))) return false;
  return period !== null && period.start < interval.end && interval.start < period.end;
}

function proveChart(spend: SpendView): ChartProof {
  const total = spend.total ?? ZERO;
  const fromSeries = addTotals(spend.series);
  const fromBuckets = sumKnown(spend.bucketTotals);
  const fromInvoices = sum(spend.invoices.map(({ net }) => net));
  const agrees = [fromSeries, fromBuckets, fromInvoices].every((way) => way === total);
  return { total, fromSeries, fromBuckets, fromInvoices, agrees };
}
