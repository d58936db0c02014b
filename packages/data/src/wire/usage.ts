import { WireFormatError } from '../errors.js';
import { optionalTextField, type GroupValues, type Summand } from './fields.js';
import { place, readAmount, readRecord, refuse, type Place, type WireAmount, type WireRecord } from './read.js';

/** A row of POST /v1/usage/groups: one group in one window. Metronome's guide shows rows without the `group` map. */
export interface GroupedUsageRow {
  starting_on: string;
  ending_before: string;
  /** Null where the window had no events. */
  value: WireAmount | null;
  group?: Readonly<Record<string, string | null>> | null | undefined;
  group_key?: string | null | undefined;
  group_value?: string | null | undefined;
}

/** A row of POST /v1/usage: one metric of one customer in one window, split by at most one key. */
export interface BatchedUsageRow {
  customer_id: string;
  billable_metric_id: string;
  billable_metric_name: string;
  start_timestamp: string;
  end_timestamp: string;
  value: WireAmount | null;
  /** Group value -> amount; null where nothing matched. */
  groups?: Readonly<Record<string, WireAmount | null>> | null | undefined;
}

export type UsageRow = GroupedUsageRow | BatchedUsageRow;

export type UsageShape = 'grouped' | 'batched';

const ENDPOINT: Record<UsageShape, string> = { grouped: 'POST /v1/usage/groups', batched: 'POST /v1/usage' };

/** Fields that only another endpoint's rows have, and where those rows belong. The first that is found decides. */
const ELSEWHERE = [
  ['breakdown_start_timestamp', 'an invoice breakdown', 'toSpendView'],
  ['line_items', 'an invoice', 'toInvoicesView'],
  ['access_schedule', 'a commit or credit', 'toBalancesView'],
  ['ledger', 'a commit or credit', 'toBalancesView'],
  ['product', 'a commit or credit', 'toBalancesView'],
  ['aggregation_type', 'a billable metric', 'toMetricsView'],
  ['group_keys', 'a billable metric', 'toMetricsView'],
] as const;

/** Which endpoint a row came from, or null where it looks like neither. */
function shapeOf(row: WireRecord): UsageShape | null {
  if ('starting_on' in row) return 'grouped';
  return 'start_timestamp' in row && 'billable_metric_id' in row ? 'batched' : null;
}

/**
 * Which of the two usage endpoints all rows came from; null of no rows.
 * @throws WireFormatError for another endpoint's rows, naming the function they belong to, and for rows of both
 */
export function usageShape(rows: readonly unknown[]): UsageShape | null {
  if (rows.length === 0) return null;
  const at = place(place(null, 'rows'), 0);
  const first = readRecord(rows[0], at);
  const shape = shapeOf(first);
  return shape ?? refuseElsewhere(first, at);
}

function refuseElsewhere(row: WireRecord, at: Place): never {
  for (const [field, what, transformer] of ELSEWHERE) {
    if (field in row) return refuse(at, 'a usage row', row, `This is ${what}: pass it to ${transformer}.`);
  }
  return refuse(place(at, 'starting_on'), 'a timestamp', undefined, 'toUsageView takes the rows of POST /v1/usage or POST /v1/usage/groups.');
}

/**
 * The row, known to be of the shape that the first row had.
 * @throws WireFormatError for a row of another shape
 */
export function usageRow(row: unknown, index: number, shape: UsageShape): WireRecord {
  if (typeof row === 'object' && row !== null && !Array.isArray(row)) {
    const record = row as WireRecord;
    if ((shape === 'grouped' ? record['starting_on'] : record['start_timestamp']) !== undefined) return record;
  }
  return refuseShape(row, index, shape);
}

function refuseShape(row: unknown, index: number, shape: UsageShape): never {
  const at = usagePlace(index);
  const record = readRecord(row, at);
  const found = shapeOf(record) ?? refuseElsewhere(record, at);
  if (found === shape) return refuse(place(at, shape === 'grouped' ? 'starting_on' : 'start_timestamp'), 'a timestamp', undefined);
  throw new WireFormatError(
    `rows[${String(index)}]`,
    `a row of ${ENDPOINT[found]} among rows of ${ENDPOINT[shape]}`,
    'Both count the same events, so adding them would count twice. Pass the rows of one of them.',
  );
}

export const usagePlace = (index: number): Place => place(place(null, 'rows'), index);

/** The amount of a row or of one of its groups; null where there were no events. */
export function usageAmount(value: unknown, index: number, field: 'value' | 'groups', key?: string): Summand | null {
  if (value === null) return null;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  const at = place(usagePlace(index), field);
  return readAmount(value, key === undefined ? at : place(at, key));
}

/**
 * The group of a row as key -> value, from the `group` map or else from the two fields it replaced; empty where the query was not
 * grouped. Not copied. Look keys up with Object.hasOwn: a key may be called "__proto__".
 */
export function usageGroup(row: WireRecord, index: number): GroupValues {
  const group = row['group'];
  if (group === undefined || group === null) return olderGroup(row, index);
  const map = readRecord(group, place(usagePlace(index), 'group'));
  let isEmpty = true;
  for (const key in map) {
    isEmpty = false;
    const value = map[key];
    if (typeof value !== 'string' && value !== null) refuse(place(place(usagePlace(index), 'group'), key), 'text or null', value);
  }
  return isEmpty ? olderGroup(row, index) : (map as GroupValues);
}

function olderGroup(row: WireRecord, index: number): GroupValues {
  const key = optionalTextField(row, 'group_key', usagePlace(index));
  return key === null ? {} : Object.fromEntries([[key, optionalTextField(row, 'group_value', usagePlace(index))]]);
}
