import { describe, expect, it } from 'vitest';
import { decimal, ZERO } from '../../exact/decimal.js';
import { fromEpoch } from '../../time/instant.js';
import type { BalanceLine } from '../../view/balances.js';
import { bareLine } from '../balances/line.test.kit.js';
import type { Horizon } from './horizon.js';
import { needsBeyond, obligationsOf } from './obligations.js';

const rolled = (fields: Partial<BalanceLine> = {}): BalanceLine => bareLine({ kind: 'postpaid-commit', rolledOverFrom: 'x', remaining: decimal(9), ...fields });
const always = (amount: number) => ({ amount, opens: -Infinity, ends: Infinity });
const until = (end: number): BalanceLine['segments'][number] => ({ id: 's', interval: { start: fromEpoch(-1000), end: fromEpoch(end) }, amount: decimal(99), status: end > 0 ? 'active' : 'over' });
/** Three days of length 10, of which the first is half over. */
const horizon: Horizon = { edges: [0, 3, 5, 15, 25], steps: [{ day: 0, share: 0.3 }, { day: 0, share: 0.2 }, { day: 1, share: 1 }, { day: 2, share: 1 }], weekdays: [] };

describe('what a postpaid commit takes first', () => {
  it('is what is left of one that was rolled over, till its open segment ends', () => {
    expect(obligationsOf([rolled({ segments: [until(-5), until(20), until(10)] }), rolled()])).toEqual([{ amount: 9, opens: -1000, ends: 20 }, always(9)]);
    expect(obligationsOf([rolled({ remaining: null })])).toEqual([]);
  });

  it('is all of one that has not begun, once it does', () => {
    const later = { ...until(20), interval: { start: fromEpoch(10), end: fromEpoch(20) }, status: 'upcoming' as const };
    for (const status of ['upcoming', 'used-up', 'active'] as const) expect(obligationsOf([rolled({ status, remaining: ZERO, segments: [later] })])).toEqual([{ amount: 99, opens: 10, ends: 20 }]);
  });

  it('is nothing of any other: that one waits for all that was paid for', () => {
    expect(obligationsOf([rolled({ rolledOverFrom: null }), rolled({ kind: 'prepaid-commit' }), rolled({ status: 'archived' }), rolled({ status: 'expired' })])).toEqual([]);
  });

  it('is taken of the days to come, of the first one of what is to come of it', () => {
    expect(needsBeyond([always(9)], horizon)([4, 4, 4])).toEqual([0, 0, 0, 1]);
    expect(needsBeyond([always(1), always(4)], horizon)([4, 4, 4])).toEqual([0, 0, 1, 4]);
    expect(needsBeyond([], horizon)([10, 4, 4])).toEqual([3, 2, 4, 4]);
    expect(needsBeyond([], horizon)([10, -4, 4])).toEqual([3, 2, 0, 4]);
  });

  it('begins and ends with its segment, whatever is open of it then', () => {
    expect(needsBeyond([{ amount: 99, opens: 0, ends: 15 }], horizon)([10, 4, 4])).toEqual([0, 0, 0, 4]);
    expect(needsBeyond([{ amount: 99, opens: 3, ends: 5 }], horizon)([10, 4, 4])).toEqual([3, 0, 4, 4]);
    expect(needsBeyond([{ amount: 99, opens: 25, ends: 35 }], horizon)([10, 4, 4])).toEqual([3, 2, 4, 4]);
  });

  it('takes over from one that ends within a day', () => {
    expect(needsBeyond([{ amount: 99, opens: 0, ends: 3 }, { amount: 1.5, opens: 3, ends: 25 }], horizon)([10, 4, 4])).toEqual([0, 0.5, 4, 4]);
  });

  it('is the same for every course of days', () => {
    const needs = needsBeyond([always(6)], horizon);
    expect([needs([4, 4, 4]), needs([4, 4, 4])]).toEqual([[0, 0, 0, 4], [0, 0, 0, 4]]);
  });
});
