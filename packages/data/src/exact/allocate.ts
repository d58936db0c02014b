import { absolute, add, compare, decimal, divide, isZero, multiply, shift, sign, subtract, type Decimal, ZERO } from './decimal.js';
import { sum } from './sum.js';
import { DecimalSyntaxError } from '../errors.js';

/**
 * Splits an amount in proportion to weights, into parts that add up to it exactly. Parts have at most `digits` digits after the point;
 * whatever the amount has beyond that goes to the first part. What is left after rounding down goes to the largest remainders, ties to
 * the earlier part. `allocate(decimal(100), weights, 2)` for three equal weights is '33.34', '33.33', '33.33'.
 * @throws DecimalSyntaxError where a weight is negative, or all weights are 0
 */
export function allocate(amount: Decimal, weights: readonly Decimal[], digits: number): readonly Decimal[] {
  const whole = sum(weights);
  if (weights.some((weight) => sign(weight) < 0) || isZero(whole)) throw new DecimalSyntaxError(`weights ${weights.join(', ')}`.slice(0, 40));
  const parts = weights.map((weight) => divide(multiply(amount, weight), whole, digits, 'down'));
  const unit = shift(decimal(sign(amount) < 0 ? -1 : 1), -digits);
  const byRemainder = weights
    .map((weight, index) => ({ index, lost: absolute(subtract(multiply(amount, weight), multiply(parts[index] ?? ZERO, whole))) }))
    .sort((a, b) => compare(b.lost, a.lost));
  let left = subtract(amount, sum(parts));
  for (const { index } of byRemainder) {
    if (compare(absolute(left), absolute(unit)) < 0) break;
    parts[index] = add(parts[index] ?? ZERO, unit);
    left = subtract(left, unit);
  }
  parts[0] = add(parts[0] ?? ZERO, left);
  return parts;
}
