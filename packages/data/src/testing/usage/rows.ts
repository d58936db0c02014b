import { wireTime } from '../moments.js';
import { HUNDREDTHS } from './activity.js';
import type { Amount } from './cells.js';
import type { HourWindow } from './windows.js';

/** A row of POST /v1/usage/groups. */
export interface SampleGroupedUsage {
  starting_on: string;
  ending_before: string;
  group_key: string | null;
  /** Null for events without the key. */
  group_value: string | null;
  group?: Record<string, string>;
  value: number | null;
}

/** A row of POST /v1/usage. */
export interface SampleBatchedUsage {
  customer_id: string;
  billable_metric_id: string;
  billable_metric_name: string;
  start_timestamp: string;
  end_timestamp: string;
  value: number | null;
  groups?: Record<string, number | null>;
}

type Group = Pick<SampleGroupedUsage, 'group_key' | 'group_value' | 'group'>;

/** Metronome repeats a single key in two older fields, which are null for compound ones. */
function groupFields(group: Amount['group'], keys: readonly string[]): Group {
  const [key, second] = keys;
  if (key === undefined) return { group_key: null, group_value: null };
  if (group === null) return { group_key: key, group_value: null };
  const copy = { ...group };
  return second === undefined ? { group_key: key, group_value: group[key] ?? null, group: copy } : { group_key: null, group_value: null, group: copy };
}

export const groupedRows = ({ start, end }: HourWindow, keys: readonly string[], amounts: readonly Amount[]): SampleGroupedUsage[] =>
  amounts.map(({ group, value }) => ({
    starting_on: wireTime(start),
    ending_before: wireTime(end),
    ...groupFields(group, keys),
    value: value / HUNDREDTHS,
  }));

export interface Metered {
  readonly customerId: string;
  readonly metric: { readonly id: string; readonly name: string };
}

/** Events without the key are in the row's value, but in no group. */
export function batchedRow({ start, end }: HourWindow, keys: readonly string[], amounts: readonly Amount[], { customerId, metric }: Metered): SampleBatchedUsage {
  const [key] = keys;
  const groups = amounts.flatMap(({ group, value }) => (group === null || key === undefined ? [] : [[group[key] ?? '', value / HUNDREDTHS] as const]));
  return {
    customer_id: customerId,
    billable_metric_id: metric.id,
    billable_metric_name: metric.name,
    start_timestamp: wireTime(start),
    end_timestamp: wireTime(end),
    value: amounts.reduce((sum, { value }) => sum + value, 0) / HUNDREDTHS,
    ...(key === undefined ? {} : { groups: Object.fromEntries(groups) }),
  };
}
