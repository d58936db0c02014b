import type { Decimal } from '../exact/decimal.js';
import type { Money, Unit } from '../exact/unit.js';
import type { Instant, Interval } from '../time/instant.js';
import type { ViewIssue } from './common.js';

/** What a customer was granted, has used and has left. */
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
  /** The part of `used` that draft invoices took, and that may still change. */
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
  /** In time order, each with the balance after it; null if no ledger was asked for. */
  ledger: readonly LedgerLine[] | null;
  nextExpiry: { at: Instant; amount: Decimal | null } | null;
  /** Whether what was granted, less everything taken, equals both ledger and balance; null if that cannot be told. */
  reconciled: boolean | null;
  /** What was paid, possibly in a unit other than what was granted. */
  invoiced: Money | null;
  rolledOverFrom: string | null;
  recurringId: string | null;
  archivedAt: Instant | null;
}

/** A part of a grant that is valid for a period of its own. */
export interface BalanceSegment {
  id: string;
  interval: Interval;
  amount: Decimal;
  status: 'active' | 'upcoming' | 'over';
}

/** One entry of a grant's ledger. */
export interface LedgerLine {
  /** The wire's own, for example PREPAID_COMMIT_SEGMENT_START. */
  type: string;
  at: Instant;
  /** Signed: deductions are negative. */
  amount: Decimal;
  /** The balance after this entry. */
  balance: Decimal;
  invoiceId: string | null;
  reason: string | null;
  bucket: 'granted' | 'used' | 'expired' | 'rolledOver' | 'truedUp' | 'adjusted' | 'reversed' | 'other';
}

/** used, pending, upcoming and lifetimeGranted count prepaid commits and credits only, as a postpaid commit is an obligation. */
export interface BalanceTotals {
  unit: Unit;
  /** What is left of prepaid commits and credits. */
  spendable: Decimal;
  /** What postpaid commits still require: owed, not owned. */
  obligation: Decimal;
  /** Of segments that start later. */
  upcoming: Decimal;
  used: Decimal;
  pending: Decimal;
  lifetimeGranted: Decimal;
  /** Whether a record did not say enough to be counted, so that the figures may be too low. */
  partial: boolean;
}

/** What was left of the prepaid commits and credits of one unit over time. */
export interface BalanceHistory {
  kind: 'balance-history';
  asOf: Instant;
  unit: Unit;
  /** In time order. Each balance holds until the next point; the last one is that of `asOf`. */
  points: readonly { at: Instant; balance: Decimal }[];
  /** A grant came without its ledger or its balance, or the unit is one whose amounts do not add up: there are no points. */
  partial: boolean;
}

/** What is left, as one figure. */
export interface NetBalanceView {
  kind: 'net-balance';
  asOf: Instant;
  balance: Money;
  /** `spendable`: prepaid commits and credits only; `all`: postpaid commits too. */
  scope: 'spendable' | 'all';
  /** `low` below the query's `lowBelow`, `empty` at 0 or less. */
  level: 'healthy' | 'low' | 'empty';
}
