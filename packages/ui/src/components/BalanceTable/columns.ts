import type { BalanceLine, BalanceSegment } from '@meterboard/data';
import type { ChipTone } from '../../parts/Chip.js';
import type { BalanceColumn } from './sortLines.js';
import type { BalanceWords } from './words.js';

/** What a table of balances is about: money that is owned, or spend that was promised. */
export type PartKind = 'owned' | 'owed';

export const COLUMNS: readonly BalanceColumn[] = ['name', 'remaining', 'used', 'granted', 'expires'];

/** The head of each column; a promise is fulfilled where a balance is used. */
export function columnLabels(kind: PartKind, messages: BalanceWords['messages']): Record<BalanceColumn, string> {
  if (kind === 'owned') {
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
