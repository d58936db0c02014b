import type { BucketSize, Instant, MetricLine, UsageQuery } from '@meterboard/data';
import { bucketsOf, intervalOf, previousInterval, type DashboardRange } from '../ranges.js';
import type { Session } from '../session.js';

/** What a reader chose; null: nothing, so the first or the usual one. */
export interface UsageChoice {
  metric: string | null;
  groupBy: readonly string[] | null;
  range: DashboardRange;
  bucket: BucketSize | null;
  maxSeries: number;
  /** IANA: by whose days to cut. */
  timeZone: string;
}

/** Hours of these make days of any zone; of others Metronome's own days are all there is. */
const FROM_HOURS: ReadonlySet<MetricLine['aggregation']> = new Set(['sum', 'count', 'max', 'latest']);

/** The zone whose days the usage of a metric can be cut into: the asked one where rows allow it, else UTC. */
export const zoneOf = ({ timeZone }: UsageChoice, metric: MetricLine | undefined): string => (metric !== undefined && FROM_HOURS.has(metric.aggregation) ? timeZone : 'UTC');

const sameKeys = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((key, index) => key === b[index]);

/** The metric's own key set that was chosen, in the metric's order; else its first; [] for one series. Without a list of metrics the host is taken at its word. */
export function groupKeysOf(metric: MetricLine | undefined, chosen: readonly string[] | null): readonly string[] {
  if (metric === undefined) return chosen ?? [];
  if (chosen?.length === 0) return [];
  return metric.groupKeys.find((keys) => chosen !== null && sameKeys(keys.toSorted(), chosen.toSorted())) ?? metric.groupKeys[0] ?? [];
}

/** The chosen length of a bucket where it suits the range, else the range's first. */
export function bucketOf(range: DashboardRange, bucket: BucketSize | null, now: Instant): BucketSize {
  const fitting = bucketsOf(intervalOf(range, now));
  return fitting.find((size) => size === bucket) ?? fitting[0];
}

/**
 * What to ask for a choice; null where the metric or the present is not known. Without a list of metrics, whether values add up is not
 * known, so nothing is folded.
 */
export function usageQuery(choice: UsageChoice, metric: MetricLine | undefined, now: Session['now']): UsageQuery | null {
  const metricId = metric?.id ?? choice.metric;
  if (metricId === null || now === null) return null;
  const zone = zoneOf(choice, metric);
  return {
    metricId,
    interval: intervalOf(choice.range, now, zone),
    bucket: bucketOf(choice.range, choice.bucket, now),
    groupBy: groupKeysOf(metric, choice.groupBy),
    ...(metric?.additive === true ? { maxSeries: choice.maxSeries } : {}),
    ...(zone === 'UTC' ? {} : { timeZone: zone }),
  };
}

/** The same time and the time before, to compare: in days whatever the chart's buckets, mostly the very request of the chart. */
export function comparedQueries(current: UsageQuery, { range }: UsageChoice, now: Instant): readonly [now: UsageQuery, before: UsageQuery] {
  const same: UsageQuery = { ...current, bucket: bucketOf(range, null, now) };
  return [same, { ...same, interval: previousInterval(range, now, current.timeZone) }];
}
