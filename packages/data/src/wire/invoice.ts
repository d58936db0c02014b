import { creditTypeField, type CreditType } from './creditType.js';
import { readRow } from './endpoint.js';
import { amountField, optionalAmountField, optionalEpochField, optionalField, optionalListField, optionalTextField, textField, type Summand } from './fields.js';
import type { Line, LineItem } from './lineItem.js';
import { readPricedLine, type PricedLine } from './pricedLine.js';
import { optionalSpan, type Span } from './span.js';
import { readRecord, readRows, type Place, type Reader, type WireAmount, type WireRecord } from './read.js';

/**
 * The fields that are read of a row of GET /v1/customers/{customer_id}/invoices. Others decide how an invoice is collected and change no
 * figure: `payer`, `net_payment_terms_days`, and `billable_status`, so that an unbillable invoice counts like any other.
 */
export interface Invoice {
  id: string;
  total: WireAmount;
  credit_type: CreditType;
  customer_id?: string | null | undefined;
  /** USAGE, USAGE_CONSOLIDATED, SCHEDULED, or newer. */
  type?: string | null | undefined;
  /** DRAFT, FINALIZED, VOID, or newer. */
  status?: string | null | undefined;
  line_items?: readonly LineItem[] | null | undefined;
  contract_id?: string | null | undefined;
  /** Service period; absent on scheduled invoices. */
  start_timestamp?: string | null | undefined;
  end_timestamp?: string | null | undefined;
  issued_at?: string | null | undefined;
  subtotal?: WireAmount | null | undefined;
  constituent_invoices?: readonly { invoice_id: string }[] | null | undefined;
  external_invoice?: { external_status?: string | null | undefined } | null | undefined;
  regenerated_from_invoice_id?: string | null | undefined;
  correction_record?: { corrected_invoice_id: string } | null | undefined;
}

/** What every reader of invoices needs. Amounts are in the wire's own units. */
export interface InvoiceHead<L extends Line = Line> {
  readonly id: string;
  readonly customerId: string | null;
  readonly contractId: string | null;
  readonly type: string | null;
  readonly status: string | null;
  readonly creditType: CreditType;
  readonly total: Summand;
  /** Ids of the invoices that a consolidated invoice repeats. */
  readonly constituents: readonly string[];
  /**
   * Reads the lines. Breakdowns read them anew on every call and do not keep them, as years of days would fill the memory twice over.
   * @throws WireFormatError with the path of the first broken field
   */
  readonly lines: () => readonly L[];
}

const readConstituent = (value: unknown, at: Place): string => textField(readRecord(value, at), 'invoice_id', at);

/** @throws WireFormatError with the path of the first broken field */
export function readInvoiceHead<L extends Line>(record: WireRecord, at: Place, readOne: Reader<L>): InvoiceHead<L> {
  return {
    id: textField(record, 'id', at),
    customerId: optionalTextField(record, 'customer_id', at),
    contractId: optionalTextField(record, 'contract_id', at),
    type: optionalTextField(record, 'type', at),
    status: optionalTextField(record, 'status', at)?.toUpperCase() ?? null,
    creditType: creditTypeField(record, 'credit_type', at),
    total: amountField(record, 'total', at),
    constituents: optionalListField(record, 'constituent_invoices', at, readConstituent) ?? [],
    lines: () => optionalListField(record, 'line_items', at, readOne) ?? [],
  };
}

/** A whole invoice as read; times in epoch milliseconds. */
export interface InvoiceRecord extends InvoiceHead<PricedLine> {
  /** Service period; null on scheduled invoices. */
  readonly period: Span | null;
  readonly issuedAt: number | null;
  readonly subtotal: Summand | null;
  /** The billing provider's own word, such as PAID. Its error text is for the seller and is not read. */
  readonly externalStatus: string | null;
  readonly regeneratedFrom: string | null;
  readonly corrects: string | null;
}

/** The text of a field of an inner record; null if either is absent or null. */
const textInside = (record: WireRecord, at: Place, outer: string, key: string): string | null =>
  optionalField(record, outer, at, (found, here) => optionalTextField(readRecord(found, here), key, here));

function readInvoice(value: unknown, at: Place): InvoiceRecord {
  const record = readRow(value, at, 'toInvoicesView');
  const head = readInvoiceHead(record, at, readPricedLine);
  const lines = head.lines();
  return {
    ...head,
    lines: () => lines,
    period: optionalSpan(record, ['start_timestamp', 'end_timestamp'], at),
    issuedAt: optionalEpochField(record, 'issued_at', at),
    subtotal: optionalAmountField(record, 'subtotal', at),
    externalStatus: textInside(record, at, 'external_invoice', 'external_status')?.toUpperCase() ?? null,
    regeneratedFrom: optionalTextField(record, 'regenerated_from_invoice_id', at),
    corrects: textInside(record, at, 'correction_record', 'corrected_invoice_id'),
  };
}

/**
 * Reads every row.
 * @throws WireFormatError with the path of the first broken field, or for rows of another endpoint
 */
export const readInvoices = (rows: unknown): InvoiceRecord[] => readRows(rows, readInvoice);
