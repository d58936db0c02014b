import type { MetricLine } from '@meterboard/data';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { metricsQuery } from './queries.ts';

export interface ChosenMetric {
  metrics: readonly MetricLine[];
  /** The metric asked for, else the first; undefined while it is not known, and where there is none. */
  metric: MetricLine | undefined;
  query: UseQueryResult;
}

/** The metrics a customer may look at, and the one that the address names. */
export function useMetric(id: string | null): ChosenMetric {
  const query = useQuery(metricsQuery);
  const metrics = query.data?.metrics ?? [];
  return { metrics, metric: metrics.find((metric) => metric.id === id) ?? metrics[0], query };
}
