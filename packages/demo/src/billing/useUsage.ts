import { toUsageView, type MetricLine, type UsageQuery, type UsageView } from '@meterboard/data';
import type { LoadState } from '@meterboard/ui';
import { useQuery } from '@tanstack/react-query';
import { groupKeysOf } from './group-keys.ts';
import { metricsQuery, usageQuery } from './queries.ts';

export interface UsageChoice extends Pick<UsageQuery, 'interval' | 'bucket' | 'maxSeries'> {
  /** Default: the first metric there is. */
  metricId?: string | undefined;
  /** Default: the metric's own. */
  groupKeys?: readonly string[] | undefined;
}

export interface Usage {
  /** What was asked for; its metric is '' while the list is loading. */
  query: UsageQuery;
  /** Every metric that the customer may see. */
  metrics: readonly MetricLine[];
  /** The chosen one; undefined while the list is loading, and where it is empty. */
  metric: MetricLine | undefined;
  groupBy: readonly string[];
  /** For a chart: two requests, one after the other, as a single state. */
  state: LoadState<UsageView>;
}

/** Looks up the metrics, then the usage of one of them. */
export function useUsage({ metricId, groupKeys, maxSeries, ...time }: UsageChoice): Usage {
  const known = useQuery(metricsQuery);
  const metrics = known.data?.metrics ?? [];
  const metric = metrics.find(({ id }) => id === metricId) ?? metrics[0];
  const groupBy = groupKeysOf(metric, groupKeys);
  // Values that do not add up cannot be folded into an "other" series either.
  const query = { ...time, metricId: metric?.id ?? '', groupBy, maxSeries: metric?.additive === true ? maxSeries : undefined };
  const usage = useQuery({ ...usageQuery(query), enabled: metric !== undefined });
  if (metric !== undefined || known.isPending) return { query, metrics, metric, groupBy, state: usage };
  const { error, isFetching, refetch } = known;
  const state: LoadState<UsageView> = known.isError ? { status: 'error', error, isFetching, refetch } : { status: 'success', data: toUsageView([], time) };
  return { query, metrics, metric, groupBy, state };
}
