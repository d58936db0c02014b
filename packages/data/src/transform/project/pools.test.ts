import { describe, expect, it } from 'vitest';
import { USD_CENTS_ID } from '../../exact/unit.js';
import { fromEpoch } from '../../time/instant.js';
import type { BalanceRecord } from '../../wire/balance.js';
import { toBalancesView } from '../toBalancesView.js';
import { poolsOf } from './pools.js';

const DAY = 86_400_000;
const NOW = Date.parse('2025-06-01T00:00:00Z');
type Span = readonly [amount: number, from: number, to: number];
const record = (id: string, balance: number | null, spans: readonly Span[], fields: Partial<BalanceRecord> = {}): BalanceRecord => ({
  id,
  type: 'CREDIT',
  product: { name: `${id}, by name` },
  balance,
  access_schedule: {
    credit_type: { id: USD_CENTS_ID },
    schedule_items: spans.map(([amount, from, to], index) => ({ id: `${id} ${index}`, amount, starting_at: fromEpoch(NOW + from * DAY), ending_before: fromEpoch(NOW + to * DAY) })),
  },
  ...fields,
});
/** In days from now; -Infinity means without a start. */
const pools = (...records: BalanceRecord[]) =>
  poolsOf(toBalancesView(records, { now: fromEpoch(NOW) }).lines).map(({ lineId, amount, opens, ends }) => [lineId, amount, (opens - NOW) / DAY, (ends - NOW) / DAY]);

describe('what can be drawn on', () => {
  it('is what is left now, and what opens later', () => {
    expect(pools(record('a', 600, [[1000, -5, 10], [2000, 20, 30], [4000, -9, -1]]))).toEqual([['a', '6', -5, 10], ['a', '20', 20, 30]]);
  });

  it('is left in the segments that end last', () => {
    expect(pools(record('a', 2500, [[1000, -5, 10], [2000, -5, 20]]))).toEqual([['a', '5', -5, 10], ['a', '20', -5, 20]]);
    expect(pools(record('a', 1500, [[1000, -5, 10], [2000, -5, 20]]))).toEqual([['a', '15', -5, 20]]);
    expect(pools(record('a', 9900, [[1000, -5, 10], [2000, -5, 20]]))).toEqual([['a', '79', -5, 10], ['a', '20', -5, 20]]);
  });

  it('has no end where no segment is open', () => {
    expect(pools(record('a', 500, []))).toEqual([['a', '5', -Infinity, Infinity]]);
  });

  it('is nothing if the balance is 0, negative or unknown', () => {
    const open: Span = [1000, -5, 10];
    expect(pools(record('a', 0, [open]), record('b', -5, [open]), record('c', null, [open]), record('d', 0, [[0, 5, 10]]))).toEqual([]);
  });

  it('is sorted in burn order, and by end within a record', () => {
    const first = record('z', 100, [[1000, -5, 90], [700, 5, 8]], { priority: 1 });
    const second = record('a', 200, [[1000, -5, 10]], { priority: 2 });
    expect(pools(second, first)).toEqual([['z', '7', 5, 8], ['z', '1', -5, 90], ['a', '2', -5, 10]]);
  });

  it('is drawn on by the end of each segment where two records are alike: next month the other one comes first', () => {
    const monthly = record('monthly', 300, [[300, -5, 10], [300, 10, 40], [300, 40, 70]]);
    const once = record('once', 500, [[500, -5, 20]]);
    const before: readonly unknown[] = [['monthly', '3', -5, 10], ['once', '5', -5, 20], ['monthly', '3', 10, 40], ['monthly', '3', 40, 70]];
    expect(pools(monthly, once)).toEqual(before);
    expect(pools(once, monthly)).toEqual(before);
  });

  it('goes by the earlier start if segments end together, then by name', () => {
    const ids = (...records: BalanceRecord[]) => pools(...records).map(([id]) => id);
    expect(ids(record('a', 100, [[100, -5, 10]]), record('b', 100, [[100, -6, 10]]), record('c', 100, [[100, -6, 10]]))).toEqual(['b', 'c', 'a']);
    expect(ids(record('c', 100, []), record('b', 100, []))).toEqual(['b', 'c']);
  });

  it('has the name of its record', () => {
    expect(poolsOf(toBalancesView([record('a', 600, [[1000, -5, 10], [2000, 20, 30]])], { now: fromEpoch(NOW) }).lines).map(({ name }) => name)).toEqual(['a, by name', 'a, by name']);
  });
});
