'use client';
import { forwardRef, useId, useMemo, type ReactElement, type ReactNode } from 'react';
import type { BalancesView } from '@meterboard/data';
import type { RootProps } from '../../dom/rootProps.js';
import { asOfTexts } from '../../hooks/asOfTexts.js';
import type { Loadable, Loaded } from '../../hooks/loadState.js';
import { panelTexts } from '../../hooks/statusTexts.js';
import { useControlled } from '../../hooks/useControlled.js';
import { useLoadable } from '../../hooks/useLoadable.js';
import { useTableState, type TableState, type TableStateProps } from '../../interaction/tableState.js';
import { AsOf } from '../../parts/AsOf.js';
import { Button } from '../../parts/Button.js';
import { Frame, type FrameClassNames, type HeadingLevel } from '../../parts/Frame.js';
import { StatusPanel } from '../../parts/StatusPanel.js';
import { TableSkeleton } from '../../parts/TableSkeleton.js';
import type { SettingsProps } from '../../provider/useBasics.js';
import { useWords } from '../../provider/useWords.js';
import { Scroller } from './BalanceTable.styles.js';
import { LineTable } from './LineTable.js';
import { burnPositions, partition, type BalanceFilter, type Parts } from './partition.js';
import { FIRST, type BalanceColumn } from './sortLines.js';
import { Totals } from './Totals.js';
import { SECTIONS, type BalanceWords } from './words.js';

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
/** Keeps the line free that says as of when, once that is known. */
const BLANK = '\u00A0';
const FILTER: BalanceFilter = { ended: true, archived: false, grouped: false };
const isEmpty = ({ lines }: BalancesView): boolean => lines.length === 0;

/** What a customer was granted, used and has left: totals, one line a commit or credit, promised spend apart. */
export const BalanceTable = forwardRef<HTMLElement, BalanceTableProps>(function BalanceTable(props, ref): ReactElement {
  const { caption, height = props.state === undefined ? 'auto' : HEIGHT } = props;
  const titleId = useId();
  const { words, themeStyle } = useWords(SECTIONS, props);
  const loaded = useLoadable<BalancesView>(props, isEmpty);
  const [filter, setFilter] = useControlled({ value: props.filter, defaultValue: props.defaultFilter ?? FILTER, onChange: props.onFilterChange });
  const table = useTableState(props, FIRST);
  const view = loaded.data;
  const parts = useMemo(() => partition(view?.lines ?? [], filter), [view, filter]);
  return (
    <Frame
      root={props}
      rootRef={ref}
      state={loaded.state}
      busy={loaded.isFetching}
      stale={loaded.stale}
      title={caption}
      titleId={titleId}
      headingLevel={props.headingLevel}
      description={view === null ? BLANK : <AsOf at={view.asOf} {...asOfTexts(loaded, view.asOf, words)} />}
      actions={parts.endedCount + parts.archivedCount + parts.foldedCount === 0 ? undefined : <Filters parts={parts} filter={filter} onChange={setFilter} words={words} />}
      themeStyle={themeStyle}
      height={height === 'auto' ? undefined : height}
      classNames={props.classNames}
    >
      {view === null || loaded.state === 'empty' ? (
        <Notice props={props} loaded={loaded} words={words} />
      ) : (
        <Contents caption={caption} view={view} parts={parts} table={table} titleId={titleId} words={words} />
      )}
    </Frame>
  );
});

interface ContentsProps {
  caption: string;
  view: BalancesView;
  parts: Parts;
  table: TableState<BalanceColumn>;
  titleId: string;
  words: BalanceWords;
}

function Contents({ caption, view, parts: { owned, owed }, table, titleId, words }: ContentsProps): ReactElement {
  const { messages } = words;
  const positions = useMemo(() => burnPositions(view), [view]);
  const shared = { positions, table, words, asOf: view.asOf };
  return (
    <Scroller role="group" aria-labelledby={titleId} tabIndex={0} data-part="table">
      <Totals view={view} words={words} />
      {owned.length === 0 ? null : <LineTable {...shared} kind="owned" lines={owned} name={caption} />}
      {owed.length === 0 ? null : <LineTable {...shared} kind="owed" lines={owed} name={messages.obligations} detail={messages.obligationsDetail} />}
      {owned.length + owed.length === 0 ? <p data-part="note">{messages.nothingCurrent}</p> : null}
    </Scroller>
  );
}

interface FiltersProps {
  parts: Parts;
  filter: BalanceFilter;
  onChange: (filter: BalanceFilter) => void;
  words: BalanceWords;
}

/** Switches for lines that are over or recur; only for those that there are. */
function Filters({ parts: { endedCount, archivedCount, foldedCount }, filter, onChange, words: { messages, formats } }: FiltersProps): ReactElement {
  const switches = [
    { field: 'grouped', count: foldedCount, label: filter.grouped ? messages.singleGrants : messages.groupGrants },
    { field: 'ended', count: endedCount, label: filter.ended ? messages.hideEnded : messages.showEnded },
    { field: 'archived', count: archivedCount, label: filter.archived ? messages.hideArchived : messages.showArchived },
  ] as const;
  return (
    <>
      {switches.map(({ field, count, label }) =>
        count === 0 ? null : (
          <Button key={field} type="button" data-part="filter" onClick={() => { onChange({ ...filter, [field]: !filter[field] }); }}>
            {label(count, formats.count(count))}
          </Button>
        ),
      )}
    </>
  );
}

interface NoticeProps {
  props: BalanceTableProps;
  loaded: Loaded<BalancesView>;
  words: BalanceWords;
}

function Notice({ props: { renderEmpty, renderError }, loaded, words: { messages, formats } }: NoticeProps): ReactElement | null {
  if (loaded.state === 'empty' && renderEmpty !== undefined) return <>{renderEmpty()}</>;
  if (loaded.state === 'error' && renderError !== undefined) return <>{renderError(loaded.error, loaded.retry)}</>;
  const texts = panelTexts(loaded, messages, formats, { title: messages.balancesEmptyTitle, detail: messages.balancesEmptyDetail });
  return texts === null ? null : <StatusPanel {...texts} skeleton={loaded.state === 'pending' ? <TableSkeleton /> : undefined} />;
}
