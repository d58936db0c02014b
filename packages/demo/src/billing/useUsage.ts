import { toUsageView, type MetricLine, type UsageQuery, type UsageView } from '@meterboard/data';
import type { LoadState } from '@meterboard/ui';
import { useQuery } from '@tanstack/react-query';
import { groupKeysOf } from './group-keys.ts';
import { metricsQuery, usageQuery } from './queries.ts';

export interface UsageChoice extends Pick<UsageQuery, 'interval' | 'bucket' | 'maxSeries'> {
  /** Null: the first metric there is. */
  metricId: string | null;
  /** As `groupText` writes it; null: the metric's own default. */
  group: string | null;
}

export interface Usage {
  /** What the customer may look at. */
  metrics: readonly MetricLine[];
  /** The one that was chosen; undefined while it is not known, and where there is none. */
  metric: MetricLine | undefined;
  groupBy: readonly string[];
  /** For a chart. The two requests behind it, one after the other, are one state. */
  state: LoadState<UsageView>;
}

/** The usage of a metric that has to be looked up first. */
export function useUsage({ metricId, group, maxSeries, ...time }: UsageChoice): Usage {
  const known = useQuery(metricsQuery);
  const metrics = known.data?.metrics ?? [];
  const metric = metrics.find(({ id }) => id === metricId) ?? metrics[0];
  const groupBy = groupKeysOf(metric, group);
  // What does not add up cannot be folded into an "other" either.
  const query = { ...time, metricId: metric?.id ?? '', groupBy, maxSeries: metric?.additive === true ? maxSeries : undefined };
  const usage = useQuery({ ...usageQuery(query), enabled: metric !== undefined });
  if (metric !== undefined || known.isPending) return { metrics, metric, groupBy, state: usage };
  const { error, isFetching, refetch } = known;
  const state: LoadState<UsageView> = known.isError ? { status: 'error', error, isFetching, refetch } : { status: 'success', data: toUsageView([], time) };
  return { metrics, metric, groupBy, state };
}
