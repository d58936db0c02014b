import { add, decimal, maximum, minimum, round, type Decimal, ZERO } from '../../exact/decimal.js';
import type { Unit } from '../../exact/unit.js';
import type { Estimate } from '../../view/projection.js';

/** The share of cases below the interval, and the share above it. */
const TAIL = 0.1;

/** How many futures are simulated: enough that another seed moves the interval's ends by only a few per cent of its width. */
export const DRAWS = 500;

/** The value below which a given share of all values lies. `sorted` must not be empty. */
const quantile = (sorted: Float64Array, share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0;

/** The bounds of the 80 % interval. */
export function bounds(values: readonly number[]): { low: number; high: number } {
  const sorted = Float64Array.from(values).sort();
  return { low: quantile(sorted, TAIL), high: quantile(sorted, 1 - TAIL) };
}

/** The currency's digits; two for a unit that has none of its own. */
export const toEstimate = (value: Decimal, unit: Unit): Decimal => round(value, unit.kind === 'currency' ? unit.digits : 2, 'half-up');

/** The interval of simulated amounts on top of one that is certain, widened to hold the estimate. */
export function boundsAround(estimate: Decimal, drawn: readonly number[], unit: Unit, certain: Decimal = ZERO): Estimate {
  const { low, high } = bounds(drawn);
  const [lowest, highest] = [toEstimate(add(certain, decimal(low)), unit), toEstimate(add(certain, decimal(high)), unit)];
  return { estimate, low: minimum(lowest, estimate), high: maximum(highest, estimate) };
}
