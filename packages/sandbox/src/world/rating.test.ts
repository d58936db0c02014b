import { describe, expect, test } from 'vitest';
import { drawDown, inBurnOrder, type Pool } from './burn.js';
import { exact, type Exact, total, wireNumber } from './exact.js';
import { walkTiers } from './rating.js';
import { grant, tiered } from './stories/build.js';
import type { Grant } from './story.js';
import { PREPAID_COMMIT } from './products.js';
import { monthsOf } from './time.js';
import { USD } from './units.js';

const TIERS = tiered([100, '5'], [900, '3'], [null, '1']);

function cost(used: number, quantity: number): string {
  return total(walkTiers(TIERS, used * 1000, quantity * 1000).map(({ tier, milli }) => tier.price.times(milli).div(1000))).toString();
}

describe('tiers', () => {
  test.each([[250, '950'], [1500, '3700'], [100, '500'], [101, '503'], [1000, '3200']])('the first %d cost %s', (quantity, expected) => {
    expect(cost(0, quantity)).toBe(expected);
  });

  test('cost the same in any number of steps', () => {
    const steps = [40, 59.5, 0.5, 0.001, 899.999, 1, 499];
    let used = 0;
    const costs = steps.map((step) => {
      const part = exact(cost(used, step));
      used += step;
      return part;
    });
    expect(total(costs).toString()).toBe(cost(0, used));
  });

  test('a step that ends on a tier bound stays below it', () => {
    expect(walkTiers(TIERS, 0, 100_000).map(({ level }) => level)).toEqual([1]);
    expect(walkTiers(TIERS, 100_000, 1).map(({ level }) => level)).toEqual([2]);
  });
});

function pool(key: string, parts: Partial<Grant>, end = 10, left = 10): Pool {
  const made = grant(key, { type: 'PREPAID', product: PREPAID_COMMIT, unit: USD, spans: [[left, 0, end]], ...parts });
  const [segment] = made.segments;
  if (!segment) throw new Error('no segment');
  return { index: 1, grant: made, segment, remaining: exact(left), seats: null };
}

describe('the order of payers', () => {
  test('is rolled-over commits, then by priority and earlier end, then postpaid commits', () => {
    const pools = [
      pool('postpaid', { type: 'POSTPAID', priority: 1 }), pool('late', { priority: 5 }, 20), pool('soon', { type: 'CREDIT', priority: 5 }, 15),
      pool('first', { type: 'CREDIT', priority: 2 }), pool('rolled', { priority: 900, rolledOverFrom: { grant: 'g', contract: 'c' } }),
    ];
    expect(inBurnOrder(pools).map((one) => one.grant.id)).toEqual([pools[4], pools[3], pools[2], pools[1], pools[0]].map((one) => one?.grant.id));
  });

  test('a charge is split where a pool runs out, and what is left over is nobody\'s', () => {
    const pools = [pool('a', {}, 10, 3), pool('b', {}, 10, 4)];
    const amounts = (amount: Exact): (string | undefined)[][] => drawDown(pools, amount, null).map((slice) => [slice.amount.toString(), slice.pool?.segment.id]);
    expect(amounts(exact('3.5'))).toEqual([['3', pools[0]?.segment.id], ['0.5', pools[1]?.segment.id]]);
    expect(amounts(exact(10))).toEqual([['3.5', pools[1]?.segment.id], ['6.5', undefined]]);
    expect(amounts(exact(-2))).toEqual([['-2', undefined]]);
  });

  test('a seat\'s credits pay for that seat only', () => {
    const seats = { ...pool('s', {}, 10, 6), seats: new Map([['ada', exact(2)], ['alan', exact(4)]]) };
    expect(drawDown([seats], exact(3), 'ada').map((slice) => slice.amount.toString())).toEqual(['2', '1']);
    expect(drawDown([seats], exact(1), 'grace').map((slice) => slice.pool)).toEqual([null]);
    expect(seats.remaining.toString()).toBe('4');
  });
});

test('a period is a calendar month, cut at both ends of the contract', () => {
  const span = { start: Date.UTC(2026, 6, 20), end: Date.UTC(2026, 8, 10) };
  expect(monthsOf(span).map(({ start, end }) => (end - start) / 86_400_000)).toEqual([12, 31, 9]);
});

test('an exact sum reaches the wire as the nearest double, without a minus on zero', () => {
  expect(wireNumber(total(['0.1', '0.2', '0.3'].map(exact)))).toBe(0.6);
  expect(Object.is(wireNumber(exact('-0')), 0)).toBe(true);
});
