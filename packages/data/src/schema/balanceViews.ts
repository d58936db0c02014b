import type { BalanceLine, BalancesView, LedgerLine, NetBalanceView } from '../view/balances.js';
import type { SeatBalancesView, SeatGrantLine } from '../view/seats.js';
import { flag, list, number, oneOf, orNull, record, text, type Check } from './check.js';
import { decimal, issues, maybeDecimal, maybeMoment, maybeText, moment, money, span, unit } from './parts.js';
import { schemaOf, type Schema } from './standard.js';

const ledgerLine: Check<LedgerLine> = record({
  type: text,
  at: moment,
  amount: decimal,
  balance: decimal,
  invoiceId: maybeText,
  reason: maybeText,
  bucket: oneOf('granted', 'used', 'expired', 'rolledOver', 'truedUp', 'adjusted', 'reversed', 'other'),
});

const line: Check<BalanceLine> = record({
  id: text,
  kind: oneOf('prepaid-commit', 'postpaid-commit', 'credit', 'unknown'),
  name: text,
  unit,
  status: oneOf('active', 'upcoming', 'expired', 'used-up', 'archived'),
  priority: orNull(number),
  contractId: maybeText,
  granted: maybeDecimal,
  upcoming: maybeDecimal,
  used: maybeDecimal,
  pending: maybeDecimal,
  expired: maybeDecimal,
  rolledOver: maybeDecimal,
  truedUp: maybeDecimal,
  adjusted: maybeDecimal,
  reversed: maybeDecimal,
  other: maybeDecimal,
  remaining: maybeDecimal,
  overdrawn: maybeDecimal,
  expiredUnposted: maybeDecimal,
  segments: list(record({ id: text, interval: span, amount: decimal, status: oneOf('active', 'upcoming', 'over') })),
  ledger: orNull(list(ledgerLine)),
  nextExpiry: orNull(record({ at: moment, amount: maybeDecimal })),
  reconciled: orNull(flag),
  invoiced: orNull(money),
  rolledOverFrom: maybeText,
  recurringId: maybeText,
  archivedAt: maybeMoment,
});

const balances: Check<BalancesView> = record({
  kind: oneOf('balances'),
  asOf: moment,
  lines: list(line),
  totals: list(record({ unit, spendable: decimal, obligation: decimal, upcoming: decimal, used: decimal, pending: decimal, lifetimeGranted: decimal, partial: flag })),
  issues,
});

const netBalance: Check<NetBalanceView> = record({
  kind: oneOf('net-balance'),
  asOf: moment,
  balance: money,
  scope: oneOf('spendable', 'all'),
  level: oneOf('healthy', 'low', 'empty'),
});

const grant: Check<SeatGrantLine> = record({
  id: text,
  kind: oneOf('commit', 'credit'),
  remaining: money,
  start: moment,
  end: maybeMoment,
  ledger: orNull(list(ledgerLine)),
});

const seatBalances: Check<SeatBalancesView> = record({
  kind: oneOf('seat-balances'),
  asOf: moment,
  seats: list(record({ id: text, balances: list(record({ unit, starting: decimal, remaining: decimal })), grants: orNull(list(grant)) })),
  issues,
});

/** What `toBalancesView` returns. */
export const balancesViewSchema: Schema<BalancesView> = schemaOf('view', balances);
/** What `toNetBalanceView` returns. */
export const netBalanceViewSchema: Schema<NetBalanceView> = schemaOf('view', netBalance);
/** What `toSeatBalancesView` returns. */
export const seatBalancesViewSchema: Schema<SeatBalancesView> = schemaOf('view', seatBalances);
