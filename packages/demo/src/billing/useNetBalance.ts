import type { NetBalanceView } from '@meterboard/data';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { balancesQuery, netBalanceQuery } from './queries.ts';

/**
 * What is left, in the unit the customer's balances are in. A backend that knows its customers' currencies would simply ask for it;
 * the demo's customers pay in dollars, euros and credits.
 */
export function useNetBalance(): UseQueryResult<NetBalanceView> {
  const balances = useQuery(balancesQuery());
  const unit = balances.data?.totals[0]?.unit;
  const creditTypeId = unit?.kind === 'currency' || unit?.kind === 'pricing-unit' ? unit.id : undefined;
  return useQuery({ ...netBalanceQuery({ creditTypeId, lowBelow: '5000' }), enabled: !balances.isPending });
}
