import { TimeRangeError } from '../../errors.js';
import { add, subtract, type Decimal, ZERO } from '../../exact/decimal.js';
import { sum } from '../../exact/sum.js';
import type { Interval } from '../../time/instant.js';
import type { BalanceLine, BalanceSegment } from '../../view/balances.js';

/** What a commit or credit grants for a period, and what was used of it. */
export interface LineUse {
  readonly period: Interval;
  readonly allowed: Decimal | null;
  readonly used: Decimal | null;
}

/** The segment in use; for a line of one segment, that one. */
function currentSegment({ segments, name }: BalanceLine): BalanceSegment {
  const active = segments.filter(({ status }) => status === 'active');
  const [only, second] = active.length > 0 ? active : segments;
  if (only !== undefined && second === undefined) return only;
  throw new TimeRangeError(
    `"${name.slice(0, 40)}" has ${active.length} active segments of ${segments.length}, and so no period that an allowance could be for. Pass lines with one segment or one active segment, or a view of their usage with an allowance of your own.`,
  );
}

const known = (values: readonly (Decimal | null)[]): readonly Decimal[] | null => (values.every((value) => value !== null) ? values : null);

/** Used, and everything that was there to be used: what is left, has expired, or is overdrawn. */
function ofWholeLine({ used, remaining, expired, expiredUnposted, overdrawn }: BalanceLine): Omit<LineUse, 'period'> {
  const left = known([remaining, expired, expiredUnposted]);
  return { used, allowed: used === null || left === null || overdrawn === null ? null : subtract(add(used, sum(left)), overdrawn) };
}

/** The amounts of a line are those of all its segments together, so the active one's use is what is missing from it, if only use took from the line. */
function ofSegment({ remaining, overdrawn, adjusted, rolledOver, truedUp, reversed, other }: BalanceLine, amount: Decimal): Omit<LineUse, 'period'> {
  const onlyUsed = [adjusted, rolledOver, truedUp, reversed, other].every((value) => value === ZERO);
  return { allowed: amount, used: !onlyUsed || remaining === null || overdrawn === null ? null : add(subtract(amount, remaining), overdrawn) };
}

/** @throws TimeRangeError if the line has no single period */
export function useOfLine(line: BalanceLine): LineUse {
  const { interval: period, status, amount } = currentSegment(line);
  if (status === 'upcoming') return { period, allowed: amount, used: ZERO };
  return { period, ...(line.segments.length === 1 ? ofWholeLine(line) : ofSegment(line, amount)) };
}
