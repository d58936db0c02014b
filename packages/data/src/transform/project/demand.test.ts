import { describe, expect, it } from 'vitest';
import { expectedDays, fitDemand, randomDays } from './demand.js';
import { seededRandom } from './random.js';

const days = (length: number, of: (day: number) => number) => Array.from({ length }, (_, day) => of(day));
const weekdays = (length: number) => days(length, (day) => day % 7);
const fit = (values: readonly number[]) => fitDemand(values, weekdays(values.length));
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
/** Days of about 100 that vary by a tenth, without a weekday pattern. */
const UNEVEN = days(56, (day) => 100 + (((day * 37) % 21) - 10));

describe('demand that never changes', () => {
  it.each([7, 13, 14, 60])('goes on for ever, with certainty: %i days', (length) => {
    const demand = fit(days(length, () => 250));
    expect(demand).toMatchObject({ level: 250, levelSpread: 0, growth: 0, growthSpread: 0 });
    expect(expectedDays(demand, weekdays(20))).toEqual(days(20, () => 250));
    expect(randomDays(demand, weekdays(20), seededRandom(1))).toEqual(days(20, () => 250));
  });

  it('of 0 stays 0', () => {
    const demand = fit(days(10, () => 0));
    expect(expectedDays(demand, weekdays(5))).toEqual([0, 0, 0, 0, 0]);
    expect(randomDays(demand, weekdays(5), seededRandom(1))).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('demand that grows', () => {
  const growing = (rate: number) => expectedDays(fit(days(56, (day) => 1000 * (1 + rate) ** day)), weekdays(100));

  it.each([0.01, -0.01])('goes on from where it is, more and more slowly: %d a day', (rate) => {
    const next = growing(rate);
    expect(next[0]! / (1000 * (1 + rate) ** 56)).toBeCloseTo(1, 1);
    expect(Math.sign(next[1]! - next[0]!)).toBe(Math.sign(rate));
    const step = (day: number) => Math.abs(next[day + 1]! / next[day]! - 1);
    expect(step(50)).toBeLessThan(step(0) / 2);
    expect(step(0)).toBeGreaterThan(Math.abs(rate) / 2);
  });

  it('is not inferred from days that only scatter', () => {
    const { growth, growthSpread } = fit(UNEVEN);
    expect(Math.abs(growth)).toBeLessThan(0.002);
    expect(growthSpread).toBeGreaterThan(0);
  });

  it('is inferred from the last eight weeks', () => {
    const past = days(60, (day) => 5000 - 80 * day);
    expect(fit([...past, ...days(56, () => 200)]).growth).toBeCloseTo(0, 3);
  });
});

describe('demand with weekdays', () => {
  const week = (day: number) => (day % 7 < 5 ? 100 : 20);

  it('repeats them', () => {
    const next = expectedDays(fit(days(70, week)), weekdays(14));
    next.forEach((value, day) => { expect(Math.abs(value - week(day))).toBeLessThan(5.5); });
    expect(next[5]! / next[4]!).toBeLessThan(0.35);
  });
});

describe('demand that rests for days', () => {
  const spread = (values: readonly number[]) => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));
  const week = (demand: ReturnType<typeof fit>) => mean(expectedDays(demand, weekdays(7))) * 7;

  it.each([
    ['on weekends', (day: number) => (day % 7 < 5 ? 100 : 0), 500],
    ['on all days but one', (day: number) => (day % 7 === 2 ? 700 : 0), 700],
  ])('is as much a week as it was, whichever day it is: %s', (_, of, usual) => {
    for (const length of [42, 43, 44, 45, 46, 47, 48]) expect(week(fit(days(length, of))) / usual).toBeCloseTo(1, 1);
  });

  it('is no surprise to itself: a shut Sunday scatters no Monday', () => {
    const office = fit(days(70, (day) => (day % 7 < 5 ? 100 : 0)));
    expect(spread(office.surprises)).toBeLessThan(0.1);
    const random = seededRandom(4);
    const weeks = days(200, () => 0).map(() => randomDays(office, weekdays(7), random).reduce((sum, value) => sum + value, 0));
    expect(spread(weeks) / mean(weeks)).toBeLessThan(0.15);
  });
});

describe('one of its futures', () => {
  const demand = fit(UNEVEN);
  const random = seededRandom(3);
  const futures = days(400, () => 0).map(() => randomDays(demand, weekdays(30), random));

  it('is never negative, and around what is expected', () => {
    expect(futures.flat().every((value) => value >= 0)).toBe(true);
    const expected = expectedDays(demand, weekdays(30));
    expect(mean(futures.map((future) => future[0]!)) / expected[0]!).toBeCloseTo(1, 1);
    expect(mean(futures.map((future) => future[29]!)) / expected[29]!).toBeCloseTo(1, 1);
  });

  it('scatters as the past did, and more the further it goes', () => {
    const spread = (values: readonly number[]) => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));
    const [past, first, last] = [spread(UNEVEN), spread(futures.map((future) => future[0]!)), spread(futures.map((future) => future[29]!))];
    expect(first / past).toBeGreaterThan(0.8);
    expect(first / past).toBeLessThan(1.5);
    expect(last).toBeGreaterThan(first);
  });

  it('is drawn from surprises that average 0', () => {
    expect(demand.surprises).toHaveLength(UNEVEN.length);
    expect(mean(demand.surprises)).toBeCloseTo(0, 12);
    expect(demand.levelSpread).toBeGreaterThan(0);
  });
});

it('does not let one outlier make the future explode', () => {
  const calm = days(30, () => 10);
  const burst = fit(calm.with(15, 1e9));
  expect(Math.max(...burst.surprises)).toBeLessThan(11);
});
