import type { BalanceLine, BalanceSegment, LedgerLine } from '@meterboard/data';

/** Sentences of the balance table. */
export interface BalanceMessages {
  balancesEmptyTitle: string;
  balancesEmptyDetail: string;
  columnName: string;
  columnRemaining: string;
  columnUsed: string;
  columnGranted: string;
  columnExpires: string;
  balanceKind: Record<BalanceLine['kind'], string>;
  balanceStatus: Record<BalanceLine['status'], string>;
  segmentStatus: Record<BalanceSegment['status'], string>;
  ledgerBucket: Record<LedgerLine['bucket'], string>;
  /** An amount that the records do not tell; not 0. */
  unknown: string;
  unknownDetail: string;
  /** Where in the order the balance is spent, as "2nd to be used". */
  burnOrder: (position: number, formatted: string) => string;
  /** Label of a number: lower ones are used first. */
  priority: string;
  /** What the meter says: both amounts formatted. */
  leftOf: (remaining: string, granted: string) => string;
  /** The same for promised spend, of which so much was fulfilled. */
  fulfilledOf: (fulfilled: string, committed: string) => string;
  /** Accessible name of the meter. */
  meterLabel: (name: string) => string;
  pendingPart: (amount: string) => string;
  upcomingPart: (amount: string) => string;
  expiredPart: (amount: string) => string;
  rolledOverPart: (amount: string) => string;
  overdrawnPart: (amount: string) => string;
  expiresPart: (amount: string) => string;
  endedAt: (day: string) => string;
  startsAt: (day: string) => string;
  expand: (name: string) => string;
  /** Totals above the table. */
  spendable: string;
  totalUsed: string;
  totalUpcoming: string;
  totalPartial: string;
  /** The part of the table that is owed, not owned. */
  obligations: string;
  obligationsDetail: string;
  columnObligation: string;
  columnFulfilled: string;
  columnCommitted: string;
  columnEnds: string;
  segments: string;
  segmentPeriod: string;
  ledger: string;
  ledgerUnknown: string;
  ledgerDate: string;
  ledgerEntry: string;
  ledgerAmount: string;
  ledgerBalance: string;
  /** An entry dated after the moment of the figures. */
  ledgerPending: string;
  breakdownExpired: string;
  breakdownExpiredUnposted: string;
  breakdownRolledOver: string;
  breakdownTruedUp: string;
  breakdownAdjusted: string;
  breakdownReversed: string;
  breakdownOther: string;
  breakdownInvoiced: string;
  rolledOverFrom: string;
  lineNotReconciled: string;
  /** Of buttons that list or leave out what is over. */
  showEnded: (count: number, formatted: string) => string;
  hideEnded: (count: number, formatted: string) => string;
  showArchived: (count: number, formatted: string) => string;
  hideArchived: (count: number, formatted: string) => string;
  /** Of buttons that list the grants of a recurrence as one line, or each by itself. */
  groupGrants: (count: number, formatted: string) => string;
  singleGrants: (count: number, formatted: string) => string;
  /** Of such a line. */
  recurringGrants: (count: number, formatted: string) => string;
  nothingCurrent: string;
}
