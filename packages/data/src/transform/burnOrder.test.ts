import { expect, it } from 'vitest';
import { USD, USD_CENTS_ID } from '../exact/unit.js';
import { instant } from '../time/instant.js';
import type { BalanceRecord } from '../wire/balance.js';
import { burnOrder } from './burnOrder.js';
import { toBalancesView } from './toBalancesView.js';

const now = instant('2025-05-15T12:00:00Z');
const record = (id: string, type: string, given: Partial<BalanceRecord> = {}, ending_before = '2026-01-01T00:00:00Z'): BalanceRecord => ({
  id,
  type,
  product: { name: id },
  priority: 100,
  balance: 1000,
  access_schedule: { credit_type: { id: USD_CENTS_ID }, schedule_items: [{ id, amount: 1000, starting_at: '2025-01-01T00:00:00Z', ending_before }] },
  ...given,
});
const rolled = { rolled_over_from: { contract_id: 'c', commit_id: 'd' } };
const order = (...records: BalanceRecord[]): string[] => burnOrder(toBalancesView(records, { now }), USD).map(({ id }) => id);

it('puts the class of a record before its priority', () => {
  expect(
    order(
      record('postpaid', 'POSTPAID', { priority: 0 }),
      record('prepaid', 'PREPAID', { priority: 50 }),
      record('rolled prepaid', 'PREPAID', { ...rolled, priority: 99 }),
      record('rolled postpaid', 'POSTPAID', { ...rolled, priority: 100 }),
      record('credit', 'CREDIT', { priority: 60 }),
    ),
  ).toEqual(['rolled postpaid', 'rolled prepaid', 'prepaid', 'credit', 'postpaid']);
});

it('goes by priority, then free before paid, then the earlier end', () => {
  expect(
    order(
      record('no priority', 'CREDIT', { priority: null }),
      record('paid', 'PREPAID'),
      record('free, later', 'CREDIT'),
      record('free, sooner', 'CREDIT', {}, '2025-06-01T00:00:00Z'),
      record('first', 'PREPAID', { priority: 1 }),
    ),
  ).toEqual(['first', 'free, sooner', 'free, later', 'paid', 'no priority']);
});

it('leaves out records that are empty, over, archived, unknown or in another unit', () => {
  expect(
    order(
      record('empty', 'CREDIT', { balance: 0 }),
      record('over', 'CREDIT', {}, '2025-02-01T00:00:00Z'),
      record('archived', 'CREDIT', { archived_at: '2025-02-01T00:00:00Z' }),
      record('gift', 'GIFT'),
      record('tokens', 'CREDIT', { access_schedule: { credit_type: { id: 'tokens' }, schedule_items: [] } }),
      record('balance not asked for', 'CREDIT', { balance: null }),
    ),
  ).toEqual(['balance not asked for']);
});
