import { expect } from 'vitest';
import { interval } from '../../time/instant.js';
import type { Series } from '../../view/common.js';
import type { UsageView } from '../../view/usage.js';
import type { BatchedUsageRow, GroupedUsageRow } from '../../wire/usage.js';
import type { UsageOptions } from './options.js';

export const OCTOBER = interval('2024-10-01T00:00:00Z', '2024-11-01T00:00:00Z');
export const DAYS: UsageOptions = { interval: OCTOBER, bucket: 'day' };
export const BY_REGION: UsageOptions = { ...DAYS, groupBy: ['region'] };

const day = (date: number): [start: string, end: string] => [new Date(Date.UTC(2024, 9, date)).toISOString(), new Date(Date.UTC(2024, 9, date + 1)).toISOString()];
/** A daily row of October 2024 with the given group. */
export function row(date: number, value: number | string | null, group?: Record<string, string | null>): GroupedUsageRow {
  const [starting_on, ending_before] = day(date);
  return { starting_on, ending_before, value, group_key: null, group_value: null, ...(group === undefined ? {} : { group }) };
}
export function batched(date: number, value: number | null, groups?: Record<string, number | null>): BatchedUsageRow {
  const [start_timestamp, end_timestamp] = day(date);
  return { customer_id: 'c', billable_metric_id: 'm', billable_metric_name: 'Calls', start_timestamp, end_timestamp, value, ...(groups === undefined ? {} : { groups }) };
}
/** An hourly row of an absolute hour. */
export const hour = (start: string, value: number | null, group?: Record<string, string | null>): GroupedUsageRow => ({
  ...row(1, value, group),
  starting_on: start,
  ending_before: new Date(Date.parse(start) + 3_600_000).toISOString(),
});

export const totalsOf = (view: UsageView): Record<string, string | null> => Object.fromEntries(view.series.map(({ label, total }) => [label, total]));
export const series = (view: UsageView, label: string): Series => view.series.find((one) => one.label === label) ?? expect.fail(`no series ${label}`);
export const codes = (view: UsageView): [string, number][] => view.issues.map(({ code, count }) => [code, count]);
