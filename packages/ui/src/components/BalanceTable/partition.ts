import type { BalanceLine } from '@meterboard/data';
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
  /** What the customer owns: credits, prepaid commits, and balances of an unknown kind. */
  owned: readonly FoldedLine[];
  /** Postpaid commits: spend that the customer owes, never money to spend. */
  owed: readonly FoldedLine[];
  endedCount: number;
  archivedCount: number;
  /** How many lines fewer there are when recurring grants are grouped. */
  foldedCount: number;
}

const isEnded = ({ status }: BalanceLine): boolean => status === 'expired' || status === 'used-up';
const isArchived = ({ status }: BalanceLine): boolean => status === 'archived';

/** The lines that the filter lets through, in two parts, and how many each switch of the filter is about. */
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
