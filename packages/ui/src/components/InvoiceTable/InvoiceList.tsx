import { useId, useMemo, type ReactElement } from 'react';
import type { InvoicesView, InvoiceSummary } from '@meterboard/data';
import { asColumnHeader, asRow, asRowGroup, asTable } from '../../dom/tableRoles.js';
import { useStableCallback } from '../../hooks/useStableCallback.js';
import type { TableState } from '../../interaction/tableState.js';
import { SortHead } from '../../parts/SortHead.js';
import { InvoiceRow } from './InvoiceRow.js';
import { sortInvoices, type InvoiceColumn } from './sortInvoices.js';
import type { InvoiceWords } from './words.js';

export interface InvoiceListProps {
  caption: string;
  view: InvoicesView;
  table: TableState<InvoiceColumn>;
  onDownload: ((invoice: InvoiceSummary) => unknown) | undefined;
  canDownload: (invoice: InvoiceSummary) => boolean;
  words: InvoiceWords;
}

/** The table of invoices, sorted from its heads. */
export function InvoiceList({ caption, view, table, onDownload, canDownload, words }: InvoiceListProps): ReactElement {
  const id = useId();
  const invoices = useMemo(() => sortInvoices(view.invoices, table.sort), [view, table.sort]);
  const download = useStableCallback((invoice: InvoiceSummary) => onDownload?.(invoice));
  const downloadOf = (invoice: InvoiceSummary): typeof download | null | undefined => (onDownload === undefined ? undefined : canDownload(invoice) ? download : null);
  return (
    <table {...asTable} data-part="invoices" data-cards>
      <caption>
        <span data-part="hidden">{caption}</span>
      </caption>
      <Heads table={table} hasDownload={onDownload !== undefined} words={words} />
      <tbody {...asRowGroup}>
        {invoices.map((invoice, index) => (
          <InvoiceRow
            key={invoice.id}
            invoice={invoice}
            expanded={table.expanded.has(invoice.id)}
            onToggle={table.onToggle}
            onDownload={downloadOf(invoice)}
            detailsId={`${id}-${index}`}
            words={words}
          />
        ))}
      </tbody>
    </table>
  );
}

function Heads({ table: { sort, onSort }, hasDownload, words: { messages } }: { table: TableState<InvoiceColumn>; hasDownload: boolean; words: InvoiceWords }): ReactElement {
  const columns: [InvoiceColumn, string][] = [
    ['date', messages.columnInvoice],
    ['status', messages.columnStatus],
    ['payment', messages.columnPayment],
    ['total', messages.columnInvoiceTotal],
  ];
  return (
    <thead {...asRowGroup}>
      <tr {...asRow}>
        {columns.map(([column, label]) => (
          <SortHead key={column} column={column} label={label} hint={messages.sortBy(label)} direction={sort?.column === column ? sort.direction : null} onSort={() => { onSort(column); }} />
        ))}
        {hasDownload ? (
          <th {...asColumnHeader} data-column="download">
            <span data-part="hidden">{messages.columnDownload}</span>
          </th>
        ) : null}
      </tr>
    </thead>
  );
}
