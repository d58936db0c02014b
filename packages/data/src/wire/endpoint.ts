import { refuse, type Place, type WireRecord } from './read.js';

/** The view that rows belong to, what they are called, and the fields that tell them from all others. The first that matches names the row. */
const ENDPOINTS: readonly (readonly [transformer: string, rows: string, ...fields: string[]])[] = [
  ['toSpendView', 'invoice breakdowns', 'breakdown_start_timestamp'],
  ['toSpendView', 'invoice breakdowns', 'breakdown_end_timestamp'],
  ['toInvoicesView', 'invoices', 'line_items'],
  ['toUsageView', 'usage', 'billable_metric_id'],
  ['toUsageView', 'grouped usage', 'starting_on', 'value'],
  ['toSeatBalancesView', 'seat balances', 'seat_id'],
  ['toMetricsView', 'billable metrics', 'aggregation_type'],
  ['toAlertsView', 'alerts', 'alert'],
  ['toNetBalanceView', 'a net balance', 'balance', 'credit_type_id'],
  ['toBalancesView', 'commits and credits', 'product', 'type'],
  ['toUnits', 'credit types', 'is_currency'],
];

/**
 * Stops at a row of another endpoint, which would otherwise fail on some field that it never had.
 * @throws WireFormatError that names the transformer such rows belong to
 */
export function refuseForeignRow(record: WireRecord, at: Place, transformer: string): void {
  const [owner, rows] = ENDPOINTS.find(([, , ...fields]) => fields.every((field) => Object.hasOwn(record, field))) ?? [transformer];
  if (owner !== transformer) refuse(at, `a row for ${transformer}`, record, `These are rows of ${rows}: they belong to ${owner}.`);
}
