import type { Decimal } from '../exact/decimal.js';
import type { TimeSeriesView } from './common.js';

/** What was spent over time. `total` and `bucketTotals` are net and are the records' own totals; the series add up to them. */
export interface SpendView extends TimeSeriesView {
  kind: 'spend';
  summary: SpendSummary;
  /** One entry an invoice, by start of its first window; `net` is its part of this view. */
  invoices: readonly { id: string; status: string; contractId: string | null; net: Decimal }[];
  /** The invoices' own totals against the sum of their lines. Balanced means every single record adds up. */
  reconciliation: { fromLines: Decimal; fromRecords: Decimal; difference: Decimal; balanced: boolean };
  /** How much was bought at which price: what a comparison of two views needs to tell price from volume. */
  quantities: readonly SpendQuantity[];
}

/** gross + creditsApplied + otherCharges = net. Credits and postpaid are <= 0; postpaidApplied stands outside the sum. */
export interface SpendSummary {
  gross: Decimal;
  creditsApplied: Decimal;
  postpaidApplied: Decimal;
  otherCharges: Decimal;
  net: Decimal;
}

/** All lines of one product and price slot in one series; lines without a quantity are in none. */
export interface SpendQuantity {
  seriesId: string;
  /** Quantities add up within one product, and only there. */
  product: string;
  /** Group values and tier that set the price, as text that is equal for equal slots. */
  slot: string;
  quantity: Decimal;
  cost: Decimal;
}
