import { describe, expect, it } from 'vitest';
import { fitFuture } from './future.js';
import { seededRandom } from './random.js';

const WEEK = [0, 1, 2, 3, 4, 5, 6];
const weekdays = (days: readonly number[]) => days.map((_, day) => day % 7);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const expectedAfter = (days: readonly number[]) => fitFuture(days, weekdays(days)).expected(WEEK);
const weeks = (count: number, week: readonly number[]) => Array.from({ length: count }, () => week).flat();
/** Days without a level are expected to go on at their mean, every one of them. */
const hasLevel = (days: readonly number[]) => expectedAfter(days).some((value) => value !== mean(days));

describe('what goes on as it was, for want of a level', () => {
  it.each([
    ['days of which more than a twentieth is taken back', [100, 110, -32, 95, 100, 90, 105], false],
    ['days with one small correction', [100, 110, -31, 95, 100, 90, 105], true],
    ['purchases that no weekday foretells', [80, 0, 0, 0, 0, 120, 0, 0, 0, 90, 0, 0, 0, 0, 0, 0, 100, 0, 0, 0, 0], false],
    ['one purchase in a week', [0, 0, 0, 700, 0, 0, 0], false],
    ['purchases that have become a little more frequent', [80, ...new Array<number>(30).fill(0), 120, 0, 0, 0, 90, 0, 0, 0, 100, 0, 0, 0, 80], false],
    ['one day of trial, and daily use three weeks later', [100, ...new Array<number>(20).fill(0), 100, 90, 110, 100, 95, 105, 100, 90, 110, 100], true],
    ['a batch every Wednesday', weeks(6, [0, 0, 700, 0, 0, 0, 0]), true],
    ['offices that close on weekends', weeks(6, [100, 90, 110, 100, 95, 0, 0]), true],
    ['a customer who has just stopped', [...weeks(3, [100, 90, 110, 100, 95, 105, 100]), ...new Array<number>(14).fill(0)], true],
  ])('%s', (_, days, level) => {
    expect(hasLevel(days)).toBe(level);
  });
});

describe('a pause longer than any before', () => {
  const STEADY = [100, 90, 110, 100, 95, 105, 100];
  const sums = (days: readonly number[]) => {
    const [future, random] = [fitFuture(days, weekdays(days)), seededRandom(7)];
    return Array.from({ length: 1000 }, () => future.random(WEEK, random).reduce((sum, value) => sum + value, 0));
  };
  const ended = (days: readonly number[]) => sums(days).filter((sum) => sum === 0).length / 1000;

  it('is the end in half of the courses', () => {
    expect(ended([...weeks(4, STEADY), 0, 0, 0])).toBeCloseTo(0.5, 1);
  });

  it('is not one of the length of a weekend, nor one that there has been before', () => {
    expect(ended([...weeks(4, STEADY), 0, 0])).toBeLessThan(0.1);
    expect(ended([...weeks(2, STEADY), 0, 0, 0, 0, ...weeks(2, STEADY), 0, 0, 0, 0])).toBeLessThan(0.1);
    expect(ended([...weeks(2, STEADY), 0, 0, 0, ...weeks(2, STEADY), 0, 0, 0, 0])).toBeCloseTo(0.5, 1);
  });

  it('leaves the estimate as it is', () => {
    expect(Math.min(...expectedAfter([...weeks(4, STEADY), 0, 0, 0]))).toBeGreaterThan(0);
  });
});
