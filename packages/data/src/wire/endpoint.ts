import { refuse, type Place, type WireRecord } from './read.js';

/** How rows of each endpoint are told from all others, and where they belong. The first that matches names the row. */
const ENDPOINTS: readonly { readonly fields: readonly string[]; readonly rows: string; readonly transformer: string }[] = [
  { fields: ['breakdown_start_timestamp'], rows: 'invoice breakdowns', transformer: 'toSpendView' },
  { fields: ['breakdown_end_timestamp'], rows: 'invoice breakdowns', transformer: 'toSpendView' },
  { fields: ['line_items'], rows: 'invoices', transformer: 'toInvoicesView' },
  { fields: ['billable_metric_id'], rows: 'usage', transformer: 'toUsageView' },
  { fields: ['starting_on', 'value'], rows: 'grouped usage', transformer: 'toUsageView' },
  { fields: ['seat_id'], rows: 'seat balances', transformer: 'toSeatBalancesView' },
  { fields: ['aggregation_type'], rows: 'billable metrics', transformer: 'toMetricsView' },
  { fields: ['alert'], rows: 'alerts', transformer: 'toAlertsView' },
  { fields: ['balance', 'credit_type_id'], rows: 'a net balance', transformer: 'toNetBalanceView' },
  { fields: ['product', 'type'], rows: 'commits and credits', transformer: 'toBalancesView' },
];

/**
 * Stops at a row of another endpoint, which would otherwise fail on some field that it never had.
 * @throws WireFormatError that names the transformer such rows belong to
 */
export function refuseForeignRow(record: WireRecord, at: Place, transformer: string): void {
  const found = ENDPOINTS.find(({ fields }) => fields.every((field) => Object.hasOwn(record, field)));
  if (found === undefined || found.transformer === transformer) return;
  refuse(at, `a row for ${transformer}`, record, `These are rows of ${found.rows}: they belong to ${found.transformer}.`);
}
