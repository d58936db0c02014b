import { balanceHistory, projectBurnDown, type BalanceHistory, type BurnDown } from '@meterboard/data';
import type { LoadState } from '@meterboard/ui';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSession } from '../session/context.ts';
import { rangeAt } from '../state/ranges.ts';
import { balancesQuery, spendQuery } from './queries.ts';
import { useBalanceUnit } from './useNetBalance.ts';

export interface BurnDownFigures {
  state: LoadState<BurnDown>;
  history: BalanceHistory | null;
}

/** How the balance runs down at the pace of the last 90 days; null for a customer who never had one. */
export function useBurnDown(): BurnDownFigures | null {
  const { now } = useSession();
  const balances = useQuery(balancesQuery());
  const unit = useBalanceUnit();
  const creditTypeId = unit !== undefined && 'id' in unit ? unit.id : undefined;
  const interval = useMemo(() => rangeAt('90d', now), [now]);
  const spend = useQuery({ ...spendQuery({ interval, bucket: 'day', groupBy: 'type', creditTypeId }), enabled: creditTypeId !== undefined });
  const figures = useMemo(() => {
    if (balances.data === undefined || spend.data === undefined || unit === undefined) return null;
    return { data: projectBurnDown(balances.data, spend.data), history: balanceHistory(balances.data, unit, { since: interval.start }) };
  }, [balances.data, spend.data, unit, interval]);
  if (balances.isSuccess && creditTypeId === undefined) return null;
  const { error = null } = [balances, spend].find(({ isError }) => isError) ?? {};
  const isFetching = balances.isFetching || spend.isFetching;
  const refetch = (): unknown => Promise.all([balances.refetch(), spend.refetch()]);
  if (error !== null) return { state: { status: 'error', error, data: figures?.data, isFetching, refetch }, history: figures?.history ?? null };
  return figures === null ? { state: { status: 'pending', isFetching: true }, history: null } : { state: { status: 'success', data: figures.data, isFetching, refetch }, history: figures.history };
}
