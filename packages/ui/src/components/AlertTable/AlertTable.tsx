'use client';
import { forwardRef, type ReactElement } from 'react';
import type { AlertsView } from '@meterboard/data';
import { asRowGroup, asTable } from '../../dom/tableRoles.js';
import type { Loadable } from '../../hooks/loadState.js';
import type { TableStateProps } from '../../interaction/useTableState.js';
import { SortHeads } from '../../parts/SortHeads.js';
import { TableFrame } from '../../parts/TableFrame.js';
import type { TableProps } from '../../parts/tableProps.js';
import type { SettingsProps } from '../../provider/useSettings.js';
import { AlertRow } from './AlertRow.js';
import { Scroller } from './AlertTable.styles.js';
import { COLUMNS, type AlertColumn } from './columns.js';
import { useAlertTable } from './useAlertTable.js';

/** `sort` null: what is in alarm first, then by name. */
export type AlertTableProps = Loadable<AlertsView> & SettingsProps & TableProps & Pick<TableStateProps<AlertColumn>, 'sort' | 'defaultSort' | 'onSortChange'>;

/**
 * A customer's alerts: what each one watches, its threshold, and whether it is in alarm. Metronome evaluates them every few minutes, and
 * does not say how near a threshold is.
 *
 * ```tsx
 * import { AlertTable } from '@meterboard/ui';
 * import type { AlertsView } from '@meterboard/data';
 *
 * const Alerts = ({ data }: { data: AlertsView }) => <AlertTable caption="Alerts" data={data} />;
 * ```
 */
export const AlertTable = forwardRef<HTMLElement, AlertTableProps>(function AlertTable(props, ref): ReactElement {
  const table = useAlertTable(props);
  const { entries, words, titleId, columnLabels, sortHint, sort, onSort, summary } = table;
  return (
    <TableFrame props={props} rootRef={ref} table={table}>
      <Scroller role="group" aria-labelledby={titleId} tabIndex={0} data-part="table">
        <p data-part="summary" data-firing={entries.some(({ standing }) => standing === 'in-alarm') || undefined}>
          {summary}
        </p>
        <table {...asTable} data-part="alerts" data-cards>
          <caption>
            <span data-part="hidden">{props.caption}</span>
          </caption>
          <SortHeads columns={COLUMNS} labels={columnLabels} hint={sortHint} sort={sort} onSort={onSort} />
          <tbody {...asRowGroup}>
            {entries.map((entry) => (
              <AlertRow key={entry.id} entry={entry} words={words} />
            ))}
          </tbody>
        </table>
      </Scroller>
    </TableFrame>
  );
});
