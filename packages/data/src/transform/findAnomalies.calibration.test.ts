import { describe, expect, it } from 'vitest';
import { instant } from '../time/instant.js';
import { daily } from './daily.test.kit.js';
import { findAnomalies } from './findAnomalies.js';
import { between, CUSTOMERS, quiet, simulate } from './project/customers.test.kit.js';
import { seededRandom, type Random } from './project/random.js';

const NOW = instant('2030-01-01T00:00:00Z');
const DAYS = 90;
const NEEDED = 21;
/** Bursts and leaps are what should be found; whoever has them has no false alarms to count. */
const CALM = ['steady', 'weekly', 'closed', 'growing', 'shrinking', 'wandering'];

const runsIn = (days: readonly number[]) => findAnomalies(daily(days), { now: NOW }).anomalies;
const customers = (each: number, seed: number): { days: number[]; random: Random }[] => {
  const random = seededRandom(seed);
  return CALM.flatMap((kind) => Array.from({ length: each }, () => ({ days: simulate(CUSTOMERS[kind]!(random), DAYS, random), random })));
};

/** The share of working days, of all kinds of customers, that are found when they become a multiple of what they were. */
function hitRate(factor: number): number {
  const hits = customers(60, 2).map(({ days, random }) => {
    const weeks = Math.floor(between(random, 4, 12));
    const day = 7 * weeks + Math.floor(between(random, 0, 5));
    return runsIn(days.with(day, days[day]! * factor)).some(({ bucket }) => bucket === day);
  });
  return hits.filter(Boolean).length / hits.length;
}

/** The shares are those that the README of the package says; a few hundred customers come within three points of them. */
describe('of simulated customers', () => {
  it('1.3 in 1,000 days are called strange where nothing happened', () => {
    const all = customers(120, 1);
    const alarms = all.reduce((count, { days }) => count + runsIn(days).length, 0);
    const rate = (1000 * alarms) / (all.length * (DAYS - NEEDED));
    expect(Math.abs(rate - 1.3)).toBeLessThan(0.3);
  });

  it.each([
    [5, 0.95],
    [3, 0.76],
    [2, 0.46],
    [0, 0.99],
  ])('a day of %d times its usual amount is found in a share of %d, or 3 points from it', (factor, share) => {
    expect(Math.abs(hitRate(factor) - share)).toBeLessThan(0.03);
  });

  it('a level that triples for good is named once, and nearly always', () => {
    const results = customers(30, 3).map(({ days }) => {
      const before = runsIn(days).length;
      const after = runsIn(days.map((cents, day) => (day < 49 ? cents : cents * 3)));
      return { more: after.length - before, isNamed: after.some(({ bucket }) => bucket >= 49 && bucket < 56) };
    });
    const share = results.filter(({ isNamed }) => isNamed).length / results.length;
    expect(Math.abs(share - 0.86)).toBeLessThan(0.03);
    expect(Math.abs(results.reduce((sum, { more }) => sum + more, 0) / results.length - share)).toBeLessThan(0.1);
  });

  it('whoever never changes is never called strange, and whoever buys now and then is not judged', () => {
    const random = seededRandom(4);
    expect(runsIn(simulate({ ...quiet, spread: 0 }, DAYS, random))).toEqual([]);
    const purchases = Array.from({ length: 100 }, () => Array.from({ length: DAYS }, () => (random() < 0.2 ? 500 : 0)));
    expect(purchases.filter((days) => runsIn(days).length > 0).length).toBeLessThan(5);
  });
});
