import type { BalanceLine, BalanceSegment, LedgerLine } from '@meterboard/data';

/** Sentences of the balance table. */
export interface BalanceMessages {
  balancesEmptyTitle: string;
  balancesEmptyDetail: string;
  columnName: string;
  columnGranted: string;
  balanceKind: Record<BalanceLine['kind'], string>;
  balanceStatus: Record<BalanceLine['status'], string>;
  segmentStatus: Record<BalanceSegment['status'], string>;
  ledgerBucket: Record<LedgerLine['bucket'], string>;
  /** The place of a balance in the order of use, such as "2nd to be used". */
  burnOrder: (position: number, formatted: string) => string;
  /** Label of the priority, a number: lower ones are used first. */
  priority: string;
  /** What the meter of a postpaid commit says; both amounts are formatted. */
  fulfilledOf: (fulfilled: string, committed: string) => string;
  pendingPart: (amount: string) => string;
  upcomingPart: (amount: string) => string;
  expiredPart: (amount: string) => string;
  rolledOverPart: (amount: string) => string;
  /** What a postpaid commit was short of, once that is billed. */
  truedUpPart: (amount: string) => string;
  overdrawnPart: (amount: string) => string;
  endedAt: (day: string) => string;
  startsAt: (day: string) => string;
  expand: (name: string) => string;
  /** Totals above the table. */
  spendable: string;
  totalUsed: string;
  totalUpcoming: string;
  /** Title of the table of postpaid commits. */
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
  /** Buttons that show or hide balances that are over. */
  showEnded: (count: number, formatted: string) => string;
  hideEnded: (count: number, formatted: string) => string;
  showArchived: (count: number, formatted: string) => string;
  hideArchived: (count: number, formatted: string) => string;
  /** Buttons that list the grants of a recurrence as one line, or each on its own. */
  groupGrants: (count: number, formatted: string) => string;
  singleGrants: (count: number, formatted: string) => string;
  /** Below the name of such a line. */
  recurringGrants: (count: number, formatted: string) => string;
  nothingCurrent: string;
}
