import { useMemo } from 'react';
import type { GroupKeyLabel, MetricLine, MetricsView, UsageView } from '@meterboard/data';
import { NOTHING } from '../../chart/nothing.js';
import type { LoadState } from '../../hooks/loadState.js';
import { relabelled } from '../groupLabels.js';
import { intervalOf } from '../ranges.js';
import type { Session } from '../session.js';
import { mapState, UNAVAILABLE } from '../unavailable.js';
import { useSourceQuery, type SourceState } from '../useSourceQuery.js';
import { bucketOf, groupKeysOf, usageQueries, type UsageChoice } from './usageChoice.js';

export interface Usage {
  metrics: readonly MetricLine[];
  /** The one on screen; undefined while it is not known, and where the source lists none. */
  metric: MetricLine | undefined;
  groupBy: readonly string[];
  /** The requests behind the chart, one after the other, as one state. */
  chart: LoadState<UsageView>;
  /** The time before, once it and the chart are the chosen ones. */
  before: UsageView | null;
  /** Whether the time before may still come. */
  waiting: boolean;
  /** Why there is no figure, where it is not a matter of waiting. */
  lack: 'source' | 'metric' | null;
}

const ADDITIVE = new Set(['sum', 'count']);
const NO_METRICS: readonly MetricLine[] = [];
const NO_LABELS: readonly GroupKeyLabel[] = [];

interface Parts {
  session: Session;
  choice: UsageChoice;
  listed: SourceState<MetricsView> | null;
  metric: MetricLine | undefined;
  usage: SourceState<UsageView> | null;
}

/** One state out of two requests: the list of metrics, then the usage of one. */
function chartState({ session: { now }, choice, listed, metric, usage }: Parts): Pick<Usage, 'chart' | 'lack'> {
  if (usage === null || (listed === null && choice.metric === null)) return { chart: UNAVAILABLE, lack: 'source' };
  if (listed === null || metric !== undefined) return { chart: usage, lack: null };
  if (listed.data === undefined || now === null) {
    const { isFetching, refetch } = listed;
    return { chart: listed.status === 'error' ? { status: 'error', error: listed.error, isFetching, refetch } : { status: 'pending', isFetching }, lack: null };
  }
  // By hand: the transformer would weigh as much as the rest of the dashboard.
  const nothing: UsageView = { ...NOTHING, kind: 'usage', aggregation: 'custom', metric: { id: null, name: null }, interval: intervalOf(choice.range, now), bucket: bucketOf(choice.range, choice.bucket, now) };
  return { chart: { status: 'success', data: nothing, isFetching: listed.isFetching, refetch: listed.refetch }, lack: 'metric' };
}

/** The usage of a metric that may have to be looked up first, and that of the time before. */
export function useUsage(session: Session, choice: UsageChoice, labels: readonly GroupKeyLabel[] = NO_LABELS): Usage {
  const listed = useSourceQuery(session, 'metrics', session.source.usage === undefined ? null : {});
  const metrics = listed?.data?.metrics ?? NO_METRICS;
  const metric = metrics.find(({ id }) => id === choice.metric) ?? metrics[0];
  // What can be asked for is known once the metric is; a source that lists none takes the host's word.
  const now = listed === null || metric !== undefined ? session.now : null;
  const usage = useSourceQuery(session, 'usage', usageQueries(choice, metric, now, false).current);
  const additive = metric?.additive ?? ADDITIVE.has(usage?.data?.aggregation ?? '');
  const before = useSourceQuery(session, 'usage', usageQueries(choice, metric, now, additive).before);
  const { chart, lack } = chartState({ session, choice, listed, metric, usage });
  const named = useMemo(() => (chart.data === undefined ? undefined : relabelled(chart.data, labels)), [chart.data, labels]);
  const previous = usage?.previous === true || before?.previous === true;
  return {
    metrics,
    metric,
    groupBy: groupKeysOf(metric, choice.groupBy),
    chart: mapState(chart, (view) => named ?? view),
    before: previous ? null : (before?.data ?? null),
    waiting: previous || before?.status === 'pending',
    lack,
  };
}
