import type { Decimal } from '../exact/decimal.js';
import type { Unit } from '../exact/unit.js';
import type { Instant, Interval } from '../time/instant.js';

/**
 * An estimate, rounded half-up to the unit's digits. The true figure lies between `low` and `high` in 80 of 100 cases, below that in
 * about ten and above it in about ten.
 */
export interface Estimate {
  estimate: Decimal;
  low: Decimal;
  high: Decimal;
}

/** Too little history for an estimate: `have` complete days of the `needed`. */
export interface NotEnoughData {
  status: 'not-enough-data';
  needed: number;
  have: number;
}

export type SpendProjection = SpendEstimate | (NotEnoughData & { kind: 'spend-projection' });

/** What a period will have cost by its end. */
export interface SpendEstimate extends Estimate {
  kind: 'spend-projection';
  status: 'estimate';
  asOf: Instant;
  period: Interval;
  unit: Unit;
  measure: 'gross' | 'net';
  /** Exact: what the period has cost up to `asOf`. */
  soFar: Decimal;
  /** The running total day by day, from `asOf`, where it is `soFar`, to the end of the period. */
  points: readonly EstimatePoint[];
  /** Complete days the estimate rests on. */
  basis: number;
}

export interface EstimatePoint extends Estimate {
  at: Instant;
}

export type BurnDown = BurnDownEstimate | (NotEnoughData & { kind: 'burn-down' });

/** What will be left of prepaid commits and credits, day by day, if usage goes on as it does. */
export interface BurnDownEstimate {
  kind: 'burn-down';
  status: 'estimate';
  asOf: Instant;
  until: Instant;
  unit: Unit;
  /** Exact: what is left at `asOf`. */
  balance: Decimal;
  /** From `asOf` to `until`. Where a segment opens or ends there are two points of the same moment: before and after. */
  points: readonly EstimatePoint[];
  /** In burn order, with one value per point. Together they add up to the estimates of `points`, to the last digit. */
  lines: readonly { id: string; name: string; values: readonly Decimal[] }[];
  /** When nothing is left for the first time, be it used or expired; null: not before `until`. */
  runOut: { estimate: Instant | null; earliest: Instant | null; latest: Instant | null };
  /** What will expire unused, segment by segment, in time order. */
  losses: readonly ExpectedLoss[];
  /** Whether a record did not say what is left of it or in which unit, so that the balance may be too low, or a rolled-over postpaid commit may take more usage. */
  partial: boolean;
  /** Complete days the estimate rests on. */
  basis: number;
}

export interface ExpectedLoss extends Estimate {
  lineId: string;
  name: string;
  at: Instant;
}
