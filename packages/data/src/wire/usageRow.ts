import { amountField, groupField, optionalField, optionalTextField, textField, type GroupValues, type Summand } from './fields.js';
import { readAmount, readMap, type Place, type Reader, type WireRecord } from './read.js';

/** The amount of a row; null if the window had no events. */
export function usageAmount(row: WireRecord, at: Place): Summand | null {
  const value = row['value'];
  return value === null ? null : amountField(row, 'value', at, value);
}

/** The group of a row as key -> value. Null if it has none or an empty one; then see `olderGroup`. */
export const usageGroup = (row: WireRecord, at: Place): GroupValues | null => groupField(row, 'group', at, row['group'], 'an object');

/** The single group of a row that names it without a map. */
export interface OlderGroup {
  readonly key: string;
  readonly value: string | null;
}

/** Null if the query was not grouped. */
export function olderGroup(row: WireRecord, at: Place): OlderGroup | null {
  const key = optionalTextField(row, 'group_key', at, row['group_key']);
  return key === null ? null : { key, value: optionalTextField(row, 'group_value', at, row['group_value']) };
}

/** What a row of POST /v1/usage says besides its window. */
export interface BatchedUsage {
  customerId: string;
  metric: { id: string; name: string };
  value: Summand | null;
  /** Amount by group value, null if no event matched; null as a whole if the query was not grouped. */
  groups: ReadonlyMap<string, Summand | null> | null;
}

const readGroupAmount: Reader<Summand | null> = (value, at) => (value === null ? null : readAmount(value, at));

/** @throws WireFormatError with the path of the first broken field */
export function batchedUsage(row: WireRecord, at: Place): BatchedUsage {
  return {
    customerId: textField(row, 'customer_id', at),
    metric: { id: textField(row, 'billable_metric_id', at), name: textField(row, 'billable_metric_name', at) },
    value: usageAmount(row, at),
    groups: optionalField(row, 'groups', at, (groups, here) => readMap(groups, here, readGroupAmount)),
  };
}
