import { splitInterval, type MetricLine, type UsageRow } from '@meterboard/data';
import { refuseOtherCustomers } from './own-rows.js';
import { readAll } from './pages.js';
import { inParallel } from './parallel.js';
import { boundsOf, type FetchRange } from './range.js';
import type { Reads } from './send.js';

/** Metronome silently leaves out any further values of a group key. */
const BATCH_MOST_VALUES = 200;
const PAGE_ROWS = 100;
/** Short enough that a hundred groups need few pages per part, and long enough that a few groups fill a page. */
const PART_DAYS = { HOUR: 3, DAY: 35 };

export interface UsageRequest {
  readonly metric: MetricLine;
  readonly range: FetchRange;
  /** A complete key set of the metric, in the metric's order; empty for no groups. */
  readonly keys: readonly string[];
}

/** All windows on a page or two: POST /v1/usage, which answers for all customers if it is not told whose. */
async function readBatched(reads: Reads, { metric, range, keys: [key] }: UsageRequest): Promise<readonly UsageRow[]> {
  const billable_metrics = [{ id: metric.id, ...(key === undefined ? {} : { group_by: { key } }) }];
  const rows = await readAll<UsageRow>(reads, (client, cursor, options) =>
    client.v1.usage.list({ customer_ids: [reads.customerId], billable_metrics, window_size: range.window, ...boundsOf(range.interval), ...cursor }, options),
  );
  refuseOtherCustomers(rows, reads.customerId);
  return rows;
}

/** One row per window and group, a hundred per page: POST /v1/usage/groups. */
function readGrouped(reads: Reads, { metric, range, keys }: UsageRequest, width: number): Promise<readonly UsageRow[]> {
  return inParallel(reads, splitInterval(range.interval, PART_DAYS[range.window]), width, (part, own) =>
    readAll<UsageRow>(own, (client, cursor, options) =>
      client.v1.usage.listWithGroups(
        { customer_id: own.customerId, billable_metric_id: metric.id, group_key: [...keys], window_size: range.window, ...boundsOf(part), limit: PAGE_ROWS, ...cursor },
        options,
      ),
    ),
  );
}

function countGroups(rows: readonly UsageRow[]): number {
  const names = new Set<string>();
  for (const row of rows) for (const name of 'groups' in row ? Object.keys(row.groups ?? {}) : []) names.add(name);
  return names.size;
}

/**
 * The usage of one metric, complete and in as few calls as possible. The batch endpoint comes first. It cannot do compound keys, or
 * metrics that do not add up (their remainder is no difference), and may cut off groups; then the groups endpoint is used.
 */
export async function readUsage(reads: Reads, request: UsageRequest, width: number): Promise<readonly UsageRow[]> {
  const { keys, metric } = request;
  if (keys.length > 1 || (keys.length === 1 && !metric.additive)) return readGrouped(reads, request, width);
  const rows = await readBatched(reads, request);
  return countGroups(rows) < BATCH_MOST_VALUES ? rows : readGrouped(reads, request, width);
}
