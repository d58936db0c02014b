'use client';
import { forwardRef, type ReactElement, type ReactNode } from 'react';
import type { BalanceLine, BalancesView } from '@meterboard/data';
import { roundsApart } from '../../chart/roundsApart.js';
import type { RootProps } from '../../dom/rootProps.js';
import type { Loadable } from '../../hooks/loadState.js';
import type { TableStateProps } from '../../interaction/tableState.js';
import { AsOf, NoAsOf } from '../../parts/AsOf.js';
import { Button } from '../../parts/Button.js';
import { Frame, type FrameClassNames, type HeadingLevel } from '../../parts/Frame.js';
import { StatusPanel } from '../../parts/StatusPanel.js';
import { TableSkeleton } from '../../parts/TableSkeleton.js';
import type { SettingsProps } from '../../provider/useBasics.js';
import { Scroller } from './BalanceTable.styles.js';
import { LineTable } from './LineTable.js';
import type { BalanceFilter } from './partition.js';
import type { BalanceColumn } from './sortLines.js';
import { Totals } from './Totals.js';
import { useBalanceTable, type BalanceTableState } from './useBalanceTable.js';

/** `sort` null: the order in which balances are used. `expanded`: lines whose details are open. */
export type BalanceTableProps = Loadable<BalancesView> &
  SettingsProps &
  RootProps &
  TableStateProps<BalanceColumn> & {
    /** Visible title, and the name of the table. */
    caption: string;
    headingLevel?: HeadingLevel | undefined;
    /**
     * Of the body in every state, in pixels; longer content scrolls in it. 'auto' grows with the rows. Default: 440 with `state`, so
     * that nothing moves when it settles; 'auto' with `data`.
     */
    height?: number | 'auto' | undefined;
    /** Which lines are listed; totals count them all. Default: ended ones too, archived ones not, each grant by itself. */
    filter?: BalanceFilter | undefined;
    defaultFilter?: BalanceFilter | undefined;
    onFilterChange?: ((filter: BalanceFilter) => void) | undefined;
    /** Class names by `data-part`. */
    classNames?: FrameClassNames | undefined;
    renderEmpty?: (() => ReactNode) | undefined;
    renderError?: ((error: unknown, retry: (() => void) | null) => ReactNode) | undefined;
  };

const HEIGHT = 440;

/** What a customer was granted, used and has left: totals, one line a commit or credit, promised spend apart. */
export const BalanceTable = forwardRef<HTMLElement, BalanceTableProps>(function BalanceTable(props, ref): ReactElement {
  const { caption, height = props.state === undefined ? 'auto' : HEIGHT } = props;
  const table = useBalanceTable(props);
  const { loaded, parts, asOf } = table;
  const view = loaded.data;
  return (
    <Frame
      root={props}
      rootRef={ref}
      state={loaded.state}
      busy={loaded.isFetching}
      stale={loaded.stale}
      title={caption}
      titleId={table.titleId}
      headingLevel={props.headingLevel}
      description={view === null || asOf === null ? <NoAsOf /> : <AsOf at={view.asOf} {...asOf} />}
      actions={parts.endedCount + parts.archivedCount + parts.foldedCount === 0 ? undefined : <Filters table={table} />}
      themeStyle={table.themeStyle}
      height={height === 'auto' ? undefined : height}
      classNames={props.classNames}
    >
      {view === null || loaded.state === 'empty' ? <Notice props={props} table={table} /> : <Contents caption={caption} view={view} table={table} />}
    </Frame>
  );
});

/** Whether what is left and what was used, as printed, are not what was granted, although they are. */
const missesByRounding = ({ remaining, used, granted, unit }: BalanceLine): boolean =>
  remaining !== null && used !== null && granted !== null && roundsApart([remaining, used], granted, unit);

function Contents({ caption, view, table }: { caption: string; view: BalancesView; table: BalanceTableState }): ReactElement {
  const { titleId, words, positions } = table;
  const { owned, owed } = table.parts;
  const { messages } = words;
  const shared = { positions, table, words, asOf: view.asOf };
  return (
    <Scroller role="group" aria-labelledby={titleId} tabIndex={0} data-part="table">
      <Totals view={view} words={words} />
      {owned.length === 0 ? null : <LineTable {...shared} kind="owned" lines={owned} name={caption} />}
      {owed.length === 0 ? null : <LineTable {...shared} kind="owed" lines={owed} name={messages.obligations} detail={messages.obligationsDetail} />}
      {[...owned, ...owed].some(missesByRounding) ? <p data-part="note">{messages.roundedApart}</p> : null}
      {owned.length + owed.length === 0 ? <p data-part="note">{messages.nothingCurrent}</p> : null}
    </Scroller>
  );
}

/** Switches for lines that are over or recur; only for those that there are. */
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

function Notice({ props: { renderEmpty, renderError }, table: { loaded, panel } }: { props: BalanceTableProps; table: BalanceTableState }): ReactElement | null {
  if (loaded.state === 'empty' && renderEmpty !== undefined) return <>{renderEmpty()}</>;
  if (loaded.state === 'error' && renderError !== undefined) return <>{renderError(loaded.error, loaded.retry)}</>;
  return panel === null ? null : <StatusPanel {...panel} skeleton={loaded.state === 'pending' ? <TableSkeleton /> : undefined} />;
}
