import { useDeferredValue, useMemo } from 'react';
import { projectBurnDown, unitKey, type BalancesView, type BurnDown, type NetBalanceView, type SpendView } from '@meterboard/data';
import type { LoadState } from '../../hooks/loadState.js';
import type { BalanceMessages } from '../../i18n/messages/balances.js';
import { lastDays } from '../ranges.js';
import type { Session } from '../session.js';
import { mapState, UNAVAILABLE } from '../unavailable.js';
import { useSourceQuery } from '../useSourceQuery.js';
import { lowOf, ofUnit, shownBalances, spendableUnits, type BalanceOptions, type LowBelow, type SpendableUnit } from './balanceChoice.js';

/** Long enough for a dozen of each weekday, recent enough to be typical of today. */
const HISTORY_DAYS = 90;

export interface Balances {
  table: LoadState<BalancesView>;
  units: readonly SpendableUnit[];
  unit: SpendableUnit | undefined;
  /** The balances of that unit only. */
  own: BalancesView | null;
  /** The net balance, where the source provides only that and no list of balances; else null. */
  net: LoadState<NetBalanceView> | null;
  /** Null where the source does not provide spend. */
  outlook: { burnDown: BurnDown | null; failed: boolean; retry: (() => void) | null } | null;
}

interface Choice {
  options: BalanceOptions;
  /** Credit type id; null: the first there is. */
  unit: string | null;
  lowBelow: LowBelow | undefined;
}

/**
 * A forecast of the balances from past spend. It takes tens of milliseconds, so it is made after the balances are on screen, and is pending
 * until then. A forecast in another unit is never shown in its place.
 */
function useBurnDown(own: BalancesView | null, history: SpendView | undefined, key: string | undefined): { burnDown: BurnDown | null; isPending: boolean } {
  const known = useMemo(() => (own === null || history === undefined || unitKey(history.unit) !== key ? null : { own, history }), [own, history, key]);
  const settled = useDeferredValue(known);
  const burnDown = useMemo(() => (settled === null ? null : projectBurnDown(settled.own, settled.history)), [settled]);
  const fits = settled !== null && unitKey(settled.history.unit) === key;
  return { burnDown: fits ? burnDown : null, isPending: settled !== known };
}

/** The balances, and how long they will last, judging by the spend of the last months. */
export function useBalances(session: Session, { options, unit: chosen, lowBelow }: Choice, messages: BalanceMessages): Balances {
  const balances = useSourceQuery(session, 'balances', {});
  const net = useSourceQuery(session, 'netBalance', balances === null ? { creditTypeId: chosen ?? undefined, lowBelow: lowOf(lowBelow, chosen) ?? undefined } : null);
  const all = balances?.data;
  const view = useMemo(() => (all === undefined ? null : shownBalances(all, options, messages)), [all, options, messages]);
  const units = useMemo(() => (view === null ? [] : spendableUnits(view)), [view]);
  const unit = units.find(({ id }) => id === chosen) ?? units[0];
  const own = useMemo(() => (view === null || unit === undefined ? null : ofUnit(view, unit.key)), [view, unit]);
  const spend = useSourceQuery(session, 'spend', own === null || unit === undefined ? null : { interval: lastDays(own.asOf, HISTORY_DAYS), bucket: 'day', groupBy: 'type', creditTypeId: unit.id });
  const { burnDown, isPending } = useBurnDown(own, spend?.data, unit?.key);
  return {
    table: balances === null ? UNAVAILABLE : mapState(balances, (data) => view ?? data),
    units,
    unit,
    own,
    net: balances === null ? net : null,
    outlook: spend === null || balances === null ? null : { burnDown, failed: burnDown === null && !isPending && spend.status !== 'pending', retry: spend.refetch === undefined ? null : () => void spend.refetch?.() },
  };
}
