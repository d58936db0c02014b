'use client';
import { forwardRef, type ReactElement } from 'react';
import type { BalanceLine, BalancesView } from '@meterboard/data';
import { roundsApart } from '../../chart/roundsApart.js';
import type { Loadable } from '../../hooks/loadState.js';
import type { TableStateProps } from '../../interaction/useTableState.js';
import { Button } from '../../parts/Button.js';
import { TableFrame } from '../../parts/TableFrame.js';
import type { TableProps } from '../../parts/tableProps.js';
import type { SettingsProps } from '../../provider/useSettings.js';
import { Scroller } from './BalanceTable.styles.js';
import type { BalanceColumn } from './columns.js';
import { LineTable } from './LineTable.js';
import type { BalanceFilter } from './partition.js';
import { Totals } from './Totals.js';
import { useBalanceTable, type BalanceTableState } from './useBalanceTable.js';

/** `sort` null: the order in which balances are used. `expanded`: lines whose details are open. */
export type BalanceTableProps = Loadable<BalancesView> &
  SettingsProps &
  TableProps &
  TableStateProps<BalanceColumn> & {
    /** Which lines are listed; totals count them all. Default: ended ones too, archived ones not, each grant by itself. */
    filter?: BalanceFilter | undefined;
    defaultFilter?: BalanceFilter | undefined;
    onFilterChange?: ((filter: BalanceFilter) => void) | undefined;
  };

/** What a customer was granted, has used and has left: totals, and one line for each commit or credit. Postpaid commits stand apart. */
export const BalanceTable = forwardRef<HTMLElement, BalanceTableProps>(function BalanceTable(props, ref): ReactElement {
  const table = useBalanceTable(props);
  const view = table.loaded.data;
  return (
    <TableFrame props={props} rootRef={ref} table={table}>
      {view === null ? null : <Contents caption={props.caption} view={view} table={table} />}
    </TableFrame>
  );
});

/** Whether the printed amounts left and used miss the printed grant, although the exact ones add up to it. */
const missesByRounding = ({ remaining, used, granted, unit }: BalanceLine): boolean =>
  remaining !== null && used !== null && granted !== null && roundsApart([remaining, used], granted, unit);

function Contents({ caption, view, table }: { caption: string; view: BalancesView; table: BalanceTableState }): ReactElement {
  const { titleId, words, positions } = table;
  const { owned, owed, endedCount, archivedCount, foldedCount } = table.parts;
  const { messages } = words;
  const shared = { positions, table, words, asOf: view.asOf };
  return (
    <Scroller role="group" aria-labelledby={titleId} tabIndex={0} data-part="table">
      <Totals view={view} words={words} switches={endedCount + archivedCount + foldedCount === 0 ? undefined : <Filters table={table} />} />
      {owned.length === 0 ? null : <LineTable {...shared} ownership="owned" lines={owned} name={caption} />}
      {owed.length === 0 ? null : <LineTable {...shared} ownership="owed" lines={owed} name={messages.obligations} detail={messages.obligationsDetail} />}
      {[...owned, ...owed].some(missesByRounding) ? <p data-part="note">{messages.roundedApart}</p> : null}
      {owned.length + owed.length === 0 ? <p data-part="note">{messages.nothingCurrent}</p> : null}
    </Scroller>
  );
}

/** A switch each for ended, archived and recurring lines, where there are such lines. */
function Filters({ table: { parts, filter, onFilter, words } }: { table: BalanceTableState }): ReactElement {
  const { messages, formats } = words;
  const switches = [
    { field: 'grouped', count: parts.foldedCount, label: filter.grouped ? messages.singleGrants : messages.groupGrants },
    { field: 'ended', count: parts.endedCount, label: filter.ended ? messages.hideEnded : messages.showEnded },
    { field: 'archived', count: parts.archivedCount, label: filter.archived ? messages.hideArchived : messages.showArchived },
  ] as const;
  return (
    <>
      {switches.map(({ field, count, label }) =>
        count === 0 ? null : (
          <Button key={field} type="button" data-part="filter" onClick={() => { onFilter({ ...filter, [field]: !filter[field] }); }}>
            {label(count, formats.count(count))}
          </Button>
        ),
      )}
    </>
  );
}
