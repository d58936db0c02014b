import type { Decimal } from '../exact/decimal.js';
import type { Unit } from '../exact/unit.js';
import type { Instant, Interval } from '../time/instant.js';
import type { ViewIssue } from './common.js';

/** A customer's invoices, newest first. */
export interface InvoicesView {
  kind: 'invoices';
  asOf: Instant;
  invoices: readonly InvoiceSummary[];
  /** One per unit; void invoices count nowhere. */
  totals: readonly { unit: Unit; finalized: Decimal; draft: Decimal }[];
  issues: readonly ViewIssue[];
}

export interface InvoiceSummary {
  id: string;
  type: 'usage' | 'consolidated' | 'scheduled' | 'other';
  status: 'draft' | 'finalized' | 'void' | 'other';
  /** From the billing provider; null where no provider took the invoice. */
  payment: 'paid' | 'partially-paid' | 'open' | 'failed' | 'uncollectible' | 'void' | 'other' | null;
  /** Service period; null on scheduled invoices. */
  period: Interval | null;
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
}

/** Lines of one product, price and group, merged. */
export interface InvoiceLine {
  id: string;
  name: string;
  type: 'usage' | 'subscription' | 'scheduled' | 'commit-purchase' | 'credit-applied' | 'postpaid-applied' | 'conversion' | 'other';
  group: Readonly<Record<string, string | null>> | null;
  quantity: Decimal | null;
  unitPrice: Decimal | null;
  unit: Unit;
  total: Decimal;
  /** Whether `total` is part of the invoice's total (postpaid applications and other units are not). */
  counted: boolean;
  interval: Interval | null;
  /** How many of the invoice's lines were merged into this one. */
  merged: number;
}
