import type { Decimal } from '../exact/decimal.js';
import type { BucketSize } from '../time/buckets.js';
import type { Interval } from '../time/instant.js';
import type { Unit } from '../exact/unit.js';
import type { Series } from './common.js';

/** What stands out from what came before it, in order of time. */
export interface AnomaliesView {
  kind: 'anomalies';
  /** `usage`: all of the metric. `spend`: what usage cost before credits; charges that come once are not judged. */
  of: 'usage' | 'spend';
  /**
   * `judged`: at least one bucket was. Otherwise why none was: too few complete buckets came before, usage comes on too few days (hours)
   * to have a level, or the values of several groups do not add up (maxima, distinct counts), so that nobody knows the whole.
   */
  status: 'judged' | 'not-enough-data' | 'no-level' | 'not-additive';
  unit: Unit;
  /** IANA name. */
  timeZone: string;
  bucket: BucketSize;
  /** From the first bucket that was judged to the last, of those asked for; null where none was. */
  judged: Interval | null;
  /** How many complete buckets have to come before the first that is judged. */
  needed: number;
  /** How many complete buckets with a value there are. */
  have: number;
  anomalies: readonly Anomaly[];
}

/** A run of buckets that stand out in the same direction, mostly one. All figures are those of its strongest bucket. */
export interface Anomaly {
  /** Index in the buckets of the view that was judged, of those that end after `from`. */
  bucket: number;
  interval: Interval;
  direction: 'higher' | 'lower';
  /** Exact. */
  value: Decimal;
  /** An estimate from the buckets before, mostly of the same weekday and hour. Rounded half-up, as `low` and `high` are. */
  expected: Decimal;
  /** What would still have been usual. */
  low: Decimal;
  high: Decimal;
  /** value - expected, exactly. */
  difference: Decimal;
  /** How far out it is: 1 at the edge of what is usual, 2 at twice that distance. To one digit after the point. */
  strength: number;
  /** From the first bucket of the run to the last, and how many of them stand out. */
  run: { interval: Interval; buckets: number };
  /** Whether the run went on for so long that it is the new level, which later buckets are judged by. */
  lasting: boolean;
  /** What each series has to do with it; those that explain most come first. The differences add up to `difference`, exactly. */
  drivers: readonly AnomalyDriver[];
}

/** One series' part. `expected` is its usual share of the whole that was expected. Series without a difference are left out. */
export interface AnomalyDriver extends Pick<Series, 'id' | 'label' | 'role' | 'group'> {
  value: Decimal;
  expected: Decimal;
  difference: Decimal;
}
