'use client';
import { useMemo } from 'react';
import type { AlertsView } from '@meterboard/data';
import { nameOr } from '../../chart/nameOr.js';
import type { Loadable } from '../../hooks/loadState.js';
import type { TablePlan } from '../../interaction/tableGetters.js';
import { useTableState, type TableStateProps } from '../../interaction/useTableState.js';
import { useFigures, type Figures } from '../../provider/useFigures.js';
import type { SettingsProps } from '../../provider/useSettings.js';
import { checkAlerts } from './checkAlerts.js';
import { columnLabels, FIRST_DIRECTION, type AlertColumn } from './columns.js';
import { entriesOf, type AlertEntry } from './entries.js';
import { sortAlerts } from './sortAlerts.js';
import { SECTIONS } from './words.js';

/** `sort` null: what is in alarm first, then by name. `expanded`: rows of your own markup whose details are open. */
export type UseAlertTableOptions = Loadable<AlertsView> & SettingsProps & TableStateProps<AlertColumn>;

/** A table of alerts without its looks. */
export interface AlertTableState extends TablePlan<AlertColumn, AlertEntry>, Figures<AlertsView, typeof SECTIONS> {
  /** In the order asked for. */
  entries: readonly AlertEntry[];
  /** Such as "2 alerts are in alarm."; null before there are alerts. */
  summary: string | null;
}

const NONE: readonly AlertEntry[] = [];
const isFiring = ({ standing }: AlertEntry): boolean => standing === 'in-alarm';

const isEmpty = ({ alerts }: AlertsView): boolean => alerts.length === 0;

/** The behaviour of a table of alerts without its looks. `tableGetters` turns it into props for elements of your own. */
export function useAlertTable(options: UseAlertTableOptions): AlertTableState {
  const figures = useFigures(options, SECTIONS, checkAlerts, isEmpty, (messages) => ({ title: messages.alertsEmptyTitle, detail: messages.alertsEmptyDetail }));
  const { loaded, words } = figures;
  const { messages, formats } = words;
  const view = loaded.data;
  const table = useTableState(options, FIRST_DIRECTION);
  const rows = useMemo(() => (view === null ? NONE : entriesOf(view)), [view]);
  const firing = rows.filter(isFiring).length;
  return {
    ...figures,
    ...table,
    rows,
    columnLabels: columnLabels(messages),
    sortHint: messages.sortBy,
    expandLabel: ({ alert }) => nameOr(alert.name, messages.unnamed),
    entries: useMemo(() => sortAlerts(rows, table.sort, formats.locale), [rows, table.sort, formats.locale]),
    summary: view === null ? null : messages.alertsInAlarm(firing, formats.count(firing)),
  };
}
