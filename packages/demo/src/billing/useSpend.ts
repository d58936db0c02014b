import type { SpendQuery, SpendView } from '@meterboard/data';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { balancesQuery, spendQuery } from './queries.ts';
import { unitOptions, type UnitOption } from './units.ts';

export interface Spend {
  /** What was asked for: the same, over other days, is the same kind of figures. */
  query: SpendQuery;
  /** The units to choose from, the invoices' own first. */
  units: readonly UnitOption[];
  /** Credit type id of the one on screen. */
  unit: string | undefined;
  state: UseQueryResult<SpendView>;
}

/** Spend in one unit: that of the invoices, or the chosen one. */
export function useSpend(query: SpendQuery, chosen: string | null): Spend {
  const invoiced = useQuery(spendQuery(query));
  const units = unitOptions(invoiced.data, useQuery(balancesQuery()).data);
  const [own, ...others] = units.map(({ value }) => value);
  // The invoices' own unit needs no asking for.
  const other = others.find((id) => id === chosen);
  const asked = other === undefined ? query : { ...query, creditTypeId: other };
  return { query: asked, units, unit: other ?? own, state: useQuery(spendQuery(asked)) };
}
