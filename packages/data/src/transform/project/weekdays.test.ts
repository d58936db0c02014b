import { expect, it } from 'vitest';
import { weekdayFactors } from './weekdays.js';

const WEEK = [10, 10, 10, 10, 10, 3, 3];
const days = (length: number, of: (day: number) => number) => Array.from({ length }, (_, day) => of(day));
const weekdays = (length: number, first = 0) => days(length, (day) => (day + first) % 7);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

it('finds no pattern before two whole weeks', () => {
  expect(weekdayFactors(days(13, (day) => WEEK[day % 7] ?? 0), weekdays(13))).toEqual([1, 1, 1, 1, 1, 1, 1]);
  expect(weekdayFactors(days(14, (day) => WEEK[day % 7] ?? 0), weekdays(14))).not.toEqual([1, 1, 1, 1, 1, 1, 1]);
});

it('comes closer and closer to a repeating pattern, whichever weekday it begins on', () => {
  const usual = WEEK.map((value) => value / mean(WEEK));
  const off = (weeks: number, first = 0) => {
    const factors = weekdayFactors(days(7 * weeks, (day) => WEEK[(day + first) % 7] ?? 0), weekdays(7 * weeks, first));
    return Math.max(...factors.map((factor, weekday) => Math.abs(factor - (usual[weekday] ?? 0))));
  };
  // The prior counts as one even week: of n + 1 weeks, n have the pattern.
  for (const weeks of [2, 4, 52]) expect(off(weeks)).toBeCloseTo((1 - 3 / mean(WEEK)) / (weeks + 1), 6);
  expect(off(52, 3)).toBeCloseTo(off(52), 6);
});

it('does not take growth for a pattern, and averages 1', () => {
  const factors = weekdayFactors(days(70, (day) => 100 + day), weekdays(70));
  expect(mean(factors)).toBeCloseTo(1, 12);
  for (const factor of factors) expect(Math.abs(factor - 1)).toBeLessThan(0.01);
});

it('learns nothing from weeks without spend', () => {
  expect(weekdayFactors(days(28, () => 0), weekdays(28))).toEqual([1, 1, 1, 1, 1, 1, 1]);
  const idleThenEven = weekdayFactors(days(35, (day) => (day < 14 ? 0 : 5)), weekdays(35));
  for (const factor of idleThenEven) expect(Number.isFinite(factor)).toBe(true);
});
