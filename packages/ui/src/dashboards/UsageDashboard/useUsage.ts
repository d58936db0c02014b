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
  /** The one on screen; undefined while it is not known, and where the source lists none. */
  metric: MetricLine | undefined;
  groupBy: readonly string[];
  /** The requests behind the chart, one after the other, as one state. */
  chart: LoadState<UsageView>;
  /** The time on screen and the time before, once both are the chosen ones. */
  compared: Compared | null;
  /** Whether those may still come. */
  waiting: boolean;
  /** Whether values add up, so that there is something to compare. */
  additive: boolean;
  /** The time on screen and the zone whose days it is cut into, as the figures say, else as they are asked for; null where the present is not known. */
  cut: { interval: Interval; timeZone: string } | null;
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

type Comparison = Pick<Usage, 'compared' | 'waiting'>;

/** The time on screen and the time before; the chart's own answer serves where it is in days already. */
function useComparison(session: Session, usage: SourceState<UsageView> | null, current: UsageQuery | null, queries: ReturnType<typeof comparedQueries> | null): Comparison {
  const [now, before] = queries ?? [null, null];
  const own = now?.bucket === current?.bucket;
  const asked = useSourceQuery(session, 'usage', own ? null : now);
  const earlier = useSourceQuery(session, 'usage', before);
  const later = own ? usage : asked;
  const previous = [usage, later, earlier].some((each) => each?.previous === true);
  const compared: Compared | null = previous || later?.data === undefined || earlier?.data === undefined ? null : [later.data, earlier.data];
  return { compared, waiting: queries !== null && (previous || [later, earlier].some((each) => each?.status === 'pending')) };
}

/** The usage of a metric that may have to be looked up first, and that of the time before. */
export function useUsage(session: Session, choice: UsageChoice, labels: readonly GroupKeyLabel[] = NO_LABELS): Usage {
  const listed = useSourceQuery(session, 'metrics', session.source.usage === undefined ? null : {});
  const metrics = listed?.data?.metrics ?? NO_METRICS;
  const metric = metrics.find(({ id }) => id === choice.metric) ?? metrics[0];
  // What can be asked for is known once the metric is; a source that lists none takes the host's word.
  const now = listed === null || metric !== undefined ? session.now : null;
  const current = usageQuery(choice, metric, now);
  const usage = useSourceQuery(session, 'usage', current);
  const additive = metric?.additive ?? ADDITIVE.has(usage?.data?.aggregation ?? '');
  // Levels have no total to compare.
  const comparison = useComparison(session, usage, current, current === null || now === null || !additive ? null : comparedQueries(current, choice, now));
  const { chart, lack } = chartState({ session, choice, listed, metric, usage });
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
