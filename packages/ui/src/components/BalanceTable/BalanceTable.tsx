'use client';
import { forwardRef, useId, useMemo, type ReactElement, type ReactNode } from 'react';
import type { BalancesView } from '@meterboard/data';
import type { RootProps } from '../../dom/rootProps.js';
import type { Loadable, Loaded } from '../../hooks/loadState.js';
import { noticeText } from '../../hooks/noticeText.js';
import { useControlled } from '../../hooks/useControlled.js';
import { useLoadable } from '../../hooks/useLoadable.js';
import { useStableCallback } from '../../hooks/useStableCallback.js';
import { Button } from '../../parts/Button.js';
import { Frame, type FrameClassNames, type HeadingLevel } from '../../parts/Frame.js';
import { StatusPanel } from '../../parts/StatusPanel.js';
import { TableSkeleton } from '../../parts/TableSkeleton.js';
import { useSettings, type Settings, type SettingsProps } from '../../provider/useSettings.js';
import { Scroller } from './BalanceTable.styles.js';
import { LineTable } from './LineTable.js';
import { burnPositions, partition, type BalanceFilter, type Parts } from './partition.js';
import { nextSort, sortLines, type BalanceSort } from './sortLines.js';
import { Totals } from './Totals.js';

export type BalanceTableProps = Loadable<BalancesView> &
  SettingsProps &
  RootProps & {
    /** Visible title, and the name of the table. */
    caption: string;
    headingLevel?: HeadingLevel | undefined;
    /** Of the body in every state, in pixels; longer content scrolls in it. 'auto' grows with the rows. Default: 440 with `state`, so that nothing moves when it settles; 'auto' with `data`. */
    height?: number | 'auto' | undefined;
    /** Null: the order in which balances are used. */
    sort?: BalanceSort | undefined;
    defaultSort?: BalanceSort | undefined;
    onSortChange?: ((sort: BalanceSort) => void) | undefined;
    /** Ids of the lines whose details are open. */
    expanded?: readonly string[] | undefined;
    defaultExpanded?: readonly string[] | undefined;
    onExpandedChange?: ((expanded: readonly string[]) => void) | undefined;
    /** Which lines are listed; totals count them all. Default: ended ones too, archived ones not. */
    filter?: BalanceFilter | undefined;
    defaultFilter?: BalanceFilter | undefined;
    onFilterChange?: ((filter: BalanceFilter) => void) | undefined;
    /** Class names by `data-part`. */
    classNames?: FrameClassNames | undefined;
    renderEmpty?: (() => ReactNode) | undefined;
    renderError?: ((error: unknown, retry: (() => void) | null) => ReactNode) | undefined;
  };

const HEIGHT = 440;
const FILTER: BalanceFilter = { ended: true, archived: false };
const NONE: readonly string[] = [];
const isEmpty = ({ lines }: BalancesView): boolean => lines.length === 0;

/** What a customer was granted, used and has left: totals, one line a commit or credit, promised spend apart. */
export const BalanceTable = forwardRef<HTMLElement, BalanceTableProps>(function BalanceTable(props, ref): ReactElement {
  const { caption, height = props.state === undefined ? 'auto' : HEIGHT } = props;
  const titleId = useId();
  const settings = useSettings(props);
  const { messages, formats } = settings;
  const loaded = useLoadable<BalancesView>(props, isEmpty);
  const [filter, setFilter] = useControlled({ value: props.filter, defaultValue: props.defaultFilter ?? FILTER, onChange: props.onFilterChange });
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
      description={view === null ? undefined : <time dateTime={view.asOf}>{messages.asOf(formats.moment(view.asOf))}</time>}
      status={loaded.stale ? messages.stale : undefined}
      actions={<Filters parts={parts} filter={filter} onChange={setFilter} settings={settings} />}
      themeStyle={settings.themeStyle}
      height={height === 'auto' ? undefined : height}
      classNames={props.classNames}
    >
      {view === null || loaded.state === 'empty' ? (
        <Notice props={props} loaded={loaded} settings={settings} />
      ) : (
        <Contents props={props} view={view} parts={parts} titleId={titleId} settings={settings} />
      )}
    </Frame>
  );
});

function Contents({ props, view, parts, titleId, settings }: { props: BalanceTableProps; view: BalancesView; parts: Parts; titleId: string; settings: Settings }): ReactElement {
  const { messages, locale } = settings;
  const [sort, setSort] = useControlled<BalanceSort>({ value: props.sort, defaultValue: props.defaultSort ?? null, onChange: props.onSortChange });
  const [expanded, setExpanded] = useControlled({ value: props.expanded, defaultValue: props.defaultExpanded ?? NONE, onChange: props.onExpandedChange });
  const onToggle = useStableCallback((id: string) => { setExpanded(expanded.includes(id) ? expanded.filter((each) => each !== id) : [...expanded, id]); });
  const positions = useMemo(() => burnPositions(view.lines), [view]);
  const owned = useMemo(() => sortLines(parts.owned, sort, locale), [parts, sort, locale]);
  const owed = useMemo(() => sortLines(parts.owed, sort, locale), [parts, sort, locale]);
  const shared = { positions, sort, onSort: (column: Parameters<typeof nextSort>[1]) => { setSort(nextSort(sort, column)); }, expanded, onToggle, settings };
  return (
    <Scroller role="region" aria-labelledby={titleId} tabIndex={0} data-part="table">
      <Totals totals={view.totals} settings={settings} />
      {owned.length === 0 ? null : <LineTable {...shared} kind="owned" lines={owned} caption={<span data-part="hidden">{props.caption}</span>} />}
      {owed.length === 0 ? null : (
        <LineTable
          {...shared}
          kind="owed"
          lines={owed}
          caption={
            <>
              <strong>{messages.obligations}</strong>
              <small>{messages.obligationsDetail}</small>
            </>
          }
        />
      )}
      {owned.length + owed.length === 0 ? <p data-part="note">{messages.nothingCurrent}</p> : null}
    </Scroller>
  );
}

interface FiltersProps {
  parts: Parts;
  filter: BalanceFilter;
  onChange: (filter: BalanceFilter) => void;
  settings: Settings;
}

/** Switches for lines that are over; only for those that there are. */
function Filters({ parts: { endedCount, archivedCount }, filter, onChange, settings: { messages, formats } }: FiltersProps): ReactElement | null {
  if (endedCount + archivedCount === 0) return null;
  return (
    <>
      {endedCount === 0 ? null : (
        <Button type="button" data-part="filter" onClick={() => { onChange({ ...filter, ended: !filter.ended }); }}>
          {(filter.ended ? messages.hideEnded : messages.showEnded)(endedCount, formats.count(endedCount))}
        </Button>
      )}
      {archivedCount === 0 ? null : (
        <Button type="button" data-part="filter" onClick={() => { onChange({ ...filter, archived: !filter.archived }); }}>
          {(filter.archived ? messages.hideArchived : messages.showArchived)(archivedCount, formats.count(archivedCount))}
        </Button>
      )}
    </>
  );
}

interface NoticeProps {
  props: BalanceTableProps;
  loaded: Loaded<BalancesView>;
  settings: Settings;
}

function Notice({ props: { renderEmpty, renderError }, loaded, settings }: NoticeProps): ReactElement {
  const { messages } = settings;
  if (loaded.state === 'empty' && renderEmpty !== undefined) return <>{renderEmpty()}</>;
  if (loaded.state === 'error' && renderError !== undefined) return <>{renderError(loaded.error, loaded.retry)}</>;
  const text = noticeText(loaded, { title: messages.balancesEmptyTitle, detail: messages.balancesEmptyDetail }, settings);
  return <StatusPanel {...text} skeleton={loaded.state === 'empty' ? undefined : <TableSkeleton />} />;
}
