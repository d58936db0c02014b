'use client';
import { useId, useMemo, useReducer, type CSSProperties } from 'react';
import type { SeatBalancesView } from '@meterboard/data';
import { nameOr } from '../../chart/nameOr.js';
import { asOfTexts } from '../../hooks/asOfTexts.js';
import type { Loadable, Loaded } from '../../hooks/loadState.js';
import { panelTexts, type PanelTexts } from '../../hooks/statusTexts.js';
import { useControlled } from '../../hooks/useControlled.js';
import { useLoadable } from '../../hooks/useLoadable.js';
import type { TablePlan } from '../../interaction/tableGetters.js';
import { useTableState, type TableStateProps } from '../../interaction/useTableState.js';
import type { SettingsProps } from '../../provider/useSettings.js';
import { useWords } from '../../provider/useWords.js';
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
export interface SeatBalanceTableState extends TablePlan<SeatColumn, SeatRow> {
  loaded: Loaded<SeatBalancesView>;
  /** Words for a state without figures, or null where there are some. */
  panel: PanelTexts | null;
  /** The line that says as of when the figures are, and that a refetch failed; null before there are figures. */
  asOf: ReturnType<typeof asOfTexts> | null;
  /** What to list: what the search has found, in the order asked for, the first hundred and as many more as were asked for. */
  listed: readonly SeatRow[];
  /** Lists a hundred more; null where all are listed. */
  onMore: (() => void) | null;
  /** How many seats there are, or have been found. */
  countText: string;
  totals: readonly SeatTotals[];
  search: string;
  onSearch: (search: string) => void;
  words: SeatWords;
  themeStyle: CSSProperties;
}

/** Thousands of rows would freeze a page, so this many are added at a time. */
const PAGE = 100;
const NONE: readonly SeatRow[] = [];
const isEmpty = ({ seats }: SeatBalancesView): boolean => seats.length === 0;
const textOf = (search: unknown): string => (typeof search === 'string' ? search : '');

function countTextOf(rows: readonly SeatRow[], matching: readonly SeatRow[], { messages, formats }: SeatWords): string {
  const [all, some] = [seatsIn(rows), seatsIn(matching)];
  return rows.length === matching.length ? messages.seatCount(all, formats.count(all)) : messages.seatsFound(some, formats.count(some), formats.count(all));
}

/** The behaviour of a table of seats without its looks. `tableGetters` turns it into props for elements of your own. */
export function useSeatBalanceTable(options: UseSeatBalanceTableOptions): SeatBalanceTableState {
  const titleId = useId();
  const { words, themeStyle } = useWords(SECTIONS, options);
  const { messages, formats } = words;
  const loaded = useLoadable<SeatBalancesView>(options, isEmpty, checkSeats);
  const view = loaded.data;
  const table = useTableState(options, FIRST_DIRECTION);
  const [asked, onSearch] = useControlled({ value: options.search ?? undefined, defaultValue: options.defaultSearch ?? '', onChange: options.onSearchChange });
  const search = textOf(asked);
  const [limit, onMore] = useReducer((last: number) => last + PAGE, PAGE);
  const rows = useMemo(() => (view === null ? NONE : rowsOf(view)), [view]);
  const matching = useMemo(() => found(rows, search, formats.locale), [rows, search, formats.locale]);
  const sorted = useMemo(() => sortSeats(matching, table.sort, formats.locale), [matching, table.sort, formats.locale]);
  return {
    ...table,
    titleId,
    rows,
    columnLabels: columnLabels(messages),
    sortHint: messages.sortBy,
    expandLabel: ({ seat }) => nameOr(seat, messages.unnamed),
    loaded,
    panel: panelTexts(loaded, messages, formats, { title: messages.seatsEmptyTitle, detail: messages.seatsEmptyDetail }),
    asOf: view === null ? null : asOfTexts(loaded, view.asOf, words),
    listed: useMemo(() => sorted.slice(0, limit), [sorted, limit]),
    onMore: limit < sorted.length ? onMore : null,
    countText: countTextOf(rows, matching, words),
    totals: useMemo(() => totalsOf(rows), [rows]),
    search,
    onSearch,
    words,
    themeStyle,
  };
}
