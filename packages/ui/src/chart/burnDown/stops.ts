import { compare, type BalanceHistory, type BurnDownEstimate, type Decimal, type EstimatePoint, type Instant } from '@meterboard/data';

/** A moment of a burn-down that a reader can stop at. */
export interface Stop {
  at: Instant;
  /** Told by a ledger, or by Metronome as of now: `low` and `high` are the balance itself. */
  known: boolean;
  balance: Decimal;
  low: Decimal;
  high: Decimal;
  /** What is left just before, where a grant begins or ends at this moment; else null. */
  before: Decimal | null;
  /** Index in the points of the forecast; null in the past. */
  point: number | null;
}

const known = (at: Instant, balance: Decimal, point: number | null): Stop => ({ at, known: true, balance, low: balance, high: balance, before: null, point });

/** Where a grant begins or ends there are two points of the same moment: one stop, with the balance after it. */
function forecastStops(points: readonly EstimatePoint[]): Stop[] {
  return points.flatMap(({ at, estimate, low, high }, point) => {
    if (points[point + 1]?.at === at) return [];
    const earlier = points[point - 1];
    const before = earlier?.at === at && compare(earlier.estimate, estimate) !== 0 ? earlier.estimate : null;
    return [{ at, known: false, balance: estimate, low, high, before, point }];
  });
}

/** The past from the ledgers, then the forecast. The moment between them has the exact balance. */
export function stopsOf({ asOf, balance, points }: BurnDownEstimate, history: BalanceHistory | null): readonly Stop[] {
  const past = (history?.points ?? []).filter(({ at }) => at < asOf).map((one) => known(one.at, one.balance, null));
  const [, ...ahead] = forecastStops(points);
  return [...past, known(asOf, balance, 0), ...ahead];
}
