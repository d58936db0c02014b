import type { ReactElement } from 'react';
import { add, isZero, type Decimal, type InvoiceLine, type InvoiceSummary } from '@meterboard/data';
import { nameOr } from '../../chart/nameOr.js';
import { restOf, roundsApart } from '../../chart/roundsApart.js';
import { asCell, asColumnHeader, asRow, asRowGroup, asRowHeader, asTable } from '../../dom/tableRoles.js';
import { billingRange } from '../../i18n/billingDates.js';
import { PLAIN } from '../../i18n/format.js';
import type { InvoiceWords } from './words.js';

interface LinesProps {
  invoice: InvoiceSummary;
  words: InvoiceWords;
}

/** The lines of an invoice: one for each product, price and group. */
export function InvoiceLines({ invoice, words }: LinesProps): ReactElement {
  const { messages, formats } = words;
  const { lines, zeroLinesHidden, total, unit } = invoice;
  return (
    <div data-part="details">
      {lines.length === 0 ? <p data-part="note">{messages.noInvoiceLines}</p> : <LineTable invoice={invoice} words={words} />}
      {roundsApart(countedOf(invoice), total, unit) ? <p data-part="note">{messages.roundedApart}</p> : null}
      {zeroLinesHidden === 0 ? null : <p data-part="note">{messages.zeroLinesHidden(zeroLinesHidden, formats.count(zeroLinesHidden))}</p>}
    </div>
  );
}

const countedOf = ({ lines }: InvoiceSummary): readonly Decimal[] => lines.filter(({ counted }) => counted).map(({ total }) => total);

/** The lines and their total. What they do not add up to has a line of its own, so that a reader who checks the sum finds it. */
function LineTable({ invoice, words }: LinesProps): ReactElement {
  const { messages, formats } = words;
  const { lines, total, unit } = invoice;
  const rest = restOf(countedOf(invoice), total);
  return (
    <table {...asTable} data-part="lines" data-stack>
      <caption>{messages.invoiceLines}</caption>
      <thead {...asRowGroup}>
        <tr {...asRow}>
          <th {...asColumnHeader}>{messages.columnItem}</th>
          <th {...asColumnHeader}>{messages.columnQuantity}</th>
          <th {...asColumnHeader}>{messages.columnAmount}</th>
        </tr>
      </thead>
      <tbody {...asRowGroup}>
        {lines.map((line) => (
          <Line key={line.id} line={line} invoice={invoice} words={words} />
        ))}
        {isZero(rest) ? null : (
          <tr {...asRow}>
            <th {...asRowHeader}>{messages.notItemised}</th>
            <td {...asCell} />
            <td {...asCell}>
              <bdi data-part="amount">{formats.amount(rest, unit)}</bdi>
            </td>
          </tr>
        )}
      </tbody>
      <tfoot {...asRowGroup}>
        <tr {...asRow}>
          <th {...asRowHeader} colSpan={2}>
            {messages.invoiceTotal}
          </th>
          <td {...asCell}>
            <bdi data-part="amount">{formats.amount(total, unit)}</bdi>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

interface LineProps extends LinesProps {
  line: InvoiceLine;
}

function Line({ line, invoice, words }: LineProps): ReactElement {
  const { messages, formats } = words;
  return (
    <tr {...asRow} data-counted={line.counted}>
      <th {...asRowHeader}>
        <bdi>{nameOr(line.name, messages.unnamed)}</bdi>
        {facts(line, invoice, words).map((fact) => (
          <small key={fact}>
            <bdi suppressHydrationWarning>{fact}</bdi>
          </small>
        ))}
      </th>
      <td {...asCell}>
        <bdi>{quantityOf(line, words)}</bdi>
      </td>
      <td {...asCell}>
        <bdi data-part="amount">{formats.amount(line.total, line.unit)}</bdi>
        {line.counted ? null : <small>{messages.notCounted}</small>}
      </td>
    </tr>
  );
}

function tierName({ startingAt, size }: NonNullable<InvoiceLine['tier']>, { messages, formats }: InvoiceWords): string {
  const from = formats.amount(startingAt, PLAIN);
  return size === null ? messages.tierFrom(from) : messages.tierRange(from, formats.amount(add(startingAt, size), PLAIN));
}

/** What distinguishes a line from others of the same product, and what paid for it. */
function facts({ type, group, tier, interval, merged, paidBy, unit }: InvoiceLine, { period }: InvoiceSummary, words: InvoiceWords): string[] {
  const { messages, formats } = words;
  const groups = Object.entries(group ?? {}).map(([key, value]) => `${nameOr(key, messages.unnamed)}: ${value === null ? messages.noGroupValue : nameOr(value, messages.unnamed)}`);
  const differs = interval !== null && (interval.start !== period?.start || interval.end !== period.end);
  const parts = [
    type === 'usage' ? null : messages.lineType[type],
    ...groups,
    tier === null ? null : tierName(tier, words),
    differs ? billingRange(interval, formats) : null,
    merged > 1 ? messages.mergedLines(merged, formats.count(merged)) : null,
  ];
  const first = parts.filter((part) => part !== null).join(' · ');
  return [...(first === '' ? [] : [first]), ...paidBy.map(({ kind, amount }) => messages.paidBy[kind](formats.amount(amount, unit)))];
}

function quantityOf({ quantity, unitPrice, unit }: InvoiceLine, { messages, formats }: InvoiceWords): string | null {
  const plain = (value: Decimal): string => formats.amount(value, PLAIN);
  if (quantity === null) return null;
  return unitPrice === null ? plain(quantity) : messages.quantityTimesPrice(plain(quantity), formats.exactAmount(unitPrice, unit));
}
