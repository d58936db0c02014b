import type { BucketEdges } from '../../time/buckets.js';
import { usageShape, type UsageRow } from '../../wire/usage.js';
import type { Issues } from '../series/issues.js';
import { STRADDLES_BUCKET } from '../series/sharedIssues.js';
import { refuseOversizedView } from '../series/viewSize.js';
import { isAdditive } from './aggregation.js';
import { readBatched } from './batched.js';
import { readGrouped } from './grouped.js';
import { Groups } from './groups.js';
import type { UsageOptions } from './options.js';
import { refuseOverlap } from './overlap.js';
import { UsageTable } from './table.js';
import { Windows } from './windows.js';

/** Reads the rows of either endpoint into a table, and the metric that rows of POST /v1/usage name. */
export function readTable(
  rows: readonly UsageRow[],
  options: UsageOptions,
  buckets: BucketEdges,
  issues: Issues,
): { table: UsageTable; metric: { id: string; name: string } | null } {
  const { bucket, timeZone = 'UTC', groupBy = [], aggregation = 'sum' } = options;
  const shape = usageShape(rows);
  const fields = shape === 'batched' ? (['start_timestamp', 'end_timestamp'] as const) : (['starting_on', 'ending_before'] as const);
  const table = new UsageTable(new Groups(groupBy), new Windows({ bucket, timeZone, buckets }, fields), issues);
  let metric = null;
  if (shape === 'grouped') readGrouped(rows, table);
  if (shape === 'batched') metric = readBatched(rows, table, { groupBy, metricId: options.metric?.id ?? null, additive: isAdditive(aggregation) });
  refuseOversizedView(table.groups.parts.length, buckets.edges.length - 1);
  refuseOverlap(table);
  countStraddling(table);
  return { table, metric };
}

function countStraddling(table: UsageTable): void {
  if (!table.windows.all.some(({ straddles }) => straddles)) return;
  table.forEach((_, { straddles }) => {
    if (straddles) table.issues.add(...STRADDLES_BUCKET);
  });
}
