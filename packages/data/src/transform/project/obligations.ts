import type { BalanceLine } from '../../view/balances.js';
import { toNumeric, type NumericPool } from './drain.js';
import type { Horizon } from './horizon.js';
import { poolsOf } from './pools.js';

/** Rolled-over postpaid commits burn before prepaid records, now or once they begin. All other obligations burn after those and do not affect them. */
export const burnsFirst = ({ kind, status, rolledOverFrom }: BalanceLine): boolean =>
  kind === 'postpaid-commit' && rolledOverFrom !== null && status !== 'archived' && status !== 'expired';

/** How much usage rolled-over postpaid commits cover, and from when to when. */
export const obligationsOf = (lines: readonly BalanceLine[]): NumericPool[] => toNumeric(poolsOf(lines.filter(burnsFirst)));

/**
 * A function that tells what each step of the horizon takes of all other records: what the coming days need, less what obligations
 * cover first. The horizon has an edge wherever an obligation begins or ends.
 */
export function needsBeyond(obligations: readonly NumericPool[], { edges, steps }: Horizon): (days: readonly number[]) => number[] {
  return (days) => {
    const left = obligations.map(({ amount }) => amount);
    return steps.map(({ day, share }, step) => {
      const at = edges[step] ?? 0;
      // Corrections can make a day negative, which gives nothing back to a record that has ended since.
      let open = Math.max(0, days[day] ?? 0) * share;
      obligations.forEach(({ opens, ends }, index) => {
        const taken = opens <= at && at < ends ? Math.min(left[index] ?? 0, open) : 0;
        left[index] = (left[index] ?? 0) - taken;
        open -= taken;
      });
      return open;
    });
  };
}
