import { expect } from 'vitest';
import { USD_CENTS_ID, type Unit } from '../../exact/unit.js';
import { instant } from '../../time/instant.js';
import type { BalanceLine, BalancesView } from '../../view/balances.js';
import type { BalanceRecord } from '../../wire/balance.js';
import { toBalancesView } from '../toBalancesView.js';

export const NOW = instant('2025-05-15T12:00:00Z');
export const USD_CENTS = { id: USD_CENTS_ID, name: 'USD (cents)' };
export const TOKENS = { id: 'c0000000-0000-4000-8000-000000000001', name: 'AI credits' };
export const EUR = { kind: 'currency', id: 'e0000000-0000-4000-8000-000000000001', code: 'EUR', digits: 2 } as const satisfies Unit;

/** A credit of $100 for the year 2025, with no other fields than the given ones. */
export const credit = (given: Partial<BalanceRecord> = {}): BalanceRecord => ({
  id: 'credit',
  type: 'CREDIT',
  product: { name: 'Credit' },
  access_schedule: {
    credit_type: USD_CENTS,
    schedule_items: [{ id: 's', amount: 10_000, starting_at: '2025-01-01T00:00:00Z', ending_before: '2026-01-01T00:00:00Z' }],
  },
  ...given,
});
/** The ledger entry that opens it. */
export const start = { type: 'CREDIT_SEGMENT_START', amount: 10_000, timestamp: '2025-01-01T00:00:00Z', segment_id: 's' };

/** Segments s0, s1, ... in dollars, from and to the midnights of two dates. */
export const segments = (...spans: [amount: number, starting_at: string, ending_before: string][]): BalanceRecord['access_schedule'] => ({
  credit_type: USD_CENTS,
  schedule_items: spans.map(([amount, from, to], index) => ({ id: `s${index}`, amount, starting_at: `${from}T00:00:00Z`, ending_before: `${to}T00:00:00Z` })),
});
/** The ledger entry that opens one of them. */
export const opened = (segment_id: string, amount: number, date: string) => ({ type: 'CREDIT_SEGMENT_START', amount, timestamp: `${date}T00:00:00Z`, segment_id });

export const viewOf = (...records: BalanceRecord[]): BalancesView => toBalancesView(records, { now: NOW });
/** The line of one record. */
export const only = (record: BalanceRecord): BalanceLine => viewOf(record).lines[0] ?? expect.fail('no line');
