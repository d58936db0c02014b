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

/** A function that reduces the coming days by what obligations cover first. */
export function beyondObligations(obligations: readonly Obligation[], { edges, steps }: Horizon): (days: readonly number[]) => readonly number[] {
  if (obligations.length === 0) return (days) => days;
  const ahead: { start: number; share: number }[] = [];
  steps.forEach(({ day, share }, index) => (ahead[day] = { start: ahead[day]?.start ?? edges[index] ?? 0, share: (ahead[day]?.share ?? 0) + share }));
  return (days) => {
    const left = obligations.map(({ amount }) => amount);
    return days.map((need, day) => {
      const { start, share } = ahead[day] ?? { start: 0, share: 1 };
      let open = need * share;
      obligations.forEach(({ ends }, index) => {
        const taken = ends > start ? Math.min(left[index] ?? 0, open) : 0;
        left[index] = (left[index] ?? 0) - taken;
        open -= taken;
      });
      return open / share;
    });
  };
}
