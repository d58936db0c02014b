import { compareViews, cumulative, overlayPrevious, type SpendQuery, type SpendView, type UsageView, type ViewComparison } from '@meterboard/data';
import type { LoadState } from '@meterboard/ui';
import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Compared } from '../state/compared.ts';
import { spendQuery } from './queries.ts';

export interface SpendChange {
  comparison: ViewComparison;
  /** Both periods as running totals. */
  overlay: UsageView;
}

/** They cannot be compared where the customer was billed in another currency before. */
function compared(now: SpendView, before: SpendView): LoadState<SpendChange> {
  try {
    return { status: 'success', data: { comparison: compareViews(now, before), overlay: overlayPrevious(cumulative(now), cumulative(before), { current: 'These days', previous: 'The days before' }) } };
  } catch (error) {
    return { status: 'error', error };
  }
}

/** How the spend of some days differs from that of the days before, line by line and to the last digit. */
export function useSpendChange({ groupBy, creditTypeId, bucket }: SpendQuery, { current, previous }: Compared): LoadState<SpendChange> {
  // Without `maxSeries`: a group that is among the largest in only one of the two would look new.
  const ask = (interval: SpendQuery['interval']): ReturnType<typeof spendQuery> => spendQuery({ interval, bucket: bucket === 'hour' ? 'hour' : 'day', groupBy, creditTypeId });
  const [now, before] = useQueries({ queries: [ask(current), ask(previous)] });
  const change = useMemo(() => (now.data === undefined || before.data === undefined ? null : compared(now.data, before.data)), [now.data, before.data]);
  const failed = [now, before].find(({ isError }) => isError);
  if (failed !== undefined) return { status: 'error', error: failed.error, refetch: failed.refetch };
  return change ?? { status: 'pending' };
}
