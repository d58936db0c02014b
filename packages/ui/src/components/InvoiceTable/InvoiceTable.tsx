'use client';
import { forwardRef, type ReactElement, type ReactNode } from 'react';
import type { InvoicesView, InvoiceSummary } from '@meterboard/data';
import type { RootProps } from '../../dom/rootProps.js';
import type { Loadable } from '../../hooks/loadState.js';
import type { TableStateProps } from '../../interaction/tableState.js';
import { AsOf, NoAsOf } from '../../parts/AsOf.js';
import { Frame, type FrameClassNames, type HeadingLevel } from '../../parts/Frame.js';
import { StatusPanel } from '../../parts/StatusPanel.js';
import { TableSkeleton } from '../../parts/TableSkeleton.js';
import type { SettingsProps } from '../../provider/useBasics.js';
import { InvoiceList } from './InvoiceList.js';
import { Scroller } from './InvoiceTable.styles.js';
import { InvoiceTotals } from './InvoiceTotals.js';
import type { InvoiceColumn } from './sortInvoices.js';
import { useInvoiceTable, type InvoiceTableState } from './useInvoiceTable.js';

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
const isFinalized = ({ status }: InvoiceSummary): boolean => status === 'finalized';

/** A customer's invoices: what runs up now, what is settled, and the lines of each. */
export const InvoiceTable = forwardRef<HTMLElement, InvoiceTableProps>(function InvoiceTable(props, ref): ReactElement {
  const { caption, height = props.state === undefined ? 'auto' : HEIGHT } = props;
  const table = useInvoiceTable(props);
  const { loaded, words, asOf } = table;
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
      themeStyle={table.themeStyle}
      height={height === 'auto' ? undefined : height}
      classNames={props.classNames}
    >
      {view === null || loaded.state === 'empty' ? (
        <Notice props={props} table={table} />
      ) : (
        <Scroller role="group" aria-labelledby={table.titleId} tabIndex={0} data-part="table">
          <InvoiceTotals view={view} words={words} />
          <InvoiceList caption={caption} invoices={table.invoices} table={table} onDownload={props.onDownload} canDownload={props.canDownload ?? isFinalized} words={words} />
        </Scroller>
      )}
    </Frame>
  );
});

function Notice({ props: { renderEmpty, renderError }, table: { loaded, panel } }: { props: InvoiceTableProps; table: InvoiceTableState }): ReactElement | null {
  if (loaded.state === 'empty' && renderEmpty !== undefined) return <>{renderEmpty()}</>;
  if (loaded.state === 'error' && renderError !== undefined) return <>{renderError(loaded.error, loaded.retry)}</>;
  return panel === null ? null : <StatusPanel {...panel} skeleton={loaded.state === 'pending' ? <TableSkeleton /> : undefined} />;
}
