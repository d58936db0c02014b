import type { InvoiceLine, InvoiceLineType, InvoiceSummary } from '@meterboard/data';

/** Sentences of the invoice table. */
export interface InvoiceMessages {
  invoicesEmptyTitle: string;
  invoicesEmptyDetail: string;
  columnInvoice: string;
  columnPayment: string;
  columnInvoiceTotal: string;
  columnDownload: string;
  invoiceType: Record<InvoiceSummary['type'], string>;
  invoiceStatus: Record<InvoiceSummary['status'], string>;
  invoicePayment: Record<NonNullable<InvoiceSummary['payment']>, string>;
  /** No payment is recorded, since no billing provider handled the invoice. A draft has nothing to pay yet. */
  noPayment: string;
  noPaymentYet: string;
  /** In place of a payment, where the invoice is void or its total is zero or less. */
  nothingToPay: string;
  issued: (day: string) => string;
  /** The day on which a draft will be issued. */
  toBeIssued: (day: string) => string;
  /** Names an invoice whose period and date of issue are both unknown. */
  invoiceUndated: string;
  soFar: string;
  /** Below a negative total, which is no charge. */
  inYourFavor: string;
  /** The amount is also in a consolidated invoice of the list. */
  copiedInto: string;
  regenerated: string;
  corrects: string;
  expandInvoice: (invoice: string) => string;
  /** All that the running period has cost, invoiced or not. */
  currentPeriod: string;
  /** Totals above the table. The first one is of the invoices whose service period is running: corrections and charges between, which have none, are not in it. */
  currentInvoices: string;
  finalizedTotal: string;
  draftTotal: string;
  otherTotal: string;
  invoiceLines: string;
  noInvoiceLines: string;
  columnItem: string;
  columnQuantity: string;
  columnAmount: string;
  lineType: Record<InvoiceLineType, string>;
  /** In place of a group value that the usage of a line does not have. */
  noGroupValue: string;
  quantityTimesPrice: (quantity: string, price: string) => string;
  /** The last tier has no end; the others have a range. */
  tierFrom: (from: string) => string;
  tierRange: (from: string, to: string) => string;
  mergedLines: (count: number, formatted: string) => string;
  paidBy: Record<InvoiceLine['paidBy'][number]['kind'], (amount: string) => string>;
  notCounted: string;
  /** Names the line of what the others do not add up to. */
  notItemised: string;
  zeroLinesHidden: (count: number, formatted: string) => string;
  invoiceTotal: string;
  download: string;
  downloadInvoice: (invoice: string) => string;
  downloading: string;
  /** Accessible name of the button while it is busy; begins with the visible words. */
  downloadingInvoice: (invoice: string) => string;
  downloadFailed: string;
}
