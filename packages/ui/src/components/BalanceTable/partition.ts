import type { BalanceLine } from '@meterboard/data';

/** Which lines are shown. Totals count them all, seen or not. */
export interface BalanceFilter {
  /** Expired and used-up ones. */
  ended: boolean;
  archived: boolean;
}

export interface Parts {
  /** Money that is the customer's: credits, prepaid commits, and what is of an unknown kind. */
  owned: readonly BalanceLine[];
  /** Postpaid commits: promised spend, never money. */
  owed: readonly BalanceLine[];
  endedCount: number;
  archivedCount: number;
}

const isEnded = ({ status }: BalanceLine): boolean => status === 'expired' || status === 'used-up';
const isArchived = ({ status }: BalanceLine): boolean => status === 'archived';

export function partition(lines: readonly BalanceLine[], filter: BalanceFilter): Parts {
  const shown = lines.filter((line) => (filter.ended || !isEnded(line)) && (filter.archived || !isArchived(line)));
  return {
    owned: shown.filter(({ kind }) => kind !== 'postpaid-commit'),
    owed: shown.filter(({ kind }) => kind === 'postpaid-commit'),
    endedCount: lines.filter(isEnded).length,
    archivedCount: lines.filter(isArchived).length,
  };
}

/** The place in the order of use, from 1, of everything that can be used now. The view's lines stand in that order. */
export function burnPositions(lines: readonly BalanceLine[]): ReadonlyMap<string, number> {
  const usable = lines.filter(({ kind, status }) => status === 'active' && (kind === 'prepaid-commit' || kind === 'credit'));
  return new Map(usable.length < 2 ? [] : usable.map(({ id }, index) => [id, index + 1]));
}
