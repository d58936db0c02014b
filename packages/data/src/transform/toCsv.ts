import type { BalancesView, NetBalanceView } from '../view/balances.js';
import type { InvoicesView } from '../view/invoices.js';
import type { MetricsView } from '../view/metrics.js';
import type { SpendView } from '../view/spend.js';
import type { UsageView } from '../view/usage.js';
import { balancesCsv, netBalanceCsv } from './csv/balances.js';
import { refuseUnexportable } from './csv/exportable.js';
import { invoicesCsv } from './csv/invoices.js';
import { metricsCsv } from './csv/metrics.js';
import { timeSeriesCsv } from './csv/timeSeries.js';

/** Every view that may be saved as a file. An embed may not: its address is a credential. */
export type ExportableView = UsageView | SpendView | BalancesView | NetBalanceView | InvoicesView | MetricsView;

/**
 * A view as CSV (RFC 4180: UTF-8, CRLF between records, a header), with the same exact numbers. Usage and spend are in long form:
 * start, end, series_id, series, role, value, unit; an empty value means that no row exists. Running totals, as `cumulative` makes them,
 * stay running totals: they have no sum, and no column tells them apart. Text that a spreadsheet would run as a formula gets a leading
 * apostrophe.
 * @throws WireFormatError for any other view
 */
export function toCsv(view: ExportableView): string {
  refuseUnexportable(view);
  switch (view.kind) {
    case 'usage':
    case 'spend':
      return timeSeriesCsv(view);
    case 'balances':
      return balancesCsv(view);
    case 'net-balance':
      return netBalanceCsv(view);
    case 'invoices':
      return invoicesCsv(view);
    case 'metrics':
      return metricsCsv(view);
  }
}
