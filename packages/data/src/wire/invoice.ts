import { creditTypeField, type CreditType } from './creditType.js';
import { refuseForeignRow } from './endpoint.js';
import { amountField, epochField, optionalTextField, textField, type Summand } from './fields.js';
import { readLine, type Line, type LineItem } from './lineItem.js';
import { place, readEach, readRecord, refuse, type Place, type WireAmount, type WireRecord } from './read.js';

/** A row of GET /v1/customers/{customer_id}/invoices: the fields that are read. */
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
}

/** A row of GET /v1/customers/{customer_id}/invoices/breakdowns: one invoice in one hour or day. */
export interface InvoiceBreakdown extends Invoice {
  breakdown_start_timestamp: string;
  breakdown_end_timestamp: string;
}

/** What every reader of invoices needs. Amounts are in the wire's own units. */
export interface InvoiceHead {
  readonly id: string;
  readonly customerId: string | null;
  readonly contractId: string | null;
  readonly type: string | null;
  readonly status: string | null;
  readonly creditType: CreditType;
  readonly total: Summand;
  /** Ids of the invoices that a consolidated one copies. */
  readonly constituents: readonly string[];
  /**
   * Read anew by every call and never kept: years of days hold more lines than is good to have in memory twice.
   * @throws WireFormatError with the path of the first broken field
   */
  readonly lines: () => readonly Line[];
}

export interface Breakdown extends InvoiceHead {
  /** Which of the rows it was. */
  readonly row: number;
  /** The window in epoch milliseconds. */
  readonly start: number;
  readonly end: number;
}

/** Absent and null mean the same as an empty list. */
function listField<T>(record: WireRecord, key: string, at: Place, read: (value: unknown, at: Place) => T): T[] {
  const value = record[key];
  return value === undefined || value === null ? [] : readEach(value, place(at, key), read);
}

const readConstituent = (value: unknown, at: Place): string => textField(readRecord(value, at), 'invoice_id', at);

/** @throws WireFormatError with the path of the first broken field */
export function readInvoiceHead(record: WireRecord, at: Place): InvoiceHead {
  return {
    id: textField(record, 'id', at),
    customerId: optionalTextField(record, 'customer_id', at),
    contractId: optionalTextField(record, 'contract_id', at),
    type: optionalTextField(record, 'type', at),
    status: optionalTextField(record, 'status', at)?.toUpperCase() ?? null,
    creditType: creditTypeField(record, 'credit_type', at),
    total: amountField(record, 'total', at),
    constituents: listField(record, 'constituent_invoices', at, readConstituent),
    lines: () => listField(record, 'line_items', at, readLine),
  };
}

/** @throws WireFormatError with the path of the first broken field, or where the row is of another endpoint */
export function readBreakdown(value: unknown, at: Place): Breakdown {
  const record = readRecord(value, at);
  refuseForeignRow(record, at, 'toSpendView');
  const start = epochField(record, 'breakdown_start_timestamp', at);
  const end = epochField(record, 'breakdown_end_timestamp', at);
  if (end <= start) refuse(place(at, 'breakdown_end_timestamp'), 'an end after the start', record['breakdown_end_timestamp']);
  return { ...readInvoiceHead(record, at), row: Number(at.key), start, end };
}

/** Every row read, each with its own path. */
export const readBreakdowns = (rows: unknown): Breakdown[] => readEach(rows, place(null, 'rows'), readBreakdown);
