import { isZero, sign, subtract, type Decimal, ZERO } from '../../exact/decimal.js';
import { sum } from '../../exact/sum.js';
import { sameUnit } from '../../exact/unit.js';
import type { Interval } from '../../time/instant.js';
import type { InvoiceSummary } from '../../view/invoices.js';
import type { InvoiceProof } from '../../view/reconciliation.js';
import type { SpendView } from '../../view/spend.js';
import { isInTotal } from '../invoices/lineTypes.js';

/** Instants have only one spelling, so comparing texts compares times. */
const covers = (chart: Interval, period: Interval): boolean => chart.start <= period.start && period.end <= chart.end;

type Difference = Pick<InvoiceProof, 'verdict' | 'lateUsage' | 'stillMoving'>;

/** A chart that leaves an invoice out shows 0 of it; one that ends before the invoice's period may show only a part. */
function explain({ status, period }: InvoiceSummary, billed: Decimal, charted: Decimal | null, chart: Interval): Difference {
  const none = { lateUsage: ZERO, stillMoving: ZERO };
  // A void invoice is owed by nobody, so a chart that shows any of it is out of date.
  if (status === 'void') return { ...none, verdict: isZero(charted ?? ZERO) ? 'equal' : 'void' };
  const difference = subtract(charted ?? ZERO, billed);
  if (isZero(difference)) return { ...none, verdict: 'equal' };
  // A scheduled invoice has no period: the chart shows all of it or nothing.
  if (period !== null && !covers(chart, period)) return { ...none, verdict: 'partly-charted' };
  if (charted === null) return { ...none, verdict: 'not-charted' };
  if (status !== 'finalized') return { ...none, stillMoving: difference, verdict: 'still-moving' };
  return { ...none, lateUsage: difference, verdict: sign(difference) > 0 ? 'late-usage' : 'under-charted' };
}

/**
 * Compares one invoice with its lines, and with what the chart shows of it. An invoice in another unit has no total in the chart's; the
 * sum of its lines in that unit stands in. A chart without records has no unit, so that of the invoice counts.
 */
export function proveInvoice(invoice: InvoiceSummary, charted: Decimal | null, chart: SpendView): InvoiceProof {
  const unit = chart.unit.kind === 'unknown' ? invoice.unit : chart.unit;
  const lines = sum(invoice.lines.filter(({ type, unit: own }) => isInTotal(type) && sameUnit(own, unit)).map(({ total }) => total));
  const billed = sameUnit(invoice.unit, unit) ? invoice.total : lines;
  return {
    invoiceId: invoice.id,
    period: invoice.period,
    lines,
    notItemised: subtract(billed, lines),
    billed,
    charted,
    ...explain(invoice, billed, charted, chart.interval),
  };
}
