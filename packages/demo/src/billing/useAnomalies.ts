import { findAnomalies, instant, type AnomaliesView, type Interval, type SpendQuery, type SpendView, type UsageQuery, type UsageView } from '@meterboard/data';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useSession } from '../session/context.ts';
import { withHistory } from '../state/history.ts';
import { spendQuery, usageQuery } from './queries.ts';

/** Judges what is on screen by that and by the time before it. */
function useJudge({ start }: Interval): (view: UsageView | SpendView) => AnomaliesView {
  const { now } = useSession();
  return useCallback((view) => findAnomalies(view, { now: instant(now), from: start }), [now, start]);
}

/** Four weeks of hours are many requests for an answer that days give as well. */
const isJudged = ({ bucket }: UsageQuery | SpendQuery): boolean => bucket !== 'hour';

/** What stands out in the usage on screen. */
export function useUsageAnomalies(query: UsageQuery): UseQueryResult<AnomaliesView> {
  const select = useJudge(query.interval);
  return useQuery({ ...usageQuery({ ...query, interval: withHistory(query.interval, query.bucket) }), select, enabled: isJudged(query) && query.metricId !== '' });
}

/** What stands out in the cost of usage on screen. */
export function useSpendAnomalies(query: SpendQuery): UseQueryResult<AnomaliesView> {
  const select = useJudge(query.interval);
  return useQuery({ ...spendQuery({ ...query, interval: withHistory(query.interval, query.bucket) }), select, enabled: isJudged(query) });
}
