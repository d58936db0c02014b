import type { BucketSize, Instant, MetricLine, UsageQuery } from '@meterboard/data';
import { bucketsOf, intervalOf, previousInterval, type DashboardRange } from '../ranges.js';
import type { Session } from '../session.js';

/** What a reader chose. Null: nothing, so the first or the usual one is taken. */
export interface UsageChoice {
  metric: string | null;
  groupBy: readonly string[] | null;
  range: DashboardRange;
  bucket: BucketSize | null;
  maxSeries: number;
  /** IANA: the zone in whose days to cut usage. */
  timeZone: string;
}

/** Values of these can be combined: hours into days of any zone, days into weeks. For others there are only Metronome's own hours and UTC days. */
const COMBINED: ReadonlySet<MetricLine['aggregation'] | undefined> = new Set(['sum', 'count', 'max', 'latest']);

/** The zone in whose days a metric's usage is cut: the chosen one where its rows allow that, else UTC. */
export const zoneOf = ({ timeZone }: UsageChoice, metric: MetricLine | undefined): string => (COMBINED.has(metric?.aggregation) ? timeZone : 'UTC');

const sameKeys = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((key, index) => key === b[index]);

/** The chosen set of keys, in the metric's own order, if the metric has that set; else the metric's first set. [] means one series. Without a list of metrics, the host's choice is taken unchecked. */
export function groupKeysOf(metric: MetricLine | undefined, chosen: readonly string[] | null): readonly string[] {
  if (metric === undefined) return chosen ?? [];
  if (chosen?.length === 0) return [];
  return metric.groupKeys.find((keys) => chosen !== null && sameKeys(keys.toSorted(), chosen.toSorted())) ?? metric.groupKeys[0] ?? [];
}

/** The bucket sizes that suit a range and a metric. */
export const bucketsFor = (range: DashboardRange, now: Instant, metric: MetricLine | undefined): ReturnType<typeof bucketsOf> => bucketsOf(intervalOf(range, now), metric === undefined || COMBINED.has(metric.aggregation));

/** The chosen bucket size where it suits the range and the metric, else the range's usual one. */
export function bucketOf({ range, bucket }: Pick<UsageChoice, 'range' | 'bucket'>, now: Instant, metric?: MetricLine): BucketSize {
  const fitting = bucketsFor(range, now, metric);
  return fitting.find((size) => size === bucket) ?? fitting[0];
}

/**
 * The query for a choice; null where the metric or the current time is not known yet. Without a list of metrics it is not known whether
 * values add up, so no series are folded.
 */
export function usageQuery(choice: UsageChoice, metric: MetricLine | undefined, now: Session['now']): UsageQuery | null {
  const metricId = metric?.id ?? choice.metric;
  if (metricId === null || now === null) return null;
  const zone = zoneOf(choice, metric);
  return {
    metricId,
    interval: intervalOf(choice.range, now, zone),
    bucket: bucketOf(choice, now, metric),
    groupBy: groupKeysOf(metric, choice.groupBy),
    ...(metric?.additive === true ? { maxSeries: choice.maxSeries } : {}),
    ...(zone === 'UTC' ? {} : { timeZone: zone }),
  };
}

/** Queries to compare the range with the time before. Always in the range's usual buckets, which mostly makes the first the same as the chart's own query. */
export function comparedQueries(current: UsageQuery, { range }: UsageChoice, now: Instant): readonly [now: UsageQuery, before: UsageQuery] {
  const same: UsageQuery = { ...current, bucket: bucketOf({ range, bucket: null }, now) };
  return [same, { ...same, interval: previousInterval(range, now, current.timeZone) }];
}
