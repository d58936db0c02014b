import { burnOrder, type BalanceLine, type BalancesView } from '@meterboard/data';
import { foldRecurring, type FoldedLine } from './foldRecurring.js';

/** Which lines are shown. Totals count them all, seen or not. */
export interface BalanceFilter {
  /** Expired and used-up ones. */
  ended: boolean;
  archived: boolean;
  /** All grants of a recurring commit or credit as one line. */
  grouped: boolean;
}

export interface Parts {
  /** Money that is the customer's: credits, prepaid commits, and what is of an unknown kind. */
  owned: readonly FoldedLine[];
  /** Postpaid commits: promised spend, never money. */
  owed: readonly FoldedLine[];
  endedCount: number;
  archivedCount: number;
  /** Lines that grouping would take away. */
  foldedCount: number;
}

const isEnded = ({ status }: BalanceLine): boolean => status === 'expired' || status === 'used-up';
const isArchived = ({ status }: BalanceLine): boolean => status === 'archived';

export function partition(lines: readonly BalanceLine[], filter: BalanceFilter): Parts {
  const listed = lines.filter((line) => (filter.ended || !isEnded(line)) && (filter.archived || !isArchived(line)));
  const folded = foldRecurring(listed);
  const shown = filter.grouped ? folded : listed.map((line) => ({ ...line, grants: 1 }));
  return {
    owned: shown.filter(({ kind }) => kind !== 'postpaid-commit'),
    owed: shown.filter(({ kind }) => kind === 'postpaid-commit'),
    endedCount: lines.filter(isEnded).length,
    archivedCount: lines.filter(isArchived).length,
    foldedCount: listed.length - folded.length,
  };
}

/** The place in the order of use, from 1, of everything that is drawn on now; none where there is nothing to choose from. */
export function burnPositions(view: BalancesView): ReadonlyMap<string, number> {
  const queues = view.totals.map(({ unit }) => burnOrder(view, unit)).filter(({ length }) => length > 1);
  return new Map(queues.flatMap((queue) => queue.map(({ id }, index) => [id, index + 1] as const)));
}
