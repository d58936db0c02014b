'use client';
import { forwardRef, useId, type ReactElement, type ReactNode } from 'react';
import type { InvoicesView, InvoiceSummary } from '@meterboard/data';
import type { RootProps } from '../../dom/rootProps.js';
import { asOfTexts } from '../../hooks/asOfTexts.js';
import type { Loadable, Loaded } from '../../hooks/loadState.js';
import { panelTexts } from '../../hooks/statusTexts.js';
import { useLoadable } from '../../hooks/useLoadable.js';
import { useTableState, type TableStateProps } from '../../interaction/tableState.js';
import { AsOf } from '../../parts/AsOf.js';
import { Frame, type FrameClassNames, type HeadingLevel } from '../../parts/Frame.js';
import { StatusPanel } from '../../parts/StatusPanel.js';
import { TableSkeleton } from '../../parts/TableSkeleton.js';
import type { SettingsProps } from '../../provider/useBasics.js';
import { useWords } from '../../provider/useWords.js';
import { InvoiceList } from './InvoiceList.js';
import { Scroller } from './InvoiceTable.styles.js';
import { InvoiceTotals } from './InvoiceTotals.js';
import { FIRST, type InvoiceColumn } from './sortInvoices.js';
import { SECTIONS, type InvoiceWords } from './words.js';

/** `sort` null: newest first. `expanded`: invoices whose lines are open. */
export type InvoiceTableProps = Loadable<InvoicesView> &
  SettingsProps &
  RootProps &
  TableStateProps<InvoiceColumn> & {
    /** Visible title, and the name of the table. */
    caption: string;
    headingLevel?: HeadingLevel | undefined;
    /**
     * Of the body in every state, in pixels; longer content scrolls in it. 'auto' grows with the rows. Default: 440 with `state`, so
     * that nothing moves when it settles; 'auto' with `data`.
     */
    height?: number | 'auto' | undefined;
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
const isEmpty = ({ invoices }: InvoicesView): boolean => invoices.length === 0;
const isFinalized = ({ status }: InvoiceSummary): boolean => status === 'finalized';

/** A customer's invoices: what runs up now, what is settled, and the lines of each. */
export const InvoiceTable = forwardRef<HTMLElement, InvoiceTableProps>(function InvoiceTable(props, ref): ReactElement {
  const { caption, height = props.state === undefined ? 'auto' : HEIGHT } = props;
  const titleId = useId();
  const { words, themeStyle } = useWords(SECTIONS, props);
  const loaded = useLoadable<InvoicesView>(props, isEmpty);
  const table = useTableState(props, FIRST);
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
      {view === null || loaded.state === 'empty' ? (
        <Notice props={props} loaded={loaded} words={words} />
      ) : (
        <Scroller role="group" aria-labelledby={titleId} tabIndex={0} data-part="table">
          <InvoiceTotals view={view} words={words} />
          <InvoiceList caption={caption} view={view} table={table} onDownload={props.onDownload} canDownload={props.canDownload ?? isFinalized} words={words} />
        </Scroller>
      )}
    </Frame>
  );
});

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
