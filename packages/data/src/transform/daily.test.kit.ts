import { HOUR } from '../time/duration.js';
import { fromEpoch, type Interval } from '../time/instant.js';
import type { UsageView } from '../view/usage.js';
import type { GroupedUsageRow } from '../wire/usage.js';
import { toUsageView, type UsageOptions } from './toUsageView.js';

const START = Date.UTC(2024, 9, 1);

/** The interval between two hours of October 2024. */
export const span = (from: number, to: number): Interval => ({ start: fromEpoch(START + from * HOUR), end: fromEpoch(START + to * HOUR) });

/** Ungrouped rows from 1 October 2024 on, one after the other, each of the given number of hours. */
export const rows = (values: readonly (number | null)[], hours = 1): GroupedUsageRow[] =>
  values.map((value, index) => ({ starting_on: fromEpoch(START + index * hours * HOUR), ending_before: fromEpoch(START + (index + 1) * hours * HOUR), value }));

/** A view by day of daily rows. */
export const daily = (values: readonly (number | null)[], options: Partial<UsageOptions> = {}): UsageView =>
  toUsageView(rows(values, 24), { interval: span(0, 24 * values.length), bucket: 'day', ...options });
