import { useId, type ReactElement, type ReactNode } from 'react';
import type { InvoiceSummary } from '@meterboard/data';
import { asColumnHeader, asRowGroup, asTable } from '../../dom/tableRoles.js';
import { useStableCallback } from '../../hooks/useStableCallback.js';
import type { TableState } from '../../interaction/useTableState.js';
import { SortHeads } from '../../parts/SortHeads.js';
import { columnLabels, COLUMNS, type InvoiceColumn } from './columns.js';
import { InvoiceRow } from './InvoiceRow.js';
import type { InvoiceTableState } from './useInvoiceTable.js';
import type { InvoiceWords } from './words.js';

export interface InvoiceListProps {
  caption: string;
  /** In the order to show them. */
  invoices: readonly InvoiceSummary[];
  table: Pick<InvoiceTableState, keyof TableState<InvoiceColumn> | 'nameOf'>;
  onDownload: ((invoice: InvoiceSummary) => unknown) | undefined;
  canDownload: (invoice: InvoiceSummary) => boolean;
  renderDetails: ((invoice: InvoiceSummary) => ReactNode) | undefined;
  words: InvoiceWords;
}

/** The table of invoices, with heads that sort it. */
export function InvoiceList({ caption, invoices, table, onDownload, canDownload, renderDetails, words }: InvoiceListProps): ReactElement {
  const id = useId();
  const { messages } = words;
  const download = useStableCallback((invoice: InvoiceSummary) => onDownload?.(invoice));
  const downloadOf = (invoice: InvoiceSummary): typeof download | null | undefined => (onDownload === undefined ? undefined : canDownload(invoice) ? download : null);
  return (
    <table {...asTable} data-part="invoices" data-cards>
      <caption>
        <span data-part="hidden">{caption}</span>
      </caption>
      <SortHeads columns={COLUMNS} labels={columnLabels(messages)} hint={messages.sortBy} sort={table.sort} onSort={table.onSort}>
        {onDownload === undefined ? null : (
          <th {...asColumnHeader} data-column="download">
            <span data-part="hidden">{messages.columnDownload}</span>
          </th>
        )}
      </SortHeads>
      <tbody {...asRowGroup}>
        {invoices.map((invoice, index) => (
          <InvoiceRow
            key={invoice.id}
            invoice={invoice}
            label={table.nameOf(invoice)}
            expanded={table.expanded.has(invoice.id)}
            onToggle={table.onToggle}
            onDownload={downloadOf(invoice)}
            renderDetails={renderDetails}
            detailsId={`${id}-${index}`}
            words={words}
          />
        ))}
      </tbody>
    </table>
  );
}
