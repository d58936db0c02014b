import { fromEpoch, toEpoch, type Instant, type Interval } from '../../time/instant.js';
import { customerIdOf, DEFAULT_SEED, metricIdOf } from '../ids.js';
import { monthStart, SAMPLE_NOW } from '../moments.js';
import { CPU_HOURS, DEFAULT_KEY, type DemandSketch } from '../products.js';
import { amountsIn, type Amount, type Cell } from './cells.js';
import { demandCells } from './demand.js';
import { batchedRow, groupedRows, type SampleBatchedUsage, type SampleGroupedUsage } from './rows.js';
import { windowsOf, type HourWindow, type WindowSize } from './windows.js';

/** What to count, and when. Everything has a default: the sample customer's CPU hours by region, day by day, in October 2024. */
export interface UsageSketch extends Partial<DemandSketch> {
  seed?: number | undefined;
  /** What events without the key count on an ordinary day. Default none. */
  unassigned?: number | undefined;
  interval?: Interval | undefined;
  /** Default 'day'. Days are the sums of their hours. */
  window?: WindowSize | undefined;
  /** Windows that begin at this moment or later have no rows; the one in progress counts up to it. Default: no limit. */
  until?: Instant | undefined;
}

const OCTOBER: Interval = { start: fromEpoch(monthStart(toEpoch(SAMPLE_NOW))), end: fromEpoch(monthStart(toEpoch(SAMPLE_NOW), 1)) };

interface Counted {
  readonly window: HourWindow;
  readonly amounts: readonly Amount[];
}

function count(sketch: UsageSketch, keys: readonly string[]): Counted[] {
  const { seed = DEFAULT_SEED, name = CPU_HOURS.name, daily = CPU_HOURS.daily, key, unassigned, interval = OCTOBER, window = 'day', until = interval.end } = sketch;
  const without: Cell[] = unassigned === undefined ? [] : demandCells({ name: `${name} of none`, daily: unassigned }, seed);
  const cells = [...demandCells({ name, daily, key }, seed), ...without];
  return windowsOf(interval, window, toEpoch(until)).map((one) => ({ window: one, amounts: amountsIn(one, cells, keys, 'sum') }));
}

/** Rows without a key, if the daily amount is a single number. */
const keysOf = ({ daily, key = DEFAULT_KEY }: UsageSketch): string[] => (typeof daily === 'number' ? [] : [key]);

/**
 * Rows of POST /v1/usage/groups: a row for every window and group. `batchedUsageRows` of the same sketch count the same.
 * @throws TimeRangeError if the interval or `until` is malformed
 */
export function groupedUsageRows(sketch: UsageSketch = {}): SampleGroupedUsage[] {
  const keys = keysOf(sketch);
  return count(sketch, keys).flatMap(({ window, amounts }) => groupedRows(window, keys, amounts));
}

/** Rows of POST /v1/usage: a row for every window, its groups in a map. `groupedUsageRows` of the same sketch count the same. */
export function batchedUsageRows(sketch: UsageSketch = {}): SampleBatchedUsage[] {
  const keys = keysOf(sketch);
  const { name = CPU_HOURS.name } = sketch;
  const metered = { customerId: customerIdOf(sketch.seed ?? DEFAULT_SEED), metric: { id: metricIdOf(name), name } };
  return count(sketch, keys).map(({ window, amounts }) => batchedRow(window, keys, amounts, metered));
}
