import { toEpoch } from '../../time/instant.js';
import type { BalanceLine } from '../../view/balances.js';
import type { Horizon } from './horizon.js';

/** How much usage a postpaid commit still covers, and until when (epoch milliseconds). */
interface Obligation {
  readonly amount: number;
  readonly ends: number;
}

function obligationOf({ remaining, segments }: BalanceLine): Obligation {
  const ends = segments.filter(({ status }) => status === 'active').map(({ interval }) => toEpoch(interval.end));
  return { amount: Number(remaining ?? 0), ends: ends.length === 0 ? Infinity : Math.max(...ends) };
}

/** Rolled-over postpaid commits burn before prepaid records, while all other obligations burn after those and do not affect them. */
export const burnsFirst = ({ kind, status, rolledOverFrom }: BalanceLine): boolean => kind === 'postpaid-commit' && status === 'active' && rolledOverFrom !== null;

export const obligationsOf = (lines: readonly BalanceLine[]): Obligation[] => lines.filter(burnsFirst).map(obligationOf);

/** What of a coming day is ahead: from when to when (epoch milliseconds), and which part of the whole day that is. */
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

/** A function that reduces the coming days by what obligations cover first: of the day in which one ends, the part before that. */
export function beyondObligations(obligations: readonly Obligation[], horizon: Horizon): (days: readonly number[]) => readonly number[] {
  if (obligations.length === 0) return (days) => days;
  const ahead = daysAhead(horizon);
  return (days) => {
    const left = obligations.map(({ amount }) => amount);
    return days.map((need, day) => {
      const { start, end, share } = ahead[day] ?? { start: 0, end: 1, share: 1 };
      let open = need * share;
      obligations.forEach(({ ends }, index) => {
        const covered = (open * Math.max(0, Math.min(ends, end) - start)) / (end - start);
        const taken = Math.min(left[index] ?? 0, covered);
        left[index] = (left[index] ?? 0) - taken;
        open -= taken;
      });
      return open / share;
    });
  };
}
