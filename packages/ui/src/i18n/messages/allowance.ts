/** How an allowance stands: its use first, where it is used up or over, else its pace. */
export type AllowanceStatus = 'ahead' | 'on' | 'behind' | 'not-enough-data' | 'not-started' | 'ended' | 'used-up' | 'over';

/** Sentences of the allowance meter. Amounts, shares and days are formatted. */
export interface AllowanceMessages {
  allowanceEmptyTitle: string;
  allowanceEmptyDetail: string;
  /** Of a count, only the second amount has its unit. */
  allowanceUsedOf: (used: string, allowed: string) => string;
  allowanceUsed: (used: string) => string;
  /** Where use is not known. */
  allowanceIncluded: (allowed: string) => string;
  allowanceUseUnknown: string;
  allowanceUnknown: string;
  allowanceUnlimited: string;
  /** The allowance is 0: whatever is used is beyond it. */
  allowanceNothing: string;
  /** Accessible name of the meter. */
  allowanceMeter: (title: string) => string;
  /** What the meter says. */
  allowanceValue: (used: string, allowed: string, share: string) => string;
  allowanceStatus: Record<AllowanceStatus, string>;
  /** The share used, and the share of the period that is over. */
  paceShares: (used: string, gone: string) => string;
  /** By the average since the period began: a forecast of the balance, which goes by recent weeks, may name another day. */
  paceRunsOut: (day: string) => string;
  paceLasts: string;
  paceTooEarly: string;
  paceStarts: (day: string) => string;
  paceEnded: string;
  /** How the pace is told, with the tolerance in percentage points. */
  paceRule: (points: string) => string;
  /** What the line across the bar stands for. */
  periodMark: string;
  allowanceLeft: string;
  allowanceOver: string;
  allowancePeriod: string;
}
