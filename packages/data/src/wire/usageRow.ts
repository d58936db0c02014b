import { textField, type GroupValues, type Summand } from './fields.js';
import { place, readAmount, readRecord, refuse, type WireRecord } from './read.js';
import { usagePlace } from './usage.js';

/** The amount of a row; null if the window had no events. */
export function usageAmount(row: WireRecord, index: number): Summand | null {
  const value = row['value'];
  if (value === null || (typeof value === 'number' && Number.isFinite(value))) return value;
  return readAmount(value, place(usagePlace(index), 'value'));
}

/**
 * The group of a row as key -> value. Null if it has none or an empty one; then see `olderGroup`. Not copied. Look keys up with
 * Object.hasOwn: a key may be called "__proto__".
 */
export function usageGroup(row: WireRecord, index: number): GroupValues | null {
  const group = row['group'];
  if (group === undefined || group === null) return null;
  if (typeof group !== 'object' || Array.isArray(group)) return refuse(place(usagePlace(index), 'group'), 'an object', group);
  let isEmpty = true;
  for (const key in group) {
    isEmpty = false;
    const value = (group as WireRecord)[key];
    if (typeof value !== 'string' && value !== null) refuse(place(place(usagePlace(index), 'group'), key), 'text or null', value);
  }
  return isEmpty ? null : (group as GroupValues);
}

/** The single group of a row that names it without a map. */
export interface OlderGroup {
  readonly key: string;
  readonly value: string | null;
}

/** Null if the query was not grouped. */
export function olderGroup(row: WireRecord, index: number): OlderGroup | null {
  const key = olderText(row['group_key'], 'group_key', index);
  return key === null ? null : { key, value: olderText(row['group_value'], 'group_value', index) };
}

function olderText(value: unknown, field: string, index: number): string | null {
  if (typeof value === 'string') return value;
  return value === undefined || value === null ? null : refuse(place(usagePlace(index), field), 'text', value);
}

/** What a row of POST /v1/usage says besides its window. */
export interface BatchedUsage {
  customerId: string;
  metric: { id: string; name: string };
  value: Summand | null;
  /** Amount by group value, null if no event matched; null as a whole if the query was not grouped. */
  groups: ReadonlyMap<string, Summand | null> | null;
}

/** @throws WireFormatError with the path of the first broken field */
export function batchedUsage(row: WireRecord, index: number): BatchedUsage {
  const at = usagePlace(index);
  return {
    customerId: textField(row, 'customer_id', at),
    metric: { id: textField(row, 'billable_metric_id', at), name: textField(row, 'billable_metric_name', at) },
    value: usageAmount(row, index),
    groups: batchedGroups(row, index),
  };
}

function batchedGroups(row: WireRecord, index: number): ReadonlyMap<string, Summand | null> | null {
  const groups = row['groups'];
  if (groups === undefined || groups === null) return null;
  const at = place(usagePlace(index), 'groups');
  return new Map(Object.entries(readRecord(groups, at)).map(([name, amount]) => [name, amount === null ? null : readAmount(amount, place(at, name))]));
}
