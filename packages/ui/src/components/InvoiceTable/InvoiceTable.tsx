'use client';
import { forwardRef, useId, useMemo, type ReactElement, type ReactNode } from 'react';
import type { InvoicesView, InvoiceSummary } from '@meterboard/data';
import type { RootProps } from '../../dom/rootProps.js';
import { asColumnHeader, asRow, asRowGroup, asTable } from '../../dom/tableRoles.js';
import { asOfTexts } from '../../hooks/asOfTexts.js';
import type { Loadable, Loaded } from '../../hooks/loadState.js';
import { panelTexts } from '../../hooks/statusTexts.js';
import { useControlled } from '../../hooks/useControlled.js';
import { useLoadable } from '../../hooks/useLoadable.js';
import { useStableCallback } from '../../hooks/useStableCallback.js';
import { nextSort } from '../../interaction/sort.js';
import { AsOf } from '../../parts/AsOf.js';
import { Frame, type FrameClassNames, type HeadingLevel } from '../../parts/Frame.js';
import { SortHead } from '../../parts/SortHead.js';
import { StatusPanel } from '../../parts/StatusPanel.js';
import { TableSkeleton } from '../../parts/TableSkeleton.js';
import type { SettingsProps } from '../../provider/useBasics.js';
import { useWords } from '../../provider/useWords.js';
import { InvoiceRow } from './InvoiceRow.js';
import { Scroller } from './InvoiceTable.styles.js';
import { InvoiceTotals } from './InvoiceTotals.js';
import { FIRST, sortInvoices, type InvoiceColumn, type InvoiceSort } from './sortInvoices.js';
import { SECTIONS, type InvoiceWords } from './words.js';

export type InvoiceTableProps = Loadable<InvoicesView> &
  SettingsProps &
  RootProps & {
    /** Visible title, and the name of the table. */
    caption: string;
    headingLevel?: HeadingLevel | undefined;
    /** Of the body in every state, in pixels; longer content scrolls in it. 'auto' grows with the rows. Default: 440 with `state`, so that nothing moves when it settles; 'auto' with `data`. */
    height?: number | 'auto' | undefined;
    /** Null: newest first. */
    sort?: InvoiceSort | undefined;
    defaultSort?: InvoiceSort | undefined;
    onSortChange?: ((sort: InvoiceSort) => void) | undefined;
    /** Ids of the invoices whose lines are open. */
    expanded?: readonly string[] | undefined;
    defaultExpanded?: readonly string[] | undefined;
    onExpandedChange?: ((expanded: readonly string[]) => void) | undefined;
    /** Gives each invoice a download button. A promise keeps it busy; one that rejects says so beside it. */
    onDownload?: ((invoice: InvoiceSummary) => unknown) | undefined;
    /** Which invoices have one. Default: finalized ones. */
    canDownload?: ((invoice: InvoiceSummary) => boolean) | undefined;
    /** Class names by `data-part`. */
    classNames?: FrameClassNames | undefined;
    renderEmpty?: (() => ReactNode) | undefined;
    renderError?: ((error: unknown, retry: (() => void) | null) => ReactNode) | undefined;
  };

const HEIGHT = 440;
/** Keeps the line free that says as of when, once that is known. */
const BLANK = '\u00A0';
const NONE: readonly string[] = [];
const COLUMNS: readonly InvoiceColumn[] = ['date', 'status', 'payment', 'total'];
const isEmpty = ({ invoices }: InvoicesView): boolean => invoices.length === 0;
const isFinalized = ({ status }: InvoiceSummary): boolean => status === 'finalized';

const columnLabels = (messages: InvoiceWords['messages']): Record<InvoiceColumn, string> => ({
  date: messages.columnInvoice,
  status: messages.columnStatus,
  payment: messages.columnPayment,
  total: messages.columnInvoiceTotal,
});

/** A customer's invoices: what runs up now, what is settled, and the lines of each. */
export const InvoiceTable = forwardRef<HTMLElement, InvoiceTableProps>(function InvoiceTable(props, ref): ReactElement {
  const { caption, height = props.state === undefined ? 'auto' : HEIGHT } = props;
  const titleId = useId();
  const { words, themeStyle } = useWords(SECTIONS, props);
  const loaded = useLoadable<InvoicesView>(props, isEmpty);
  const view = loaded.data;
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
      themeStyle={themeStyle}
      height={height === 'auto' ? undefined : height}
      classNames={props.classNames}
    >
      {view === null || loaded.state === 'empty' ? <Notice props={props} loaded={loaded} words={words} /> : <Contents props={props} view={view} titleId={titleId} words={words} />}
    </Frame>
  );
});

function Contents({ props, view, titleId, words }: { props: InvoiceTableProps; view: InvoicesView; titleId: string; words: InvoiceWords }): ReactElement {
  const { messages } = words;
  const { onDownload, canDownload = isFinalized } = props;
  const id = useId();
  const [sort, setSort] = useControlled<InvoiceSort>({ value: props.sort, defaultValue: props.defaultSort ?? null, onChange: props.onSortChange });
  const [expanded, setExpanded] = useControlled({ value: props.expanded, defaultValue: props.defaultExpanded ?? NONE, onChange: props.onExpandedChange });
  const onToggle = useStableCallback((one: string) => { setExpanded(expanded.includes(one) ? expanded.filter((each) => each !== one) : [...expanded, one]); });
  const download = useStableCallback((invoice: InvoiceSummary) => onDownload?.(invoice));
  const invoices = useMemo(() => sortInvoices(view.invoices, sort), [view, sort]);
  const labels = columnLabels(messages);
  const downloadOf = (invoice: InvoiceSummary): typeof download | null | undefined => (onDownload === undefined ? undefined : canDownload(invoice) ? download : null);
  return (
    <Scroller role="group" aria-labelledby={titleId} tabIndex={0} data-part="table">
      <InvoiceTotals view={view} words={words} />
      <table {...asTable} data-part="invoices" data-cards>
        <caption>
          <span data-part="hidden">{props.caption}</span>
        </caption>
        <thead {...asRowGroup}>
          <tr {...asRow}>
            {COLUMNS.map((column) => (
              <SortHead
                key={column}
                column={column}
                label={labels[column]}
                hint={messages.sortBy(labels[column])}
                direction={sort?.column === column ? sort.direction : null}
                onSort={() => { setSort(nextSort(sort, column, FIRST[column])); }}
              />
            ))}
            {onDownload === undefined ? null : (
              <th {...asColumnHeader} data-column="download">
                <span data-part="hidden">{messages.columnDownload}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody {...asRowGroup}>
          {invoices.map((invoice, index) => (
            <InvoiceRow key={invoice.id} invoice={invoice} expanded={expanded.includes(invoice.id)} onToggle={onToggle} onDownload={downloadOf(invoice)} detailsId={`${id}-${index}`} words={words} />
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

interface NoticeProps {
  props: InvoiceTableProps;
  loaded: Loaded<InvoicesView>;
  words: InvoiceWords;
}

function Notice({ props: { renderEmpty, renderError }, loaded, words: { messages, formats } }: NoticeProps): ReactElement | null {
  if (loaded.state === 'empty' && renderEmpty !== undefined) return <>{renderEmpty()}</>;
  if (loaded.state === 'error' && renderError !== undefined) return <>{renderError(loaded.error, loaded.retry)}</>;
  const texts = panelTexts(loaded, messages, formats, { title: messages.invoicesEmptyTitle, detail: messages.invoicesEmptyDetail });
  return texts === null ? null : <StatusPanel {...texts} skeleton={loaded.state === 'pending' ? <TableSkeleton /> : undefined} />;
}
