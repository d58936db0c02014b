import { WireFormatError } from '../../errors.js';
import { negate, sign, ZERO, type Decimal } from '../../exact/decimal.js';
import { ExactSum } from '../../exact/sum.js';
import type { Summand } from '../../wire/fields.js';
import { pathOf, place, refuse, ROWS, type Place } from '../../wire/read.js';
import { usageRow } from '../../wire/usage.js';
import { batchedUsage, type BatchedUsage } from '../../wire/usageRow.js';
import { refuseTwoCustomers } from '../series/customer.js';
import { countInexact } from '../series/inexact.js';
import { OUTSIDE_INTERVAL } from '../series/sharedIssues.js';
import type { UsageTable } from './table.js';

/** The most groups in an answer of Metronome's, unless the query lists values. */
const MAX_GROUPS = 200;

export interface BatchedOptions {
  /** The key whose values are the rows' `groups`, if they have any. */
  groupBy: readonly string[];
  /** The metric to show; null if the rows are all of one. */
  metricId: string | null;
  /** Whether a row's value less that of its groups is what the remaining events counted. */
  additive: boolean;
}

type Metric = BatchedUsage['metric'];

/**
 * Reads rows of POST /v1/usage and returns the metric they name. What a row's value has beyond its groups comes from events that
 * lack the property.
 * @throws WireFormatError for rows of two customers, for compound keys, and for rows of two metrics if the options name none
 */
export function readBatched(rows: readonly unknown[], table: UsageTable, { groupBy, metricId, additive }: BatchedOptions): Metric | null {
  const [key, second] = groupBy;
  if (second !== undefined) refuse(place(ROWS, 0), 'a row of POST /v1/usage/groups', rows[0], 'POST /v1/usage splits by one key. Ask POST /v1/usage/groups for compound keys.');
  const written = new Set<number>();
  const customers: string[] = [];
  let metric: Metric | null = null;
  // One place for all rows, as it is read only if a row is refused: one for each would cost a tenth of the time.
  const at = { parent: ROWS, key: 0 };
  for (let index = 0; index < rows.length; index += 1) {
    at.key = index;
    const row = usageRow(rows[index], at, 'batched');
    const window = table.windows.find(row['start_timestamp'], row['end_timestamp'], at);
    const usage = batchedUsage(row, at);
    customers.push(usage.customerId);
    if (metricId === null) refuseSecondMetric(usage.metric, metric, at);
    if (metricId !== null && metricId !== usage.metric.id) {
      table.issues.add('other-metric', 'Rows of other metrics than the one to show are left out.');
      continue;
    }
    // A metric that was renamed gets one name, whichever row comes first.
    if (metric === null || usage.metric.name < metric.name) metric = usage.metric;
    if (window === -1) {
      table.issues.add(...OUTSIDE_INTERVAL);
      continue;
    }
    if (written.has(window)) {
      table.clear(window);
      table.issues.add('duplicate', 'Rows of the same window: the last one counts.');
    }
    written.add(window);
    if (key === undefined || usage.groups === null) table.set(table.groups.find({}), window, usage.value);
    else writeGroups(table, window, key, usage.value, usage.groups, additive);
  }
  refuseTwoCustomers(customers);
  return metric;
}

function refuseSecondMetric(metric: Metric, before: Metric | null, at: Place): void {
  if (before === null || before.id === metric.id) return;
  throw new WireFormatError(pathOf(place(at, 'billable_metric_id')), 'rows of two metrics', 'Name the one to show as options.metric; adding two metrics has no meaning.');
}

function writeGroups(table: UsageTable, window: number, key: string, value: Summand | null, amounts: ReadonlyMap<string, Summand | null>, additive: boolean): void {
  const { issues, groups } = table;
  const set = (name: string | null, amount: Summand | null): unknown => table.set(groups.findOne(key, name), window, amount);
  if (value !== null) {
    countInexact(value, issues);
    table.measured.add(window);
  }
  if (amounts.size >= MAX_GROUPS) issues.add('groups-may-be-cut', 'Metronome lists 200 groups of a row at most; what others used is in the rest.');
  amounts.forEach((amount, name) => set(name, amount));
  const known = [...amounts.values()].filter((amount) => amount !== null);
  const rest = additive ? remainder(value, known) : known.length === 0 ? value : null;
  if (typeof rest === 'string' && sign(rest) < 0) issues.add('groups-exceed-value', 'The groups of a row add up to more than its own value, which is what the total counts.');
  if (rest !== null) set(null, rest);
}

/** What events without the key counted; null if the groups account for all of it, or there is no value to subtract them from. */
function remainder(value: Summand | null, amounts: readonly Summand[]): Decimal | null {
  if (value === null) return null;
  const rest = new ExactSum();
  rest.add(value);
  for (const amount of amounts) rest.add(typeof amount === 'number' ? -amount : negate(amount));
  const left = rest.toDecimal();
  return left === ZERO ? null : left;
}
