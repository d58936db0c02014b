import { expect } from 'vitest';
import { USD_CENTS_ID } from '../../exact/unit.js';
import { instant } from '../../time/instant.js';
import type { BalanceLine, BalancesView } from '../../view/balances.js';
import type { BalanceRecord } from '../../wire/balance.js';
import { toBalancesView } from '../toBalancesView.js';

export const usd = { id: USD_CENTS_ID, name: 'USD (cents)' };

export type Span = readonly [id: string, amount: number, from: string, to: string];

/** Segments in dollars, from and to the midnights of two dates. */
export const access = (...spans: Span[]): BalanceRecord['access_schedule'] => ({
  credit_type: usd,
  schedule_items: spans.map(([id, amount, from, to]) => ({ id, amount, starting_at: `${from}T00:00:00Z`, ending_before: `${to}T00:00:00Z` })),
});
const OPEN = access(['s', 1000, '2025-01-01', '2026-01-01']);

/** A credit of $10 for the year 2025, with no other fields than the given ones. */
export const record = (fields: Partial<BalanceRecord> = {}): BalanceRecord => ({ id: 'b', type: 'CREDIT', product: { name: 'Credit' }, access_schedule: OPEN, ...fields });
export const entry = (type: string, amount: number, timestamp = '2025-01-01T00:00:00Z') => ({ type, amount, timestamp, segment_id: 's' });

/** The view in May 2025. */
export const view = (...records: BalanceRecord[]): BalancesView => toBalancesView(records, { now: instant('2025-05-15T00:00:00Z') });
/** The line of one record. */
export const line = (fields: Partial<BalanceRecord>): BalanceLine => view(record(fields)).lines[0] ?? expect.fail('no line');
