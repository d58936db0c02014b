import type { Decimal } from '../exact/decimal.js';
import type { TimeSeriesView } from './common.js';

/** What was spent over time. `total` and `bucketTotals` are net and are the records' own totals; the series add up to them. */
export interface SpendView extends TimeSeriesView {
  kind: 'spend';
  /** gross + creditsApplied + otherCharges = net. Credits and postpaid are <= 0; postpaidApplied stands outside the sum. */
  summary: { gross: Decimal; creditsApplied: Decimal; postpaidApplied: Decimal; otherCharges: Decimal; net: Decimal };
  invoices: readonly { id: string; status: string; contractId: string | null; net: Decimal }[];
  reconciliation: { fromLines: Decimal; fromRecords: Decimal; difference: Decimal; balanced: boolean };
}
