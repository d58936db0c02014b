'use client';
import { forwardRef, type ReactElement } from 'react';
import type { SeatBalancesView } from '@meterboard/data';
import { asRowGroup, asTable } from '../../dom/tableRoles.js';
import type { Loadable } from '../../hooks/loadState.js';
import type { TableStateProps } from '../../interaction/useTableState.js';
import { Button } from '../../parts/Button.js';
import { SortHeads } from '../../parts/SortHeads.js';
import { TableFrame } from '../../parts/TableFrame.js';
import type { TableProps } from '../../parts/tableProps.js';
import type { SettingsProps } from '../../provider/useSettings.js';
import { COLUMNS, type SeatColumn } from './columns.js';
import { Scroller } from './SeatBalanceTable.styles.js';
import { SeatRow } from './SeatRow.js';
import { SeatTotals } from './SeatTotals.js';
import { useSeatBalanceTable, type SeatBalanceTableState, type SeatSearchProps } from './useSeatBalanceTable.js';

/** `sort` null: by name. */
export type SeatBalanceTableProps = Loadable<SeatBalancesView> & SettingsProps & TableProps & Pick<TableStateProps<SeatColumn>, 'sort' | 'defaultSort' | 'onSortChange'> & SeatSearchProps;

/**
 * What each seat of a contract was given, has used and has left, and when that expires. A seat is named as the customer named it, often
 * by an e-mail address: show it to those who may see it.
 *
 * ```tsx
 * import { SeatBalanceTable } from '@meterboard/ui';
 * import type { SeatBalancesView } from '@meterboard/data';
 *
 * const Seats = ({ data }: { data: SeatBalancesView }) => <SeatBalanceTable caption="Seats" data={data} defaultSort={{ column: 'remaining', direction: 'ascending' }} />;
 * ```
 */
export const SeatBalanceTable = forwardRef<HTMLElement, SeatBalanceTableProps>(function SeatBalanceTable(props, ref): ReactElement {
  const table = useSeatBalanceTable(props);
  return (
    <TableFrame props={props} rootRef={ref} table={table}>
      <Contents caption={props.caption} table={table} />
    </TableFrame>
  );
});

function Contents({ caption, table }: { caption: string; table: SeatBalanceTableState }): ReactElement {
  const { titleId, words, columnLabels, sortHint, sort, onSort, listed, onMore, countText } = table;
  return (
    <Scroller role="group" aria-labelledby={titleId} tabIndex={0} data-part="table">
      <SeatTotals table={table} />
      <p data-part="count" aria-live="polite">
        {countText}
      </p>
      <table {...asTable} data-part="seats" data-cards>
        <caption>
          <span data-part="hidden">{caption}</span>
        </caption>
        <SortHeads columns={COLUMNS} labels={columnLabels} hint={sortHint} sort={sort} onSort={onSort} />
        <tbody {...asRowGroup}>
          {listed.map((row) => (
            <SeatRow key={row.id} row={row} words={words} />
          ))}
        </tbody>
      </table>
      {onMore === null ? null : (
        <div data-part="more">
          <Button type="button" onClick={onMore}>
            {words.messages.showMore}
          </Button>
        </div>
      )}
    </Scroller>
  );
}
