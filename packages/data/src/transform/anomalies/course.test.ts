import { describe, expect, it } from 'vitest';
import { decimal } from '../../exact/decimal.js';
import { interval } from '../../time/instant.js';
import { Course, type Point } from './course.js';
import type { Expectation } from './expectation.js';
import { RHYTHMS } from './rhythm.js';

/** Four buckets are a cycle. */
const FOUR = RHYTHMS.week;
const SPAN = interval('2024-10-01T00:00:00Z', '2024-10-02T00:00:00Z');
const point = (index: number, slot: number, value: number): Point => ({ index, slot, value, interval: SPAN, amount: decimal(value) });

/** After buckets that are given as [slot, value]. */
function courseOf(...buckets: readonly (readonly [slot: number, value: number])[]): Course {
  const course = new Course(FOUR, 1);
  expect(course.expect(0)).toBeNull();
  for (const [index, [slot, value]] of buckets.entries()) course.follow(point(index, slot, value));
  return course;
}

describe('what is expected next', () => {
  it('is the part of the level that the slot mostly has', () => {
    // The middle of 100, 100, 400 and 400 is 250, of which 100 is 0.4 and 400 is 1.6.
    const course = courseOf([0, 100], [0, 100], [1, 400], [1, 400]);
    expect(course.expect(0)).toEqual({ base: 100, offset: 62.5, centre: 0, limit: 0.05 * 3 * 6, least: 3, basis: [0, 1] });
    expect(course.expect(1)).toMatchObject({ base: 400, basis: [2, 3] });
    expect(course.expect(2)).toBeNull();
    course.follow(point(4, 1, 400));
    expect(course.expect(1)?.basis).toEqual([2, 3, 4]);
  });

  it('rests on the last eight of the slot', () => {
    expect(courseOf(...Array.from({ length: 10 }, () => [0, 7] as const)).expect(0)?.basis).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('knows no level while most buckets are 0', () => {
    expect(courseOf([0, 0], [0, 0], [0, 0], [0, 100]).expect(0)).toBeNull();
    expect(courseOf([0, 0], [0, 0], [0, 0], [0, 100], [0, 100]).expect(0)).toMatchObject({ base: 50, basis: [1, 2, 3, 4] });
    const ended = courseOf([0, 100], [0, 100], [0, 100], [0, 100], [0, 0], [0, 0], [0, 0]);
    expect(ended.expect(0)).toBeNull();
  });

  it('is of a level that quiet slots have no say in', () => {
    // The middle of 100, 100, 10 and 10 is 55, so that 10 is less than a quarter of it.
    const course = courseOf([0, 100], [1, 100], [2, 10], [3, 10], [0, 100], [1, 100], [2, 10], [3, 10]);
    course.pass(point(8, 0, 0), 100);
    course.pass(point(9, 1, 0), 100);
    course.pass(point(10, 2, 0), 40);
    course.pass(point(11, 3, 0), 40);
    expect(course.expect(0)?.base).toBeCloseTo(100, 10);
  });

  it('goes on as expected where a bucket stands out, and from another level where that stays', () => {
    const course = courseOf([0, 100], [0, 100], [0, 100], [0, 100]);
    for (const index of [4, 5, 6]) course.pass(point(index, 0, 900), 120);
    expect(course.expect(0)).toMatchObject({ base: 120, basis: [0, 1, 2, 3] });
    course.rebase(3);
    expect(course.expect(0)?.base).toBe(360);
  });
});

describe('what is no surprise', () => {
  const usual: Expectation = { base: 100, offset: 25, centre: 0.5, limit: 1, least: 0, basis: [] };

  function isCommon(miss: number, ...misses: readonly (readonly [times: number, miss: number])[]): boolean {
    const course = new Course(misses.some(([times]) => times > 56) ? RHYTHMS.hour : RHYTHMS.day, 1);
    for (const [times, one] of misses) for (let left = times; left > 0; left -= 1) course.remember(one, usual);
    return course.isCommon(miss, usual);
  }

  it('came more than twice, nearly as far from what is usual in the same direction', () => {
    // Seven tenths of the way from 0.5 to 1.5 is 1.2, and to -0.5 it is -0.2.
    expect(isCommon(1.5, [3, 1.25], [20, 0.5])).toBe(true);
    expect(isCommon(1.5, [2, 1.25], [20, 0.5])).toBe(false);
    expect(isCommon(1.5, [3, 1.15], [20, 0.5])).toBe(false);
    expect(isCommon(-0.5, [3, -0.25], [20, 0.5])).toBe(true);
    expect(isCommon(-0.5, [2, -0.25], [20, 0.5])).toBe(false);
    expect(isCommon(-0.5, [3, -0.15], [3, 1.5], [20, 0.5])).toBe(false);
  });

  it('came in more than one of twenty buckets', () => {
    expect(isCommon(1.5, [17, 1.5], [319, 0.5])).toBe(true);
    expect(isCommon(1.5, [16, 1.5], [320, 0.5])).toBe(false);
  });

  it('came in the last eight weeks', () => {
    expect(isCommon(1.5, [3, 1.5], [53, 0.5])).toBe(true);
    expect(isCommon(1.5, [3, 1.5], [54, 0.5])).toBe(false);
  });
});
