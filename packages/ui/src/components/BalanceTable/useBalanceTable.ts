'use client';
import { useMemo } from 'react';
import type { BalancesView } from '@meterboard/data';
import { nameOr } from '../../chart/nameOr.js';
import type { Loadable } from '../../hooks/loadState.js';
import { useControlled } from '../../hooks/useControlled.js';
import type { TablePlan } from '../../interaction/tableGetters.js';
import { useTableState, type TableStateProps } from '../../interaction/useTableState.js';
import { useFigures, type Figures } from '../../provider/useFigures.js';
import type { SettingsProps } from '../../provider/useSettings.js';
import { burnPositions } from './burnPositions.js';
import { columnLabels, FIRST_DIRECTION, type BalanceColumn } from './columns.js';
import type { FoldedLine } from './foldRecurring.js';
import { partition, type BalanceFilter, type Parts } from './partition.js';
import { checkBalances } from './checkBalances.js';
import { sortLines } from './sortLines.js';
import { SECTIONS } from './words.js';

/** `sort` null: the order in which balances are used. `expanded`: lines whose details are open. */
export type UseBalanceTableOptions = Loadable<BalancesView> &
  SettingsProps &
  TableStateProps<BalanceColumn> & {
    /** Which lines are listed; totals count them all. Default: ended ones too, archived ones not, each grant by itself. */
    filter?: BalanceFilter | undefined;
    defaultFilter?: BalanceFilter | undefined;
    onFilterChange?: ((filter: BalanceFilter) => void) | undefined;
  };

/** A table of balances without its looks. */
export interface BalanceTableState extends TablePlan<BalanceColumn, FoldedLine>, Figures<BalancesView, typeof SECTIONS> {
  /** What is owned and what is owed, each filtered and sorted. */
  parts: Parts;
  /** Place in the order of use, from 1, by id. */
  positions: ReadonlyMap<string, number>;
  filter: BalanceFilter;
  onFilter: (filter: BalanceFilter) => void;
}

const FILTER: BalanceFilter = { ended: true, archived: false, grouped: false };
const NO_POSITIONS: ReadonlyMap<string, number> = new Map();

const isEmpty = ({ lines }: BalancesView): boolean => lines.length === 0;

/** The behaviour of a balance table without its looks. `tableGetters` turns it into props for elements of your own. */
export function useBalanceTable(options: UseBalanceTableOptions): BalanceTableState {
  const figures = useFigures(options, SECTIONS, checkBalances, isEmpty, (messages) => ({ title: messages.balancesEmptyTitle, detail: messages.balancesEmptyDetail }));
  const { loaded, words } = figures;
  const { messages, formats } = words;
  const view = loaded.data;
  const [filter, onFilter] = useControlled({ value: options.filter ?? undefined, defaultValue: options.defaultFilter ?? FILTER, onChange: options.onFilterChange });
  const table = useTableState(options, FIRST_DIRECTION);
  const found = useMemo(() => partition(view?.lines ?? [], filter), [view, filter]);
  const parts = useMemo(
    () => ({ ...found, owned: sortLines(found.owned, table.sort, formats.locale), owed: sortLines(found.owed, table.sort, formats.locale) }),
    [found, table.sort, formats.locale],
  );
  return {
    ...figures,
    ...table,
    rows: useMemo(() => [...found.owned, ...found.owed], [found]),
    columnLabels: columnLabels('owned', messages),
    sortHint: messages.sortBy,
    expandLabel: ({ name }) => messages.expand(nameOr(name, messages.unnamed)),
    parts,
    positions: useMemo(() => (view === null ? NO_POSITIONS : burnPositions(view)), [view]),
    filter,
    onFilter,
  };
}
