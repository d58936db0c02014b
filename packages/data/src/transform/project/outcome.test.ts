import { describe, expect, it } from 'vitest';
import { decimal } from '../../exact/decimal.js';
import { USD } from '../../exact/unit.js';
import { fromEpoch } from '../../time/instant.js';
import { drain, type Outcome } from './drain.js';
import type { Horizon } from './horizon.js';
import { balanceOverTime, lossesOf, runOutOf } from './outcome.js';
import type { Pool } from './pools.js';

const pool = (lineId: string, amount: number, ends = Infinity, opens = -Infinity): Pool => ({ lineId, name: `${lineId}!`, amount: decimal(amount), opens, ends });
const horizon: Horizon = { edges: [0, 10, 20], steps: [{ day: 0, share: 1 }, { day: 1, share: 1 }], weekdays: [] };
const course = (pools: readonly Pool[], ...days: number[]) => drain(pools.map((one) => ({ ...one, amount: Number(one.amount) })), horizon, days);
const outcome = (fields: Partial<Outcome>): Outcome => ({ totals: [], lost: [], runOut: Infinity, ...fields });

describe('the balance over time', () => {
  it('has one point per moment, and two where something opens or ends', () => {
    const pools = [pool('a', 5.004), pool('b', 9, 10), pool('a', 2)];
    const expected = course(pools, 1, 1);
    const { points, lines } = balanceOverTime(pools, horizon, expected, [expected], USD);
    expect(points.map(({ at }) => at)).toEqual([0, 10, 10, 20].map(fromEpoch));
    expect(lines).toEqual([
      { id: 'a', name: 'a!', values: ['7', '6', '6', '5'] },
      { id: 'b', name: 'b!', values: ['9', '9', '0', '0'] },
    ]);
    expect(points.map(({ estimate }) => estimate)).toEqual(['16', '15', '6', '5']);
  });

  it('has bounds from what was drawn at the same point', () => {
    const pools = [pool('a', 100)];
    const drawn = Array.from({ length: 11 }, (_, draw) => course(pools, draw, 2 * draw));
    const { points } = balanceOverTime(pools, horizon, course(pools, 5, 10), drawn, USD);
    expect(points.map(({ low, estimate, high }) => [low, estimate, high])).toEqual([['100', '100', '100'], ['91', '95', '99'], ['73', '85', '97']]);
  });
});

describe('the moment of running out', () => {
  const runOut = (expected: number, ...drawn: number[]) => runOutOf(outcome({ runOut: expected }), drawn.map((one) => outcome({ runOut: one })));

  it('lies in its interval to the millisecond', () => {
    expect(runOut(50.4, 60, 70)).toEqual({ estimate: fromEpoch(50), earliest: fromEpoch(50), latest: fromEpoch(70) });
    expect(runOut(80, 60, 70)).toEqual({ estimate: fromEpoch(80), earliest: fromEpoch(60), latest: fromEpoch(80) });
  });

  it('may never come', () => {
    expect(runOut(Infinity, 60, Infinity)).toEqual({ estimate: null, earliest: fromEpoch(60), latest: null });
    expect(runOut(Infinity, Infinity)).toEqual({ estimate: null, earliest: null, latest: null });
  });
});

describe('what is lost', () => {
  const losses = (pools: readonly Pool[], expected: readonly number[], ...drawn: (readonly number[])[]) =>
    lossesOf(pools, outcome({ lost: expected }), drawn.map((lost) => outcome({ lost })), USD);

  it('is told pool by pool, the earliest first', () => {
    expect(losses([pool('late', 9, 20), pool('soon', 9, 10)], [1.005, 2], [1, 1], [3, 5])).toEqual([
      { lineId: 'soon', name: 'soon!', at: fromEpoch(10), estimate: '2', low: '1', high: '5' },
      { lineId: 'late', name: 'late!', at: fromEpoch(20), estimate: '1.01', low: '1', high: '3' },
    ]);
  });

  it('is not told for pools that never end, or lose nothing even at worst', () => {
    expect(losses([pool('for ever', 9), pool('none', 9, 10), pool('cents', 9, 10)], [5, 0, 0.001], [5, 0, 0.004])).toEqual([]);
    expect(losses([pool('perhaps', 9, 10)], [0], [0], [0.01])).toMatchObject([{ estimate: '0', low: '0', high: '0.01' }]);
  });
});
