import type { Decimal } from '../exact/decimal.js';
import type { Unit } from '../exact/unit.js';
import type { Interval } from '../time/instant.js';

/** The proof that a spend chart and the invoices say the same, and by how much they do not. Every figure is exact. */
export interface Reconciliation {
  kind: 'reconciliation';
  unit: Unit;
  interval: Interval;
  chart: ChartProof;
  /** The invoices of the chart's unit that its interval touches, newest first. */
  invoices: readonly InvoiceProof[];
  /** In the chart and not in the list of invoices, so that nothing proves them; mostly a list that was asked for fewer months. */
  unlisted: readonly { invoiceId: string; charted: Decimal }[];
  /** What was used after invoices were final: in the chart and on no invoice. */
  lateUsage: Decimal;
  /** Whether the chart agrees with itself, every invoice that it covers is explained, and it shows no other. */
  proved: boolean;
}

/** Four ways to the chart's one total. */
export interface ChartProof {
  total: Decimal;
  fromSeries: Decimal;
  fromBuckets: Decimal;
  fromInvoices: Decimal;
  agrees: boolean;
}

/** lines + notItemised = billed; billed + lateUsage + stillMoving = charted, where the chart covers the invoice and that is not void. */
export interface InvoiceProof {
  invoiceId: string;
  period: Interval | null;
  /** The sum of the invoice's own lines that count. */
  lines: Decimal;
  notItemised: Decimal;
  /** The invoice's own total. */
  billed: Decimal;
  /** What the chart shows of it; null where it shows nothing. */
  charted: Decimal | null;
  /** Of a final invoice: breakdowns count events that came too late for it. Below 0 the chart shows less than was billed. */
  lateUsage: Decimal;
  /** Of a draft: the two were read at different moments. */
  stillMoving: Decimal;
  /**
   * `partly-charted`: the invoice's period reaches beyond the chart, so the two need not agree. `under-charted`: the chart shows less
   * than a final invoice, as rows are missing or late events took usage back. `void`: it was voided since the chart was read.
   */
  verdict: 'equal' | 'late-usage' | 'still-moving' | 'partly-charted' | 'not-charted' | 'under-charted' | 'void';
}
