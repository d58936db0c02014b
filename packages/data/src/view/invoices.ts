import type { Decimal } from '../exact/decimal.js';
import type { Unit } from '../exact/unit.js';
import type { Instant, Interval } from '../time/instant.js';
import type { ViewIssue } from './common.js';

/** A customer's invoices, newest first. */
export interface InvoicesView {
  kind: 'invoices';
  asOf: Instant;
  invoices: readonly InvoiceSummary[];
  /** One per unit. Void invoices count nowhere, nor do those that a consolidated one copies. */
  totals: readonly InvoiceTotals[];
  /** What the running period costs so far, one per unit: an invoice belongs to it by its service period, not by being a draft. */
  current: readonly { unit: Unit; total: Decimal; invoiceIds: readonly string[] }[];
  issues: readonly ViewIssue[];
}

/** Sums of whole invoices in one unit, by status. */
export interface InvoiceTotals {
  unit: Unit;
  finalized: Decimal;
  draft: Decimal;
  /** In a status that is new to this version. */
  other: Decimal;
}

/** One invoice. */
export interface InvoiceSummary {
  id: string;
  type: 'usage' | 'consolidated' | 'scheduled' | 'other';
  /** A draft still moves: until its period ends, and in the hours of grace after it. */
  status: 'draft' | 'finalized' | 'void' | 'other';
  /** From the billing provider; null where no provider took the invoice. */
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
  /** The invoice that this one replaces. */
  regeneratedFrom: string | null;
  /** The consolidated invoice that copies this one, if it is in the list: the two are paid once. */
  copiedInto: string | null;
}

/** Lines of one type, product, price and group, merged. */
export interface InvoiceLine {
  id: string;
  name: string;
  type: InvoiceLineType;
  productId: string | null;
  group: Readonly<Record<string, string | null>> | null;
  quantity: Decimal | null;
  unitPrice: Decimal | null;
  /** Of a tiered price: the wire's level, and where the tier begins and how wide it is (null: no end). */
  tier: { level: Decimal; startingAt: Decimal; size: Decimal | null } | null;
  unit: Unit;
  total: Decimal;
  /** Whether `total` is part of the invoice's total (postpaid applications and other units are not). */
  counted: boolean;
  /** What commits and credits paid of a usage or subscription line; they take it off again in lines of their own. */
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
