import { readRecord, refuse, type Place, type WireRecord } from './read.js';

/**
 * For each kind of row: the transformer that takes it, what such rows are called, and the fields that identify them. The first match
 * counts, so fields that other rows may get one day come later.
 */
const ENDPOINTS: readonly (readonly [transformer: string, rows: string, ...fields: string[]])[] = [
  ['toSpendView', 'invoice breakdowns', 'breakdown_start_timestamp'],
  ['toSpendView', 'invoice breakdowns', 'breakdown_end_timestamp'],
  ['toInvoicesView', 'invoices', 'line_items'],
  ['toAlertsView', 'alerts', 'alert'],
  ['toBalancesView', 'commits and credits', 'product', 'type'],
  ['toUsageView', 'grouped usage', 'starting_on', 'value'],
  ['toUsageView', 'usage', 'billable_metric_id'],
  ['toMetricsView', 'billable metrics', 'aggregation_type'],
  ['toSeatBalancesView', 'seat balances', 'seat_id'],
  ['toNetBalanceView', 'a net balance', 'balance', 'credit_type_id'],
  ['toUnits', 'credit types', 'is_currency'],
];

/**
 * Refuses a row of another endpoint, which would otherwise fail on some field it never had, with no hint at the real mistake.
 * @throws WireFormatError naming the transformer that such rows belong to
 */
export function refuseForeignRow(record: WireRecord, at: Place, transformer: string): void {
  const [owner, rows] = ENDPOINTS.find(([, , ...fields]) => fields.every((field) => Object.hasOwn(record, field))) ?? [transformer];
  if (owner !== transformer) refuse(at, `a row for ${transformer}`, record, `These are rows of ${rows}: they belong to ${owner}.`);
}

/** A row as a record, unless it is one of another endpoint. */
export function readRow(value: unknown, at: Place, transformer: string): WireRecord {
  const record = readRecord(value, at);
  refuseForeignRow(record, at, transformer);
  return record;
}
