import type { Decimal } from '../exact/decimal.js';
import type { Unit } from '../exact/unit.js';
import type { Instant, Interval } from '../time/instant.js';
import type { ViewIssue } from './common.js';

/** A customer's invoices, newest first. */
export interface InvoicesView {
  kind: 'invoices';
  asOf: Instant;
  invoices: readonly InvoiceSummary[];
  /** One per unit. Void invoices are not counted, nor are invoices that a consolidated one repeats. */
  totals: readonly InvoiceTotals[];
  /** What the current period costs so far, one per unit. Its invoices are those whose service period holds `asOf`, not all drafts. */
  current: readonly { unit: Unit; total: Decimal; invoiceIds: readonly string[] }[];
  issues: readonly ViewIssue[];
}

/** Sums of whole invoices in one unit, by status. */
export interface InvoiceTotals {
  unit: Unit;
  finalized: Decimal;
  draft: Decimal;
  /** In a status that this version does not know. */
  other: Decimal;
}

/** One invoice. */
export interface InvoiceSummary {
  id: string;
  type: 'usage' | 'consolidated' | 'scheduled' | 'other';
  /** A draft still changes until its period ends, and for the hours of grace after that. */
  status: 'draft' | 'finalized' | 'void' | 'other';
  /** From the billing provider; null if no provider has taken the invoice, or it refused to. */
  payment: 'paid' | 'partially-paid' | 'open' | 'failed' | 'uncollectible' | 'void' | 'other' | null;
  /** Service period; null on scheduled invoices. */
  period: Interval | null;
  /** Whether the service period holds `asOf`. */
  isCurrent: boolean;
  issuedAt: Instant | null;
  contractId: string | null;
  unit: Unit;
  total: Decimal;
  subtotal: Decimal | null;
  lines: readonly InvoiceLine[];
  /** Lines left out because nothing was used. */
  zeroLinesHidden: number;
  /** The id of the invoice that this one replaces. */
  regeneratedFrom: string | null;
  /** The id of the invoice that this one corrects, such as by a refund. */
  corrects: string | null;
  /** The id of the consolidated invoice that repeats this one, if it is in the list: the two are paid once. */
  copiedInto: string | null;
}

/** The invoice's lines of one type, product, price and group, merged. */
export interface InvoiceLine {
  id: string;
  name: string;
  type: InvoiceLineType;
  productId: string | null;
  group: Readonly<Record<string, string | null>> | null;
  quantity: Decimal | null;
  unitPrice: Decimal | null;
  /** For a tiered price: the wire's level, where the tier begins, and how wide it is (null: no end). */
  tier: { level: Decimal; startingAt: Decimal; size: Decimal | null } | null;
  unit: Unit;
  total: Decimal;
  /** Whether `total` is part of the invoice's total. Postpaid applications and other units are not. */
  counted: boolean;
  /** What commits and credits paid of a usage or subscription line. They are taken off the invoice in lines of their own. */
  paidBy: readonly { id: string; kind: 'prepaid' | 'credit' | 'postpaid'; amount: Decimal }[];
  interval: Interval | null;
  /** How many of the invoice's lines were merged into this one. */
  merged: number;
}

export type InvoiceLineType =
  | 'usage'
  | 'subscription'
  | 'scheduled'
  | 'commit-purchase'
  | 'prepaid-applied'
  | 'credit-applied'
  | 'postpaid-applied'
  | 'conversion'
  | 'other';
