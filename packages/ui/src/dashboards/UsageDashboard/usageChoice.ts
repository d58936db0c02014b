import type { BucketSize, MetricLine, UsageQuery } from '@meterboard/data';
import { bucketsOf, intervalOf, previousInterval, type DashboardRange } from '../ranges.js';
import type { Session } from '../session.js';

/** What a reader chose; null: nothing, so the first or the usual one. */
export interface UsageChoice {
  metric: string | null;
  groupBy: readonly string[] | null;
  range: DashboardRange;
  bucket: BucketSize | null;
  maxSeries: number;
}

/** The two questions behind a usage dashboard; null where the metric or the present is not known. */
export interface UsageQueries {
  current: UsageQuery | null;
  /** Null where values do not add up: levels have no total to compare. */
  before: UsageQuery | null;
}

const sameKeys = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((key, index) => key === b[index]);

/** The metric's own key set that was chosen, in the metric's order; else its first; [] for one series. Without a list of metrics the host is taken at its word. */
export function groupKeysOf(metric: MetricLine | undefined, chosen: readonly string[] | null): readonly string[] {
  if (metric === undefined) return chosen ?? [];
  if (chosen?.length === 0) return [];
  return metric.groupKeys.find((keys) => chosen !== null && sameKeys(keys.toSorted(), chosen.toSorted())) ?? metric.groupKeys[0] ?? [];
}

/** The chosen length of a bucket where it suits the range, else the range's first. */
export function bucketOf(range: DashboardRange, bucket: BucketSize | null, now: NonNullable<Session['now']>): BucketSize {
  const fitting = bucketsOf(intervalOf(range, now));
  return fitting.find((size) => size === bucket) ?? fitting[0];
}

/** What to ask for a choice. Without a list of metrics, whether values add up is not known, so nothing is folded. */
export function usageQueries(choice: UsageChoice, metric: MetricLine | undefined, now: Session['now'], additive: boolean): UsageQueries {
  const metricId = metric?.id ?? choice.metric;
  if (metricId === null || now === null) return { current: null, before: null };
  const current: UsageQuery = {
    metricId,
    interval: intervalOf(choice.range, now),
    bucket: bucketOf(choice.range, choice.bucket, now),
    groupBy: groupKeysOf(metric, choice.groupBy),
    ...(metric?.additive === true ? { maxSeries: choice.maxSeries } : {}),
  };
  return { current, before: additive ? { ...current, interval: previousInterval(choice.range, now) } : null };
}
