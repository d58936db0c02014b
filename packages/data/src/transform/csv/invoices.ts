import type { InvoiceLine, InvoicesView, InvoiceSummary } from '../../view/invoices.js';
import * as cell from './cells.js';

const HEADER = [
  ...['invoice_id', 'type', 'status', 'payment', 'period_start', 'period_end', 'issued_at', 'contract_id', 'invoice_total', 'invoice_unit', 'copied_into'],
  ...['line_id', 'line', 'line_type', 'quantity', 'unit_price', 'value', 'unit', 'counted', 'group'],
];
const NO_LINE = ['', '', '', '', '', '', '', '', ''];

/**
 * One record per line, each with the whole invoice; an invoice without lines still has one. Sums leave out void invoices and those that
 * were copied into another. Groups are JSON, as a key may contain any separator.
 */
export const invoicesCsv = (view: InvoicesView): string =>
  cell.table(
    HEADER,
    view.invoices.flatMap((invoice) => {
      const lines = invoice.lines.length === 0 ? [NO_LINE] : invoice.lines.map(lineCells);
      return lines.map((cells) => [...invoiceCells(invoice), ...cells]);
    }),
  );

const invoiceCells = (invoice: InvoiceSummary): cell.Cell[] => [
  cell.text(invoice.id),
  invoice.type,
  invoice.status,
  invoice.payment ?? '',
  invoice.period?.start ?? '',
  invoice.period?.end ?? '',
  invoice.issuedAt ?? '',
  cell.text(invoice.contractId),
  cell.number(invoice.total),
  cell.unit(invoice.unit),
  cell.text(invoice.copiedInto),
];

const lineCells = (line: InvoiceLine): cell.Cell[] => [
  cell.text(line.id),
  cell.text(line.name),
  line.type,
  cell.number(line.quantity),
  cell.number(line.unitPrice),
  cell.number(line.total),
  cell.unit(line.unit),
  String(line.counted),
  cell.text(line.group && JSON.stringify(line.group)),
];
