import type { Decimal } from '../exact/decimal.js';
import type { TimeSeriesView } from './common.js';

/** What was spent over time. `total` and `bucketTotals` are net: the records' own totals, which the series add up to. */
export interface SpendView extends TimeSeriesView {
  kind: 'spend';
  summary: SpendSummary;
  /** One entry per invoice, by the start of its first window; `net` is its part of this view. */
  invoices: readonly { id: string; status: string; contractId: string | null; net: Decimal }[];
  /** The invoices' own totals compared with the sum of their lines. `balanced` means that every single record adds up. */
  reconciliation: { fromLines: Decimal; fromRecords: Decimal; difference: Decimal; balanced: boolean };
  /** How much was bought at which price, so that comparing two views can tell price from volume. */
  quantities: readonly SpendQuantity[];
}

/** gross + creditsApplied + otherCharges = net. Credits and postpaid are <= 0; postpaidApplied is not part of the sum. */
export interface SpendSummary {
  gross: Decimal;
  creditsApplied: Decimal;
  postpaidApplied: Decimal;
  otherCharges: Decimal;
  net: Decimal;
}

/** All lines of one product and price in one series. Lines without a quantity are left out. */
export interface SpendQuantity {
  seriesId: string;
  /** Quantities add up within one product, and only there. */
  product: string;
  /** The group values and tier that set the price, as text: equal for equal prices, and meant for nothing else. */
  slot: string;
  quantity: Decimal;
  cost: Decimal;
}
