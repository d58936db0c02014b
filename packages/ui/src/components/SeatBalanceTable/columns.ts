import type { SeatWords } from './words.js';

export type SeatColumn = 'seat' | 'remaining' | 'used' | 'allowance' | 'expires';

export const COLUMNS: readonly SeatColumn[] = ['seat', 'remaining', 'used', 'allowance', 'expires'];

/** The direction that the first press on each column's head sorts in: names from A, who has least left, who used most, what expires next. */
export const FIRST_DIRECTION = { seat: 'ascending', remaining: 'ascending', used: 'descending', allowance: 'descending', expires: 'ascending' } as const;

export const columnLabels = (messages: SeatWords['messages']): Record<SeatColumn, string> => ({
  seat: messages.columnSeat,
  remaining: messages.columnRemaining,
  used: messages.columnUsed,
  allowance: messages.columnAllowance,
  expires: messages.columnExpires,
});
