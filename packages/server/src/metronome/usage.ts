import { splitInterval, WireFormatError, type MetricLine, type UsageRow } from '@meterboard/data';
import { readAll } from './pages.js';
import { inParallel } from './parallel.js';
import { boundsOf, type FetchRange } from './range.js';
import type { Reads } from './send.js';

/** Metronome leaves out, silently, what a group key has beyond these values. */
const BATCH_MOST_VALUES = 200;
const PAGE_ROWS = 100;
/** Short enough that a hundred groups fit into the pages of one part, long enough to fill a page with a few. */
const PART_DAYS = { HOUR: 3, DAY: 35 };

export interface UsageRequest {
  readonly metric: MetricLine;
  readonly range: FetchRange;
  /** A complete key set of the metric, in its own order; empty for no groups. */
  readonly keys: readonly string[];
}

/** POST /v1/usage without its customer filter answers for every customer there is; a row of another one is refused here, whatever went wrong. */
function refuseOthers(rows: readonly unknown[], customerId: string): void {
  const isOwn = (row: unknown): boolean => typeof row === 'object' && row !== null && 'customer_id' in row && String(row.customer_id).toLowerCase() === customerId.toLowerCase();
  const index = rows.findIndex((row) => !isOwn(row));
  if (index !== -1) throw new WireFormatError(`rows[${index}].customer_id`, 'expected the customer who was asked for, found another', 'Nothing of this answer was shown.');
}

/** All windows in a page or two: POST /v1/usage. */
async function readBatched(reads: Reads, { metric, range, keys: [key] }: UsageRequest): Promise<readonly UsageRow[]> {
  const billable_metrics = [{ id: metric.id, ...(key === undefined ? {} : { group_by: { key } }) }];
  const rows = await readAll<UsageRow>(reads, (client, cursor, options) =>
    client.v1.usage.list({ customer_ids: [reads.customerId], billable_metrics, window_size: range.window, ...boundsOf(range.interval), ...cursor }, options),
  );
  refuseOthers(rows, reads.customerId);
  return rows;
}

/** A row for every window and group, a hundred a page: POST /v1/usage/groups. */
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
 * The usage of one metric by the way that costs fewest calls and leaves nothing out: in batch where that can be exact, group by group
 * for compound keys, for what does not add up (a remainder cannot be had by subtraction), and where the batch was cut.
 */
export async function readUsage(reads: Reads, request: UsageRequest, width: number): Promise<readonly UsageRow[]> {
  const { keys, metric } = request;
  if (keys.length > 1 || (keys.length === 1 && !metric.additive)) return readGrouped(reads, request, width);
  const rows = await readBatched(reads, request);
  return countGroups(rows) < BATCH_MOST_VALUES ? rows : readGrouped(reads, request, width);
}
