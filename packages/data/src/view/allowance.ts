import type { Decimal } from '../exact/decimal.js';
import type { Unit } from '../exact/unit.js';
import type { Instant, Interval } from '../time/instant.js';

/** How much of what is included in a period has been used. Amounts are exact; null is unknown, not 0. */
export interface AllowanceView {
  kind: 'allowance';
  asOf: Instant;
  period: Interval;
  /** Of all amounts. */
  unit: Unit;
  /** What is included in the period; null if nobody knows. */
  allowed: Decimal | 'unlimited' | null;
  used: Decimal | null;
  /** allowed - used, or 0 if more was used. Null where either is unknown, or there is no limit. */
  remaining: Decimal | null;
  /** used - allowed, or 0 if less was used. Null where either is unknown. */
  overage: Decimal | null;
  /** used / allowed as a fraction of 1, rounded half-up to six digits; above 1 with overage. Null where either is unknown, or nothing is included. */
  shareUsed: Decimal | null;
  /** The part of the period that is over, from 0 to 1, rounded half-up to six digits. Of time as it passes: a day that clocks change on counts its 23 or 25 hours. */
  shareGone: Decimal;
  pace: AllowancePace;
}

/**
 * The share used compared with the share of the period gone: `ahead` if it is larger by more than the tolerance, `behind` if it is smaller
 * by more than that, else `on`. Decided exactly, and not from the rounded shares.
 */
export type AllowancePace =
  | {
      status: 'ahead' | 'on' | 'behind';
      /** A fraction of 1. */
      tolerance: Decimal;
      /** When the allowance is used up if use goes on at the average of the period so far; null if not before the period ends, or if it is used up already. */
      runsOut: Instant | null;
    }
  /** `not-enough-data`: less than a twentieth of the period is over. `none`: use or allowance is unknown, or there is no limit, or nothing is included. */
  | { status: 'not-enough-data' | 'not-started' | 'ended' | 'none' };
