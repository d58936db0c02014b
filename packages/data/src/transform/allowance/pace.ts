import { compare, decimal, divide, multiply, sign, subtract, type Decimal, ZERO } from '../../exact/decimal.js';
import { negate } from '../../exact/text.js';
import { fromEpoch, toEpoch, type Instant, type Interval } from '../../time/instant.js';
import type { AllowancePace, AllowanceView } from '../../view/allowance.js';

/** Digits of a share: a millionth of a year is half a minute. */
export const SHARE_DIGITS = 6;
/** Of the period: before that, one busy morning would look like a trend. */
const NEEDED = decimal('0.05');

/** How long a period is and how much of it is over, in milliseconds. */
export interface Elapsed {
  readonly gone: Decimal;
  readonly whole: Decimal;
}

export function elapsedOf({ start, end }: Interval, asOf: Instant): Elapsed {
  const [from, until] = [toEpoch(start), toEpoch(end)];
  return { gone: decimal(Math.min(Math.max(toEpoch(asOf), from), until) - from), whole: decimal(until - from) };
}

export const shareGoneOf = ({ gone, whole }: Elapsed): Decimal => divide(gone, whole, SHARE_DIGITS);

/** (used / allowed - gone / whole) and the tolerance, both times allowed × whole, so that nothing is divided and so nothing rounded. */
function statusOf(used: Decimal, allowed: Decimal, { gone, whole }: Elapsed, tolerance: Decimal): 'ahead' | 'on' | 'behind' {
  const lead = subtract(multiply(used, whole), multiply(allowed, gone));
  const most = multiply(tolerance, multiply(allowed, whole));
  return compare(lead, most) > 0 ? 'ahead' : compare(lead, negate(most)) < 0 ? 'behind' : 'on';
}

function runOutOf(used: Decimal, allowed: Decimal, { gone, whole }: Elapsed, start: Instant): Instant | null {
  if (sign(used) <= 0 || compare(used, allowed) >= 0) return null;
  const after = divide(multiply(gone, allowed), used, 0, 'down');
  return compare(after, whole) < 0 ? fromEpoch(toEpoch(start) + Number(after)) : null;
}

/** How fast an allowance is used. */
export function paceOf({ used, allowed, period }: Pick<AllowanceView, 'used' | 'allowed' | 'period'>, elapsed: Elapsed, tolerance: Decimal): AllowancePace {
  if (used === null || allowed === null || allowed === 'unlimited' || sign(allowed) <= 0) return { status: 'none' };
  if (elapsed.gone === ZERO) return { status: 'not-started' };
  if (elapsed.gone === elapsed.whole) return { status: 'ended' };
  if (compare(elapsed.gone, multiply(NEEDED, elapsed.whole)) < 0) return { status: 'not-enough-data' };
  return { status: statusOf(used, allowed, elapsed, tolerance), tolerance, runsOut: runOutOf(used, allowed, elapsed, period.start) };
}
