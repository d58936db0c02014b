import type { BalanceLine, BalanceSegment } from '@meterboard/data';
import type { ChipTone } from '../../parts/Chip.js';
import type { BalanceWords } from './words.js';

/** Balances are listed in two tables: what the customer owns, and the spend that the customer owes. */
export type Ownership = 'owned' | 'owed';

export type BalanceColumn = 'name' | 'remaining' | 'used' | 'granted' | 'expires';

export const COLUMNS: readonly BalanceColumn[] = ['name', 'remaining', 'used', 'granted', 'expires'];

/** The direction that the first press on each column's head sorts in: names from A, the next expiry first, the largest amounts first. */
export const FIRST_DIRECTION = { name: 'ascending', expires: 'ascending', remaining: 'descending', used: 'descending', granted: 'descending' } as const;

/** The head of each column. Of a postpaid commit nothing remains or expires: it is fulfilled, and it ends. */
export function columnLabels(ownership: Ownership, messages: BalanceWords['messages']): Record<BalanceColumn, string> {
  if (ownership === 'owned') {
    return { name: messages.columnName, remaining: messages.columnRemaining, used: messages.columnUsed, granted: messages.columnGranted, expires: messages.columnExpires };
  }
  return { name: messages.columnName, remaining: messages.columnObligation, used: messages.columnFulfilled, granted: messages.columnCommitted, expires: messages.columnEnds };
}

export const TONES: Record<BalanceLine['status'] | BalanceSegment['status'], ChipTone> = {
  active: 'good',
  upcoming: 'coming',
  expired: 'over',
  'used-up': 'over',
  archived: 'over',
  over: 'over',
};
