import { describe, expect, it } from 'vitest';
import { zoneOffsets } from '../../time/zone.js';
import { horizonOf, weekdayOf } from './horizon.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOON = Date.parse('2025-06-01T12:00:00Z');

describe('the time to come', () => {
  it('is cut at midnights; partial days know how much of one they are', () => {
    const { edges, steps } = horizonOf(NOON, NOON + 2 * DAY, 'UTC');
    expect(edges).toEqual([NOON, NOON + 0.5 * DAY, NOON + 1.5 * DAY, NOON + 2 * DAY]);
    expect(steps).toEqual([{ day: 0, share: 0.5 }, { day: 1, share: 1 }, { day: 2, share: 0.5 }]);
  });

  it('is cut once where something happens', () => {
    const cuts = [NOON - DAY, NOON, NOON + 6 * HOUR, NOON + 6 * HOUR, NOON + DAY, NOON + 2 * DAY, Infinity, -Infinity];
    const { edges, steps } = horizonOf(NOON, NOON + DAY, 'UTC', cuts);
    expect(edges).toEqual([NOON, NOON + 6 * HOUR, NOON + 12 * HOUR, NOON + DAY]);
    expect(steps).toEqual([{ day: 0, share: 0.25 }, { day: 0, share: 0.25 }, { day: 1, share: 0.5 }]);
  });

  it('has the weekdays of another zone, and its days of 23 hours', () => {
    const start = Date.parse('2025-03-09T05:00:00Z');
    const { edges, steps, weekdays } = horizonOf(start, start + 23 * HOUR + DAY, 'America/New_York');
    expect(edges).toEqual([start, start + 23 * HOUR, start + 23 * HOUR + DAY]);
    expect(steps).toEqual([{ day: 0, share: 23 / 24 }, { day: 1, share: 1 }]);
    expect(weekdays[1]).toBe(((weekdays[0] ?? 0) + 1) % 7);
  });

  it('is empty if there is no time between', () => {
    for (const until of [NOON, NOON - 1]) expect(horizonOf(NOON, until, 'UTC')).toEqual({ edges: [NOON], steps: [], weekdays: [] });
  });
});

it('numbers weekdays the same way, even before 1970', () => {
  const utc = zoneOffsets('UTC');
  const sunday = weekdayOf(Date.parse('2025-06-01T00:00:00Z'), utc);
  for (const date of ['2025-06-08T23:59:59Z', '1969-12-28T00:00:00Z', '1900-01-07T12:00:00Z']) expect(weekdayOf(Date.parse(date), utc)).toBe(sunday);
  expect(new Set(Array.from({ length: 7 }, (_, day) => weekdayOf(-day * DAY, utc)))).toEqual(new Set([0, 1, 2, 3, 4, 5, 6]));
  expect(weekdayOf(Date.parse('2025-06-02T03:00:00Z'), zoneOffsets('America/New_York'))).toBe(sunday);
});
