import { AggregationError, TimeRangeError } from '../errors.js';
import { ExactColumn } from '../exact/column.js';
import { maximum, type Decimal } from '../exact/decimal.js';
import { bucketEdges, bucketIndex, bucketIntervals, type BucketSize } from '../time/buckets.js';
import { toEpoch } from '../time/instant.js';
import type { TimeSeriesView } from '../view/common.js';
import type { Aggregation } from '../view/usage.js';
import { Issues } from './series/issues.js';
import { STRADDLES_BUCKET } from './series/sharedIssues.js';
import { aggregationOf, isAdditive } from './usage/aggregation.js';

/** The larger sizes that each size divides evenly. A week may lie in two months. */
const COARSER: Record<BucketSize, readonly BucketSize[]> = { hour: ['day', 'week', 'month'], day: ['week', 'month'], week: [], month: [] };

/**
 * The same view in larger buckets of its own zone, exactly, over the same interval. Maxima merge to the largest, levels and running
 * totals to the last.
 * @throws TimeRangeError for a smaller size, or one that the view's buckets do not divide evenly
 * @throws AggregationError for distinct counts and unknown aggregations, which cannot be merged
 */
export function rebucket<V extends TimeSeriesView>(view: V, bucket: BucketSize): V {
  if (bucket === view.bucket) return view;
  if (!COARSER[view.bucket].includes(bucket)) {
    throw new TimeRangeError(`${view.bucket} buckets cannot become ${bucket} buckets without guessing what lies where. Build the view from its rows again with bucket: '${bucket}'.`);
  }
  const all = bucketEdges(view.interval, bucket, view.timeZone);
  const buckets = bucketIntervals(all);
  const targets = view.buckets.map(({ start }) => bucketIndex(all.edges, toEpoch(start)));
  const rule = view.cumulative === true ? 'latest' : aggregationOf(view);
  const merge = (values: readonly (Decimal | null)[]): (Decimal | null)[] => mergeValues(values, targets, buckets.length, rule);
  const straddling = view.buckets.filter(({ end }, index) => toEpoch(end) > (all.edges[(targets[index] ?? 0) + 1] ?? Infinity)).length;
  const issues = new Issues(view.issues);
  issues.add(...STRADDLES_BUCKET, straddling);
  return {
    ...view,
    bucket,
    buckets,
    series: view.series.map((series) => ({ ...series, values: merge(series.values) })),
    bucketTotals: merge(view.bucketTotals),
    partialFrom: view.partialFrom === null ? null : (targets[view.partialFrom] ?? null),
    issues: issues.toList(),
  };
}

function mergeValues(values: readonly (Decimal | null)[], targets: readonly number[], length: number, rule: Aggregation): (Decimal | null)[] {
  if (isAdditive(rule)) return addUp(values, targets, length);
  if (rule !== 'max' && rule !== 'latest') {
    throw new AggregationError(rule, `A ${rule} metric's value over a longer time cannot be derived from its values over shorter ones. Ask Metronome for windows as long as the buckets.`);
  }
  const merged = new Array<Decimal | null>(length).fill(null);
  values.forEach((value, index) => {
    const target = targets[index] ?? 0;
    const before = merged[target] ?? null;
    if (value !== null) merged[target] = rule === 'max' && before !== null ? maximum(before, value) : value;
  });
  return merged;
}

function addUp(values: readonly (Decimal | null)[], targets: readonly number[], length: number): (Decimal | null)[] {
  const column = new ExactColumn(length);
  values.forEach((value, index) => {
    column.add(targets[index] ?? 0, value);
  });
  return column.toDecimals();
}
