import { memo, type ReactElement, type ReactNode } from 'react';
import { sign, type InvoiceSummary } from '@meterboard/data';
import { nameOr } from '../../chart/nameOr.js';
import { asCell, asRow, asRowHeader } from '../../dom/tableRoles.js';
import { billingDay } from '../../i18n/billingDates.js';
import { Chip } from '../../parts/Chip.js';
import { Expander } from '../../parts/Expander.js';
import { COLUMNS, PAYMENT_TONES, STATUS_TONES } from './columns.js';
import { DownloadButton } from './DownloadButton.js';
import { InvoiceLines } from './InvoiceLines.js';
import { invoiceName } from './names.js';
import type { InvoiceWords } from './words.js';

export interface InvoiceRowProps {
  invoice: InvoiceSummary;
  /** What its buttons call it: a name that no other invoice in the list has. */
  label: string;
  expanded: boolean;
  onToggle: (id: string) => void;
  /** Undefined: the table has no such column. Null: this invoice cannot be downloaded. */
  onDownload: ((invoice: InvoiceSummary) => unknown) | null | undefined;
  renderDetails: ((invoice: InvoiceSummary) => ReactNode) | undefined;
  detailsId: string;
  words: InvoiceWords;
}

/** One invoice, and below it, when asked for, its lines. */
export const InvoiceRow = memo(function InvoiceRow({ invoice, label, expanded, onToggle, onDownload, renderDetails, detailsId, words }: InvoiceRowProps): ReactElement {
  const { messages, formats } = words;
  return (
    <>
      <tr {...asRow} data-part="row" data-status={invoice.status} data-expanded={expanded || undefined}>
        <th {...asRowHeader}>
          <span data-part="head">
            <Expander label={messages.expandInvoice(label)} expanded={expanded} controls={detailsId} onToggle={() => { onToggle(invoice.id); }} />
            <Name invoice={invoice} words={words} />
          </span>
        </th>
        <td {...asCell} data-label={messages.columnStatus}>
          <Chip tone={STATUS_TONES[invoice.status]}>{messages.invoiceStatus[invoice.status]}</Chip>
        </td>
        <td {...asCell} data-label={messages.columnPayment}>
          <Payment invoice={invoice} words={words} />
        </td>
        <td {...asCell} data-label={messages.columnInvoiceTotal} data-part="invoice-total">
          <bdi data-part="amount">{formats.amount(invoice.total, invoice.unit)}</bdi>
          {invoice.status === 'draft' && invoice.isCurrent ? <small>{messages.soFar}</small> : null}
          {invoice.status !== 'void' && sign(invoice.total) < 0 ? <small>{messages.inYourFavor}</small> : null}
        </td>
        {onDownload === undefined ? null : (
          <td {...asCell} data-part="download-cell">
            {onDownload === null ? null : <DownloadButton invoice={invoice} label={label} onDownload={onDownload} words={words} />}
          </td>
        )}
      </tr>
      {expanded ? (
        <tr {...asRow} data-part="details-row">
          <td {...asCell} colSpan={COLUMNS.length + (onDownload === undefined ? 0 : 1)} id={detailsId}>
            <InvoiceLines invoice={invoice} words={words} />
            {renderDetails?.(invoice)}
          </td>
        </tr>
      ) : null}
    </>
  );
});

function Name({ invoice, words }: { invoice: InvoiceSummary; words: InvoiceWords }): ReactElement {
  return (
    <span data-part="name">
      <span data-part="name-text" suppressHydrationWarning>
        {invoiceName(invoice, words)}
      </span>
      <span data-part="name-details">
        <span dir="auto">
          {notesOf(invoice, words).join(' · ')}
          <Charge invoice={invoice} words={words} />
        </span>
      </span>
    </span>
  );
}

/** A scheduled charge is named by its day alone, and mostly has one line: what is charged. */
function Charge({ invoice: { period, lines: [line, ...others] }, words: { messages } }: { invoice: InvoiceSummary; words: InvoiceWords }): ReactElement | null {
  if (period !== null || line === undefined || others.length > 0) return null;
  return (
    <>
      {' · '}
      <bdi>{nameOr(line.name, messages.unnamed)}</bdi>
    </>
  );
}

/** An invoice with no recorded payment may still have been paid elsewhere, so it is never called unpaid. */
function Payment({ invoice: { payment, status, total }, words: { messages } }: { invoice: InvoiceSummary; words: InvoiceWords }): ReactElement {
  if (payment !== null) return <Chip tone={PAYMENT_TONES[payment]}>{messages.invoicePayment[payment]}</Chip>;
  const isNothing = status === 'void' || sign(total) <= 0;
  return <span data-part="none">{status === 'draft' ? messages.noPaymentYet : isNothing ? messages.nothingToPay : messages.noPayment}</span>;
}

function notesOf({ type, status, period, issuedAt, copiedInto, regeneratedFrom, corrects }: InvoiceSummary, { messages, formats }: InvoiceWords): string[] {
  const notes = [
    messages.invoiceType[type],
    period === null || issuedAt === null ? null : (status === 'draft' ? messages.toBeIssued : messages.issued)(billingDay(issuedAt, formats)),
    copiedInto === null ? null : messages.copiedInto,
    regeneratedFrom === null ? null : messages.regenerated,
    corrects === null ? null : messages.corrects,
  ];
  return notes.filter((note) => note !== null);
}
