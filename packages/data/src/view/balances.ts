import type { Decimal } from '../exact/decimal.js';
import type { Money, Unit } from '../exact/unit.js';
import type { Instant, Interval } from '../time/instant.js';
import type { ViewIssue } from './common.js';

/** What a customer was granted, used and has left. */
export interface BalancesView {
  kind: 'balances';
  asOf: Instant;
  lines: readonly BalanceLine[];
  /** One per unit. */
  totals: readonly BalanceTotals[];
  issues: readonly ViewIssue[];
}

/** One commit or credit. Every null amount is unknown, not 0. */
export interface BalanceLine {
  id: string;
  kind: 'prepaid-commit' | 'postpaid-commit' | 'credit' | 'unknown';
  name: string;
  unit: Unit;
  status: 'active' | 'upcoming' | 'expired' | 'used-up' | 'archived';
  /** Lower burns first. */
  priority: number | null;
  contractId: string | null;
  granted: Decimal | null;
  upcoming: Decimal | null;
  used: Decimal | null;
  /** The part of `used` that draft invoices took and that may still change. */
  pending: Decimal | null;
  expired: Decimal | null;
  rolledOver: Decimal | null;
  truedUp: Decimal | null;
  adjusted: Decimal | null;
  reversed: Decimal | null;
  other: Decimal | null;
  /** As Metronome sent it: what can be used now. */
  remaining: Decimal | null;
  overdrawn: Decimal | null;
  /** Lost at the end of the last segment, before Metronome wrote the ledger entry. */
  expiredUnposted: Decimal | null;
  segments: readonly BalanceSegment[];
  /** Time order, each with the running balance after it; null where no ledger was asked for. */
  ledger: readonly LedgerLine[] | null;
  nextExpiry: { at: Instant; amount: Decimal | null } | null;
  /** Whether granted less everything that left equals the ledger and the balance; null where it cannot be told. */
  reconciled: boolean | null;
  /** What was paid, possibly in another unit than what was granted. */
  invoiced: Money | null;
  rolledOverFrom: string | null;
  recurringId: string | null;
  archivedAt: Instant | null;
}

/** A part of a grant that is good for a time of its own. */
export interface BalanceSegment {
  id: string;
  interval: Interval;
  amount: Decimal;
  status: 'active' | 'upcoming' | 'over';
}

/** One entry of a grant's ledger. */
export interface LedgerLine {
  /** The wire's own, as PREPAID_COMMIT_SEGMENT_START. */
  type: string;
  at: Instant;
  /** Signed: what is taken is negative. */
  amount: Decimal;
  /** After it. */
  balance: Decimal;
  invoiceId: string | null;
  reason: string | null;
  bucket: 'granted' | 'used' | 'expired' | 'rolledOver' | 'truedUp' | 'adjusted' | 'reversed' | 'other';
}

/** used, pending, upcoming and lifetimeGranted count prepaid commits and credits only; a postpaid commit is an obligation. */
export interface BalanceTotals {
  unit: Unit;
  /** Left of prepaid commits and credits. */
  spendable: Decimal;
  /** What postpaid commits still require: owed, not owned. */
  obligation: Decimal;
  /** Of segments that start later. */
  upcoming: Decimal;
  used: Decimal;
  pending: Decimal;
  lifetimeGranted: Decimal;
  /** A record did not say enough to be counted: the figures may be too low. */
  partial: boolean;
}

/** What is left, as one figure. */
export interface NetBalanceView {
  kind: 'net-balance';
  asOf: Instant;
  balance: Money;
  /** `spendable`: prepaid commits and credits were asked for; `all`: postpaid commits are in it. */
  scope: 'spendable' | 'all';
  /** `low` below the query's `lowBelow`, `empty` at 0 or less. */
  level: 'healthy' | 'low' | 'empty';
}
