'use client';
import type { CSSProperties, ReactElement, ReactNode, Ref } from 'react';
import { pixels } from '../dom/pixels.js';
import type { TableMessages } from '../i18n/messages/tables.js';
import { AsOf, NoAsOf, type AsOfProps } from './AsOf.js';
import { Frame, type FrameState } from './Frame.js';
import { Notice, type NoticeProps } from './Notice.js';
import type { TableProps } from './tableProps.js';
import { TableSkeleton } from './TableSkeleton.js';

/** A table that is worked out, except for its rows. */
export interface TablePrint {
  loaded: { state: FrameState; isFetching: boolean; stale: boolean; error: unknown; retry: (() => void) | null };
  titleId: string;
  /** Words for a state without figures, or null where there are some. */
  panel: NoticeProps['panel'];
  /** Null before there are figures. */
  asOf: AsOfProps | null;
  themeStyle: CSSProperties;
  /** Of tables that can be sorted. */
  sort?: { column: string; direction: 'ascending' | 'descending' } | null;
  hasSorted?: boolean;
  columnLabels?: Readonly<Record<string, string>>;
  words: { messages: Pick<TableMessages, 'sortedBy' | 'sortedAsBefore'> };
}

/** The order that the rows have now, once a reader has asked for another: of `aria-sort` Orca says nothing when it changes. */
function sortNews({ sort, hasSorted, columnLabels, words: { messages } }: TablePrint): string | null {
  if (hasSorted !== true) return null;
  return sort ? messages.sortedBy(columnLabels?.[sort.column] ?? '', sort.direction) : messages.sortedAsBefore;
}

export interface TableFrameProps {
  /** The component's own; what is not named in `TableProps` is left alone. */
  props: TableProps & { state?: unknown };
  rootRef: Ref<HTMLElement>;
  table: TablePrint;
  /** The rows, shown where there are some. */
  children: ReactNode;
}

const HEIGHT = 440;

/** What is around the rows of every table: its title, the moment of the figures, and the panels for its other states. */
export function TableFrame({ props, rootRef, table, children }: TableFrameProps): ReactElement {
  const { height = props.state === undefined ? 'auto' : HEIGHT } = props;
  const { loaded, titleId, asOf, themeStyle } = table;
  // Rows to come have no height of their own.
  const bodyHeight = height === 'auto' && loaded.state === 'pending' ? HEIGHT : height;
  return (
    <Frame
      props={props}
      rootRef={rootRef}
      loaded={loaded}
      title={props.caption}
      titleId={titleId}
      description={asOf === null ? <NoAsOf /> : <AsOf {...asOf} />}
      themeStyle={themeStyle}
      height={bodyHeight === 'auto' ? undefined : pixels(bodyHeight, HEIGHT)}
    >
      {loaded.state === 'ready' ? children : <Notice props={props} loaded={loaded} panel={table.panel} skeleton={<TableSkeleton />} />}
      <span data-part="hidden" aria-live="polite" aria-atomic="true">
        {sortNews(table)}
      </span>
    </Frame>
  );
}
