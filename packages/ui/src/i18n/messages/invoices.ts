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
  /** Nobody told how an invoice was paid: no billing provider took it. A draft has nothing to pay yet. */
  noPayment: string;
  noPaymentYet: string;
  issued: (day: string) => string;
  /** Of a draft, which is issued on that day. */
  toBeIssued: (day: string) => string;
  /** In place of an invoice's period, where neither it nor a date of issue is known. */
  invoiceUndated: string;
  soFar: string;
  /** The consolidated invoice in the list carries the same amount. */
  copiedInto: string;
  regenerated: string;
  expandInvoice: (invoice: string) => string;
  /** Totals above the table. */
  currentPeriod: string;
  finalizedTotal: string;
  draftTotal: string;
  otherTotal: string;
  invoiceLines: string;
  noInvoiceLines: string;
  columnItem: string;
  columnQuantity: string;
  columnAmount: string;
  lineType: Record<InvoiceLineType, string>;
  /** A group the usage of a line does not name. */
  noGroupValue: string;
  quantityTimesPrice: (quantity: string, price: string) => string;
  /** The last tier, which has no end, and those before it. */
  tierFrom: (from: string) => string;
  tierRange: (from: string, to: string) => string;
  mergedLines: (count: number, formatted: string) => string;
  paidBy: Record<InvoiceLine['paidBy'][number]['kind'], (amount: string) => string>;
  notCounted: string;
  zeroLinesHidden: (count: number, formatted: string) => string;
  invoiceTotal: string;
  download: string;
  downloadInvoice: (invoice: string) => string;
  downloading: string;
  /** The button's name while it says so; begins with those words. */
  downloadingInvoice: (invoice: string) => string;
  downloadFailed: string;
}
