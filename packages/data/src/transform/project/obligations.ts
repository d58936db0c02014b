import type { BalanceLine } from '../../view/balances.js';
import { toNumeric, type NumericPool } from './drain.js';
import type { Horizon } from './horizon.js';
import { poolsOf } from './pools.js';

/** Rolled-over postpaid commits burn before prepaid records, now or once they begin. All other obligations burn after those and do not affect them. */
export const burnsFirst = ({ kind, status, rolledOverFrom }: BalanceLine): boolean =>
  kind === 'postpaid-commit' && rolledOverFrom !== null && status !== 'archived' && status !== 'expired';

/** How much usage rolled-over postpaid commits cover, and from when to when. */
export const obligationsOf = (lines: readonly BalanceLine[]): NumericPool[] => toNumeric(poolsOf(lines.filter(burnsFirst)));

/** What of a coming day is ahead: from when to when (epoch milliseconds), and how many days of 24 hours that is. */
interface DayAhead {
  readonly start: number;
  readonly end: number;
  readonly share: number;
}

function daysAhead({ edges, steps }: Horizon): DayAhead[] {
  const ahead: DayAhead[] = [];
  steps.forEach(({ day, share }, index) => {
    const before = ahead[day];
    ahead[day] = { start: before?.start ?? edges[index] ?? 0, end: edges[index + 1] ?? 0, share: (before?.share ?? 0) + share };
  });
  return ahead;
}

/** A function that reduces the coming days by what obligations cover first: of a day in which one begins or ends, the part between. */
export function beyondObligations(obligations: readonly NumericPool[], horizon: Horizon): (days: readonly number[]) => readonly number[] {
  if (obligations.length === 0) return (days) => days;
  const ahead = daysAhead(horizon);
  return (days) => {
    const left = obligations.map(({ amount }) => amount);
    return days.map((need, day) => {
      const { start, end, share } = ahead[day] ?? { start: 0, end: 1, share: 1 };
      let open = need * share;
      obligations.forEach(({ opens, ends }, index) => {
        const covered = (open * Math.max(0, Math.min(ends, end) - Math.max(opens, start))) / (end - start);
        const taken = Math.min(left[index] ?? 0, covered);
        left[index] = (left[index] ?? 0) - taken;
        open -= taken;
      });
      return open / share;
    });
  };
}
