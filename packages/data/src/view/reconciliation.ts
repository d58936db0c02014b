import type { Decimal } from '../exact/decimal.js';
import type { Unit } from '../exact/unit.js';
import type { Interval } from '../time/instant.js';

/** Whether a spend chart and the invoices agree, and where they do not, by how much. Every figure is exact. */
export interface Reconciliation {
  kind: 'reconciliation';
  unit: Unit;
  interval: Interval;
  chart: ChartProof;
  /** The invoices of the chart's unit that its interval touches, and those in other units that have lines in it, newest first. */
  invoices: readonly InvoiceProof[];
  /** In the chart but not in the list of invoices, so that nothing proves them. Mostly the list was asked for fewer months. */
  unlisted: readonly { invoiceId: string; charted: Decimal }[];
  /** Usage that came in after its invoice was final: in the chart and on no invoice. */
  lateUsage: Decimal;
  /** Whether the chart agrees with itself, every invoice it covers is explained, and it shows no unlisted one. */
  proved: boolean;
}

/** The chart's total, arrived at in four ways. */
export interface ChartProof {
  total: Decimal;
  fromSeries: Decimal;
  fromBuckets: Decimal;
  fromInvoices: Decimal;
  agrees: boolean;
}

/** lines + notItemised = billed; billed + lateUsage + stillMoving = charted, if the chart covers the invoice and it is not void. */
export interface InvoiceProof {
  invoiceId: string;
  period: Interval | null;
  /** The sum of the invoice's lines in the chart's unit that count. */
  lines: Decimal;
  notItemised: Decimal;
  /** The invoice's own total; the sum of those lines if it is in another unit. */
  billed: Decimal;
  /** What the chart shows of it; null if it shows nothing. */
  charted: Decimal | null;
  /** For a final invoice: breakdowns include events that came too late for it. Below 0, the chart shows less than was billed. */
  lateUsage: Decimal;
  /** For a draft: invoice and chart were read at different moments. */
  stillMoving: Decimal;
  /**
   * `partly-charted`: the invoice's period reaches beyond the chart, so the two need not agree. `under-charted`: the chart shows less
   * than a final invoice, as rows are missing or late events took usage back. `void`: it was voided since the chart was read.
   */
  verdict: 'equal' | 'late-usage' | 'still-moving' | 'partly-charted' | 'not-charted' | 'under-charted' | 'void';
}
