'use client';
import { useId, useMemo, type CSSProperties } from 'react';
import type { AlertsView } from '@meterboard/data';
import { nameOr } from '../../chart/nameOr.js';
import { asOfTexts } from '../../hooks/asOfTexts.js';
import type { Loadable, Loaded } from '../../hooks/loadState.js';
import { panelTexts, type PanelTexts } from '../../hooks/statusTexts.js';
import { useLoadable } from '../../hooks/useLoadable.js';
import type { TablePlan } from '../../interaction/tableGetters.js';
import { useTableState, type TableStateProps } from '../../interaction/useTableState.js';
import type { SettingsProps } from '../../provider/useSettings.js';
import { useWords } from '../../provider/useWords.js';
import { checkAlerts } from './checkAlerts.js';
import { columnLabels, FIRST_DIRECTION, type AlertColumn } from './columns.js';
import { entriesOf, type AlertEntry } from './entries.js';
import { sortAlerts } from './sortAlerts.js';
import { SECTIONS, type AlertWords } from './words.js';

/** `sort` null: what is in alarm first, then by name. `expanded`: rows of your own markup whose details are open. */
export type UseAlertTableOptions = Loadable<AlertsView> & SettingsProps & TableStateProps<AlertColumn>;

/** A table of alerts without its looks. */
export interface AlertTableState extends TablePlan<AlertColumn, AlertEntry> {
  loaded: Loaded<AlertsView>;
  /** Words for a state without figures, or null where there are some. */
  panel: PanelTexts | null;
  /** The line that says as of when the alerts are, and that a refetch failed; null before there are some. */
  asOf: ReturnType<typeof asOfTexts> | null;
  /** In the order asked for. */
  entries: readonly AlertEntry[];
  /** Such as "2 alerts are in alarm."; null before there are alerts. */
  summary: string | null;
  words: AlertWords;
  themeStyle: CSSProperties;
}

const NONE: readonly AlertEntry[] = [];
const isEmpty = ({ alerts }: AlertsView): boolean => alerts.length === 0;
const isFiring = ({ standing }: AlertEntry): boolean => standing === 'in-alarm';

/** The behaviour of a table of alerts without its looks. `tableGetters` turns it into props for elements of your own. */
export function useAlertTable(options: UseAlertTableOptions): AlertTableState {
  const titleId = useId();
  const { words, themeStyle } = useWords(SECTIONS, options);
  const { messages, formats } = words;
  const loaded = useLoadable<AlertsView>(options, isEmpty, checkAlerts);
  const view = loaded.data;
  const table = useTableState(options, FIRST_DIRECTION);
  const rows = useMemo(() => (view === null ? NONE : entriesOf(view)), [view]);
  const firing = rows.filter(isFiring).length;
  return {
    ...table,
    titleId,
    rows,
    columnLabels: columnLabels(messages),
    sortHint: messages.sortBy,
    expandLabel: ({ alert }) => nameOr(alert.name, messages.unnamed),
    loaded,
    panel: panelTexts(loaded, messages, formats, { title: messages.alertsEmptyTitle, detail: messages.alertsEmptyDetail }),
    asOf: view === null ? null : asOfTexts(loaded, view.asOf, words),
    entries: useMemo(() => sortAlerts(rows, table.sort, formats.locale), [rows, table.sort, formats.locale]),
    summary: view === null ? null : messages.alertsInAlarm(firing, formats.count(firing)),
    words,
    themeStyle,
  };
}
