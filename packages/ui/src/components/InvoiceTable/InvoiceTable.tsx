'use client';
import { forwardRef, type ReactElement, type ReactNode } from 'react';
import type { InvoicesView, InvoiceSummary } from '@meterboard/data';
import type { Loadable } from '../../hooks/loadState.js';
import type { TableStateProps } from '../../interaction/useTableState.js';
import { TableFrame } from '../../parts/TableFrame.js';
import type { TableProps } from '../../parts/tableProps.js';
import type { SettingsProps } from '../../provider/useSettings.js';
import type { InvoiceColumn } from './columns.js';
import { InvoiceList } from './InvoiceList.js';
import { Scroller } from './InvoiceTable.styles.js';
import { InvoiceTotals } from './InvoiceTotals.js';
import { useInvoiceTable } from './useInvoiceTable.js';

/** `sort` null: newest first. `expanded`: invoices whose lines are open. */
export type InvoiceTableProps = Loadable<InvoicesView> &
  SettingsProps &
  TableProps &
  TableStateProps<InvoiceColumn> & {
    /** Gives each invoice a download button. While a promise is pending the button is busy; where it rejects, the row says so. */
    onDownload?: ((invoice: InvoiceSummary) => unknown) | undefined;
    /** Which invoices have one. Default: finalized ones. */
    canDownload?: ((invoice: InvoiceSummary) => boolean) | undefined;
    /** More of an open invoice, below its lines: its days as a chart, a link to where it is paid. */
    renderDetails?: ((invoice: InvoiceSummary) => ReactNode) | undefined;
  };

const isFinalized = ({ status }: InvoiceSummary): boolean => status === 'finalized';

/**
 * A customer's invoices: what runs up in the current period, what is finalized, and the lines of each invoice.
 *
 * ```tsx
 * import { InvoiceTable } from '@meterboard/ui';
 * import type { InvoicesView } from '@meterboard/data';
 *
 * const Invoices = ({ data }: { data: InvoicesView }) => (
 *   <InvoiceTable caption="Invoices" data={data} onDownload={({ id }) => { window.open(`/invoices/${encodeURIComponent(id)}.pdf`); }} />
 * );
 * ```
 */
export const InvoiceTable = forwardRef<HTMLElement, InvoiceTableProps>(function InvoiceTable(props, ref): ReactElement {
  const { caption, onDownload, canDownload } = props;
  const table = useInvoiceTable(props);
  const { invoices, words, titleId } = table;
  const view = table.loaded.data;
  return (
    <TableFrame props={props} rootRef={ref} table={table}>
      {view === null ? null : (
        <Scroller role="group" aria-labelledby={titleId} tabIndex={0} data-part="table">
          <InvoiceTotals view={view} words={words} />
          <InvoiceList caption={caption} invoices={invoices} table={table} onDownload={onDownload ?? undefined} canDownload={canDownload ?? isFinalized} renderDetails={props.renderDetails} words={words} />
        </Scroller>
      )}
    </TableFrame>
  );
});
