import { WireFormatError } from '../../errors.js';
import { negate, sign, ZERO, type Decimal } from '../../exact/decimal.js';
import { ExactSum } from '../../exact/sum.js';
import type { Summand } from '../../wire/fields.js';
import { refuse } from '../../wire/read.js';
import { usagePlace, usageRow } from '../../wire/usage.js';
import { batchedUsage, type BatchedUsage } from '../../wire/usageRow.js';
import { refuseTwoCustomers } from '../series/customer.js';
import { countInexact } from '../series/inexact.js';
import { OUTSIDE_INTERVAL } from '../series/oddities.js';
import type { UsageTable } from './table.js';

/** Without a list of values, Metronome answers with this many groups at most. */
const MOST_GROUPS = 200;

export interface BatchedOptions {
  /** The key that the rows' `groups` are values of, or none. */
  groupBy: readonly string[];
  /** The metric to show; null where the rows are of one. */
  metricId: string | null;
  /** Whether a value less its groups is what the other events counted. */
  additive: boolean;
}

type Metric = BatchedUsage['metric'];

/**
 * Reads rows of POST /v1/usage and returns the metric they name. What is left of a row's value after its groups was counted from
 * events that have no such property.
 * @throws WireFormatError for rows of two customers, or of two metrics where the options name none, and for compound keys
 */
export function readBatched(rows: readonly unknown[], table: UsageTable, { groupBy, metricId, additive }: BatchedOptions): Metric | null {
  const [key, second] = groupBy;
  if (second !== undefined) refuse(usagePlace(0), 'a row of POST /v1/usage/groups', rows[0], 'POST /v1/usage splits by one key. Ask POST /v1/usage/groups for compound keys.');
  const writer = new WindowWriter(table, key, additive);
  const customers: string[] = [];
  let metric: Metric | null = null;
  for (let index = 0; index < rows.length; index += 1) {
    const row = usageRow(rows[index], index, 'batched');
    const window = table.windows.find(row['start_timestamp'], row['end_timestamp'], index);
    const usage = batchedUsage(row, index);
    customers.push(usage.customerId);
    if (metricId === null) refuseSecondMetric(usage.metric, metric, index);
    if (metricId !== null && metricId !== usage.metric.id) {
      table.issues.add('other-metric', 'Rows of other metrics than the one to show are left out.');
      continue;
    }
    // A metric that was renamed has one name in its view, whichever row comes first.
    if (metric === null || usage.metric.name < metric.name) metric = usage.metric;
    if (window === -1) table.issues.add(...OUTSIDE_INTERVAL);
    else writer.write(window, usage);
  }
  refuseTwoCustomers(customers);
  return metric;
}

function refuseSecondMetric(metric: Metric, before: Metric | null, index: number): void {
  if (before === null || before.id === metric.id) return;
  throw new WireFormatError(`rows[${index}].billable_metric_id`, 'rows of two metrics', 'Name the one to show as options.metric; adding two metrics has no meaning.');
}

/** Writes whole windows into the table: a window that comes again replaces all that its first row said. */
class WindowWriter {
  readonly #written = new Set<number>();
  readonly #table: UsageTable;
  readonly #key: string | undefined;
  readonly #additive: boolean;

  constructor(table: UsageTable, key: string | undefined, additive: boolean) {
    this.#table = table;
    this.#key = key;
    this.#additive = additive;
  }

  write(window: number, { value, groups }: BatchedUsage): void {
    if (this.#written.has(window)) {
      this.#table.clear(window);
      this.#table.issues.add('duplicate', 'Rows of the same window: the last one counts.');
    }
    this.#written.add(window);
    if (this.#key === undefined || groups === null) this.#set({}, window, value);
    else this.#writeGroups(this.#key, window, value, groups);
  }

  #writeGroups(key: string, window: number, value: Summand | null, groups: ReadonlyMap<string, Summand | null>): void {
    const { issues } = this.#table;
    if (value !== null) {
      countInexact(value, issues);
      this.#table.measured.add(window);
    }
    if (groups.size >= MOST_GROUPS) issues.add('groups-may-be-cut', 'Metronome lists 200 groups of a row at most; what others used is in the rest.');
    for (const [name, amount] of groups) this.#set({ [key]: name }, window, amount);
    const amounts = [...groups.values()].filter((amount) => amount !== null);
    const rest = this.#additive ? remainder(value, amounts) : amounts.length === 0 ? value : null;
    if (typeof rest === 'string' && sign(rest) < 0) issues.add('groups-exceed-value', 'The groups of a row add up to more than its own value, which is what the total counts.');
    if (rest !== null) this.#set({ [key]: null }, window, rest);
  }

  #set(group: Record<string, string | null>, window: number, amount: Summand | null): void {
    this.#table.set(this.#table.groups.find(group), window, amount);
  }
}

/** What events without the key counted; null where the groups account for all of it, or there is no value to take them from. */
function remainder(value: Summand | null, amounts: readonly Summand[]): Decimal | null {
  if (value === null) return null;
  const rest = new ExactSum();
  rest.add(value);
  for (const amount of amounts) rest.add(typeof amount === 'number' ? -amount : negate(amount));
  const left = rest.toDecimal();
  return left === ZERO ? null : left;
}
