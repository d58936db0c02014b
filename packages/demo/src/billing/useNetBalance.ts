import type { NetBalanceView, Unit } from '@meterboard/data';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { lowBelow } from './low-balance.ts';
import { balancesQuery, netBalanceQuery } from './queries.ts';

/**
 * The unit of the customer's balances: the chosen one of them, else the first. An app with one currency would not need it; the demo's
 * customers pay in dollars, euros and credits.
 */
export function useBalanceUnit(chosen: string | null = null): Unit | undefined {
  const units = (useQuery(balancesQuery()).data?.totals ?? []).map(({ unit }) => unit);
  return units.find((unit) => 'id' in unit && unit.id === chosen) ?? units[0];
}

/** What is left, in the unit of the customer's balances. */
export function useNetBalance(): UseQueryResult<NetBalanceView> {
  const { isPending } = useQuery(balancesQuery());
  const unit = useBalanceUnit();
  const creditTypeId = unit?.kind === 'currency' || unit?.kind === 'pricing-unit' ? unit.id : undefined;
  return useQuery({ ...netBalanceQuery({ creditTypeId, lowBelow: lowBelow(unit) }), enabled: !isPending });
}
