import { compareViews, type SpendQuery, type SpendView, type ViewComparison } from '@meterboard/data';
import type { LoadState } from '@meterboard/ui';
import { useQueries } from '@tanstack/react-query';
import type { Compared } from '../state/compared.ts';
import { spendQuery } from './queries.ts';

/** They cannot be compared where the customer was billed in another currency before. */
function compared(now: SpendView, before: SpendView): LoadState<ViewComparison> {
  try {
    return { status: 'success', data: compareViews(now, before) };
  } catch (error) {
    return { status: 'error', error };
  }
}

/** How the spend of some days differs from that of the days before, line by line and to the last digit. */
export function useSpendChange({ groupBy, creditTypeId, bucket }: SpendQuery, { current, previous }: Compared): LoadState<ViewComparison> {
  // Without `maxSeries`: a group that is among the largest in only one of the two would look new.
  const ask = (interval: SpendQuery['interval']): ReturnType<typeof spendQuery> => spendQuery({ interval, bucket: bucket === 'hour' ? 'hour' : 'day', groupBy, creditTypeId });
  const [now, before] = useQueries({ queries: [ask(current), ask(previous)] });
  const failed = [now, before].find(({ isError }) => isError);
  if (failed !== undefined) return { status: 'error', error: failed.error, refetch: failed.refetch };
  if (now.data === undefined || before.data === undefined) return { status: 'pending' };
  return compared(now.data, before.data);
}
