import { compare, decimal, isZero, maximum, negate, subtract, type Decimal, ZERO } from '../../exact/decimal.js';
import { allocate } from '../../exact/allocate.js';
import { sum, sumKnown } from '../../exact/sum.js';
import type { AnomalyDriver } from '../../view/anomalies.js';
import type { Series } from '../../view/common.js';
import { byCodeUnit } from '../series/order.js';

const ONE = decimal(1);

/** The middle value, of an even number the lower of the two: exact, and enough for a proportion. A bucket without a row weighs nothing. */
function middleOf(values: readonly Decimal[]): Decimal {
  return values.toSorted(compare)[(values.length - 1) >> 1] ?? ZERO;
}

/** How the series usually share the whole, by their middle value in some buckets; by their sum where most of them are seldom used. */
function weightsOf(series: readonly Series[], basis: readonly number[]): readonly Decimal[] {
  const seen = series.map(({ values }) => basis.map((index) => values[index] ?? ZERO));
  const usable = (weights: readonly Decimal[]): readonly Decimal[] => weights.map((weight) => maximum(ZERO, weight));
  const found = [usable(seen.map(middleOf)), usable(seen.map(sumKnown))].find((weights) => !isZero(sum(weights)));
  return found ?? series.map(() => ONE);
}

/**
 * What each series has to do with a difference from what was expected, in exact amounts that add up to it. `basis` are the buckets that the
 * expectation rests on, and `digits` how many digits after the point it has.
 */
export function driversOf(series: readonly Series[], bucket: number, expected: Decimal, basis: readonly number[], digits: number): AnomalyDriver[] {
  const parts = series.length === 0 ? [] : allocate(expected, weightsOf(series, basis), digits);
  const drivers = series.map(({ id, label, role, group, values }, index): AnomalyDriver => {
    const value = values[bucket] ?? ZERO;
    const part = parts[index] ?? ZERO;
    return { id, label, role, group, value, expected: part, difference: subtract(value, part) };
  });
  const isLower = compare(sum(drivers.map(({ difference }) => difference)), ZERO) < 0;
  const toward = ({ difference }: AnomalyDriver): Decimal => (isLower ? negate(difference) : difference);
  return drivers
    .filter(({ difference }) => !isZero(difference))
    .toSorted((a, b) => compare(toward(b), toward(a)) || byCodeUnit(a.label, b.label) || byCodeUnit(a.id, b.id));
}
