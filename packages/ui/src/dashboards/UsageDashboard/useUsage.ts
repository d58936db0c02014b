import { useMemo } from 'react';
import type { GroupKeyLabel, Interval, MetricLine, MetricsView, UsageQuery, UsageView } from '@meterboard/data';
import { NOTHING } from '../../chart/nothing.js';
import type { LoadState } from '../../hooks/loadState.js';
import { relabelled } from '../groupLabels.js';
import { intervalOf } from '../ranges.js';
import type { Session } from '../session.js';
import { mapState, UNAVAILABLE } from '../unavailable.js';
import { useSourceQuery, type SourceState } from '../useSourceQuery.js';
import type { Compared } from './usageTiles.js';
import { bucketOf, comparedQueries, groupKeysOf, usageQuery, zoneOf, type UsageChoice } from './usageChoice.js';

export interface Usage {
  metrics: readonly MetricLine[];
  /** The chosen metric; undefined while the list is loading, and where the source lists none. */
  metric: MetricLine | undefined;
  groupBy: readonly string[];
  /** The state of both requests behind the chart, which are made one after the other. */
  chart: LoadState<UsageView>;
  /** The range on screen and the time before it, once the figures of both are there. */
  compared: Compared | null;
  /** Whether the figures to compare are still loading. */
  waiting: boolean;
  /** Asks again for the figures to compare, where they alone failed; else null. */
  retryCompared: (() => void) | null;
  /** Whether values add up, so that there is something to compare. */
  additive: boolean;
  /** The time on screen and the zone whose days it is cut into, as the figures say, else as they are asked for; null where the present is not known. */
  cut: { interval: Interval; timeZone: string } | null;
  /** Why there are no figures and will be none; null otherwise. */
  lack: 'source' | 'metric' | null;
}

const ADDITIVE: ReadonlySet<string | undefined> = new Set(['sum', 'count']);
const NO_METRICS: readonly MetricLine[] = [];
const NO_LABELS: readonly GroupKeyLabel[] = [];

interface Parts {
  session: Session;
  choice: UsageChoice;
  listed: SourceState<MetricsView> | null;
  metric: MetricLine | undefined;
  usage: SourceState<UsageView> | null;
}

/** One state for two requests: for the list of metrics, then for the usage of one. */
function chartState({ session: { now }, choice, listed, metric, usage }: Parts): Pick<Usage, 'chart' | 'lack'> {
  if (usage === null || (listed === null && choice.metric === null)) return { chart: UNAVAILABLE, lack: 'source' };
  if (listed === null || metric !== undefined) return { chart: usage, lack: null };
  if (listed.data === undefined || now === null) {
    const { isFetching, refetch } = listed;
    return { chart: listed.status === 'error' ? { status: 'error', error: listed.error, isFetching, refetch } : { status: 'pending', isFetching }, lack: null };
  }
  // Built by hand: the transformer would weigh as much as the rest of the dashboard.
  const nothing: UsageView = { ...NOTHING, kind: 'usage', aggregation: 'custom', metric: { id: null, name: null }, interval: intervalOf(choice.range, now), bucket: bucketOf(choice, now) };
  return { chart: { status: 'success', data: nothing, isFetching: listed.isFetching, refetch: listed.refetch }, lack: 'metric' };
}

type Comparison = Pick<Usage, 'compared' | 'waiting' | 'retryCompared'> & { refetch: () => void };

/** The range on screen and the time before it. The chart's own figures are used where they have the right buckets already. */
function useComparison(session: Session, usage: SourceState<UsageView> | null, current: UsageQuery | null, queries: ReturnType<typeof comparedQueries> | null): Comparison {
  const [now, before] = queries ?? [null, null];
  const own = now?.bucket === current?.bucket;
  const asked = useSourceQuery(session, 'usage', own ? null : now);
  const earlier = useSourceQuery(session, 'usage', before);
  const later = own ? usage : asked;
  const all = [usage, later, earlier];
  const previous = all.some((each) => each?.previous);
  const compared: Compared | null = previous || later?.data === undefined || earlier?.data === undefined ? null : [later.data, earlier.data];
  const failed = all.filter((each) => each?.status === 'error');
  // One button for all that failed: nothing else would ask for the figures to compare with again.
  const refetch = (): void => {
    for (const each of failed) each.refetch?.();
  };
  return {
    compared,
    waiting: queries !== null && (previous || all.some((each) => each?.status === 'pending') || failed.some((each) => each.isFetching)),
    retryCompared: compared === null && failed.length > 0 && usage?.status === 'success' ? refetch : null,
    refetch,
  };
}

/** The usage of a metric, which may have to be looked up first, and that of the time before. */
export function useUsage(session: Session, choice: UsageChoice, labels: readonly GroupKeyLabel[] = NO_LABELS): Usage {
  const listed = useSourceQuery(session, 'metrics', session.source.usage === undefined ? null : {});
  const metrics = listed?.data?.metrics ?? NO_METRICS;
  const metric = metrics.find(({ id }) => id === choice.metric) ?? metrics[0];
  // Nothing can be asked for before the metric is known, unless the source lists none: then the host's choice is taken.
  const now = listed === null || metric !== undefined ? session.now : null;
  const current = usageQuery(choice, metric, now);
  const usage = useSourceQuery(session, 'usage', current);
  const additive = metric?.additive ?? ADDITIVE.has(usage?.data?.aggregation);
  // Levels have no total to compare.
  const { refetch, ...comparison } = useComparison(session, usage, current, current === null || now === null || !additive ? null : comparedQueries(current, choice, now));
  const { chart, lack } = chartState({ session, choice, listed, metric, usage: usage && { ...usage, refetch } });
  const named = useMemo(() => (chart.data === undefined ? undefined : relabelled(chart.data, labels)), [chart.data, labels]);
  const timeZone = zoneOf(choice, metric);
  return {
    metrics,
    metric,
    groupBy: groupKeysOf(metric, choice.groupBy),
    chart: mapState(chart, (view) => named ?? view),
    ...comparison,
    additive,
    cut: usage?.data ?? (session.now === null ? null : { interval: intervalOf(choice.range, session.now, timeZone), timeZone }),
    lack,
  };
}
