'use client';
import { useMemo, useReducer } from 'react';
import type { SeatBalancesView } from '@meterboard/data';
import { nameOr } from '../../chart/nameOr.js';
import type { Loadable } from '../../hooks/loadState.js';
import { useControlled } from '../../hooks/useControlled.js';
import type { TablePlan } from '../../interaction/tableGetters.js';
import { useTableState, type TableStateProps } from '../../interaction/useTableState.js';
import { useFigures, type Figures } from '../../provider/useFigures.js';
import type { SettingsProps } from '../../provider/useSettings.js';
import { checkSeats } from './checkSeats.js';
import { columnLabels, FIRST_DIRECTION, type SeatColumn } from './columns.js';
import { found, rowsOf, seatsIn, type SeatRow } from './rows.js';
import { sortSeats } from './sortSeats.js';
import { totalsOf, type SeatTotals } from './totals.js';
import { SECTIONS, type SeatWords } from './words.js';

/** Which seats are listed: those with these words in their name. Totals count them all. */
export interface SeatSearchProps {
  search?: string | undefined;
  defaultSearch?: string | undefined;
  onSearchChange?: ((search: string) => void) | undefined;
}

/** `sort` null: by name. `expanded`: rows of your own markup whose details are open. */
export type UseSeatBalanceTableOptions = Loadable<SeatBalancesView> & SettingsProps & TableStateProps<SeatColumn> & SeatSearchProps;

/** A table of seats without its looks. */
export interface SeatBalanceTableState extends TablePlan<SeatColumn, SeatRow>, Figures<SeatBalancesView, typeof SECTIONS> {
  /** What to list: what the search has found, in the order asked for, the first hundred and as many more as were asked for. */
  listed: readonly SeatRow[];
  /** Lists a hundred more; null where all are listed. */
  onMore: (() => void) | null;
  /** How many seats there are, or have been found. */
  countText: string;
  totals: readonly SeatTotals[];
  search: string;
  onSearch: (search: string) => void;
}

/** Thousands of rows would freeze a page, so this many are added at a time. */
const PAGE = 100;
const NONE: readonly SeatRow[] = [];
const textOf = (search: unknown): string => (typeof search === 'string' ? search : '');

function countTextOf(rows: readonly SeatRow[], matching: readonly SeatRow[], { messages, formats }: SeatWords): string {
  const [all, some] = [seatsIn(rows), seatsIn(matching)];
  return rows.length === matching.length ? messages.seatCount(all, formats.count(all)) : messages.seatsFound(some, formats.count(some), formats.count(all));
}

const isEmpty = ({ seats }: SeatBalancesView): boolean => seats.length === 0;

/** The behaviour of a table of seats without its looks. `tableGetters` turns it into props for elements of your own. */
export function useSeatBalanceTable(options: UseSeatBalanceTableOptions): SeatBalanceTableState {
  const figures = useFigures(options, SECTIONS, checkSeats, isEmpty, (messages) => ({ title: messages.seatsEmptyTitle, detail: messages.seatsEmptyDetail }));
  const { loaded, words } = figures;
  const { messages, formats } = words;
  const view = loaded.data;
  const table = useTableState(options, FIRST_DIRECTION);
  const [asked, onSearch] = useControlled({ value: options.search ?? undefined, defaultValue: options.defaultSearch ?? '', onChange: options.onSearchChange });
  const search = textOf(asked);
  const [limit, onMore] = useReducer((last: number) => last + PAGE, PAGE);
  const rows = useMemo(() => (view === null ? NONE : rowsOf(view)), [view]);
  const matching = useMemo(() => found(rows, search, formats.locale), [rows, search, formats.locale]);
  const sorted = useMemo(() => sortSeats(matching, table.sort, formats.locale), [matching, table.sort, formats.locale]);
  return {
    ...figures,
    ...table,
    rows,
    columnLabels: columnLabels(messages),
    sortHint: messages.sortBy,
    expandLabel: ({ seat }) => nameOr(seat, messages.unnamed),
    listed: useMemo(() => sorted.slice(0, limit), [sorted, limit]),
    onMore: limit < sorted.length ? onMore : null,
    countText: countTextOf(rows, matching, words),
    totals: useMemo(() => totalsOf(rows), [rows]),
    search,
    onSearch,
  };
}
