import { WireFormatError } from '../../errors.js';
import { negate, sign, type Decimal, ZERO } from '../../exact/decimal.js';
import { ExactSum } from '../../exact/sum.js';
import { textField, type Summand } from '../../wire/fields.js';
import { place, readRecord, refuse, type WireRecord } from '../../wire/read.js';
import { usageAmount, usagePlace, usageRow } from '../../wire/usage.js';
import type { Issues } from '../series/issues.js';
import { refuseTwoCustomers } from '../series/customer.js';
import type { UsageTable } from './table.js';

/** Without a list of values, Metronome answers with this many groups at most. */
const MOST_GROUPS = 200;

export interface BatchedOptions {
  /** The key that the rows' `groups` are values of, or none. */
  groupBy: readonly string[];
  metricId: string | null;
  /** Whether a value less its groups is what the other events counted. */
  additive: boolean;
  issues: Issues;
}

export interface NamedMetric {
  id: string;
  name: string;
}

/**
 * Reads rows of POST /v1/usage and returns the metric they name. What is left of a row's value after its groups was
 * counted from events that have no such property.
 * @throws WireFormatError for rows of two customers, or of two metrics where the options name none
 */
export function readBatched(rows: readonly unknown[], table: UsageTable, options: BatchedOptions): NamedMetric | null {
  if (options.groupBy.length > 1) refuse(usagePlace(0), 'a row of POST /v1/usage/groups', rows[0], 'POST /v1/usage splits by one key. Ask POST /v1/usage/groups for compound keys.');
  const reader = new BatchedReader(table, options);
  for (let index = 0; index < rows.length; index += 1) reader.read(usageRow(rows[index], index, 'batched'), index);
  refuseTwoCustomers(reader.customers);
  return reader.metric;
}

class BatchedReader {
  readonly customers: string[] = [];
  metric: NamedMetric | null = null;
  readonly #read = new Set<number>();
  readonly #table: UsageTable;
  readonly #options: BatchedOptions;

  constructor(table: UsageTable, options: BatchedOptions) {
    this.#table = table;
    this.#options = options;
  }

  read(row: WireRecord, index: number): void {
    this.customers.push(textField(row, 'customer_id', usagePlace(index)));
    const wanted = this.#isWanted(row, index);
    const window = this.#table.windows.find(row['start_timestamp'], row['end_timestamp'], index);
    const value = usageAmount(row['value'], index, 'value');
    const amounts = this.#amounts(row, index);
    if (!wanted) return;
    if (window === -1) this.#table.outside += 1;
    else this.#write(window, value, amounts);
  }

  #isWanted(row: WireRecord, index: number): boolean {
    const at = usagePlace(index);
    const metric = { id: textField(row, 'billable_metric_id', at), name: textField(row, 'billable_metric_name', at) };
    const wanted = this.#options.metricId ?? this.metric?.id ?? metric.id;
    if (metric.id === wanted) {
      this.metric = metric;
      return true;
    }
    if (this.#options.metricId === null) {
      throw new WireFormatError(`rows[${index}].billable_metric_id`, 'rows of two metrics', 'Name the one to show as options.metric; adding two metrics has no meaning.');
    }
    this.#options.issues.add('other-metric', 'Rows of other metrics than the one to show are left out.');
    return false;
  }

  /** By value of the key; null where the row is not split. */
  #amounts(row: WireRecord, index: number): Map<string, Summand | null> | null {
    const groups = row['groups'];
    if (groups === undefined || groups === null) return null;
    const record = readRecord(groups, place(usagePlace(index), 'groups'));
    const amounts = new Map(Object.keys(record).map((name) => [name, usageAmount(record[name], index, 'groups', name)]));
    if (amounts.size >= MOST_GROUPS) this.#options.issues.add('groups-may-be-cut', 'Metronome lists 200 groups of a row at most; what the others used is in the rest.');
    return amounts;
  }

  #write(window: number, value: Summand | null, amounts: Map<string, Summand | null> | null): void {
    const { groupBy: [key], additive } = this.#options;
    const { groups } = this.#table;
    if (this.#read.has(window)) this.#table.forget(window);
    this.#read.add(window);
    if (value !== null) this.#table.measured.add(window);
    if (key === undefined || amounts === null) {
      this.#table.set(groups.find({}), window, value);
      return;
    }
    for (const [name, amount] of amounts) this.#table.set(groups.find(Object.fromEntries([[key, name]])), window, amount);
    const rest = additive ? this.#remainder(value, amounts) : [...amounts.values()].some((amount) => amount !== null) ? null : value;
    if (rest !== null) this.#table.set(groups.find(Object.fromEntries([[key, null]])), window, rest);
  }

  /** Null where the groups account for everything, or the row has no value to take them from. */
  #remainder(value: Summand | null, amounts: Map<string, Summand | null>): Decimal | null {
    const rest = new ExactSum();
    if (value !== null) rest.add(value);
    for (const amount of amounts.values()) if (amount !== null) rest.add(typeof amount === 'number' ? -amount : negate(amount));
    const left = rest.toDecimal();
    if (sign(left) < 0) this.#options.issues.add('groups-exceed-value', 'The groups of a row add up to more than its own value, which is what the total counts.');
    return value === null || left === ZERO ? null : left;
  }
}
