import type { NetBalanceView } from '@meterboard/data';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { LOW_BELOW } from './low-balance.ts';
import { balancesQuery, netBalanceQuery } from './queries.ts';

/**
 * What is left, in the unit of the customer's balances. An app with one currency would leave `creditTypeId` out; the demo's customers
 * pay in dollars, euros and credits, so their balances are asked for first.
 */
export function useNetBalance(): UseQueryResult<NetBalanceView> {
  const balances = useQuery(balancesQuery());
  const unit = balances.data?.totals[0]?.unit;
  const creditTypeId = unit?.kind === 'currency' || unit?.kind === 'pricing-unit' ? unit.id : undefined;
  return useQuery({ ...netBalanceQuery({ creditTypeId, lowBelow: LOW_BELOW }), enabled: !balances.isPending });
}
