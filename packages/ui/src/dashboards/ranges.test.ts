import { describe, expect, it } from 'vitest';
import { instant, interval } from '@meterboard/data';
import { bucketsOf, intervalOf, lastDays, monthOf, previousInterval, RANGES, type DashboardRange } from './ranges.js';

const now = instant('2024-10-24T15:30:00Z');
const days = ({ start, end }: { start: string; end: string }): string => `${start.slice(0, 10)} ${end.slice(0, 10)}`;
const asked = (range: DashboardRange, at = now): string => days(intervalOf(range, at));
const before = (range: DashboardRange, at = now): string => days(previousInterval(range, at));

describe('a range', () => {
  it('ends with today, or with the month', () => {
    expect(asked('7d')).toBe('2024-10-18 2024-10-25');
    expect(asked('30d')).toBe('2024-09-25 2024-10-25');
    expect(asked('this-month')).toBe('2024-10-01 2024-10-25');
    expect(asked('last-month')).toBe('2024-09-01 2024-10-01');
    expect(days(monthOf(now))).toBe('2024-10-01 2024-11-01');
    expect(days(lastDays(now, 1))).toBe('2024-10-24 2024-10-25');
  });

  it('is the same at every moment of a day, from its first to its last', () => {
    for (const range of RANGES) {
      expect(asked(range, instant('2024-10-24T00:00:00Z'))).toBe(asked(range));
      expect(asked(range, instant('2024-10-24T23:59:59.999Z'))).toBe(asked(range));
    }
    expect(asked('7d', instant('2024-10-25T00:00:00Z'))).toBe('2024-10-19 2024-10-26');
  });

  it('of one\'s own is taken as it is', () => {
    const own = interval('2024-03-05T00:00:00Z', '2024-03-08T00:00:00Z');
    expect(intervalOf(own, now)).toBe(own);
    expect(before(own)).toBe('2024-03-02 2024-03-05');
  });
});

describe('the time before', () => {
  it('is as long, and ends where the range begins', () => {
    for (const range of ['7d', '30d', '60d', '90d'] as const) {
      const [current, previous] = [intervalOf(range, now), previousInterval(range, now)];
      expect(previous.end).toBe(current.start);
      expect(Date.parse(previous.end) - Date.parse(previous.start)).toBe(Date.parse(current.end) - Date.parse(current.start));
    }
  });

  it('of a month so far is the same days of the month before, and no more than there are', () => {
    expect(before('this-month')).toBe('2024-09-01 2024-09-25');
    expect(before('this-month', instant('2023-03-31T12:00:00Z'))).toBe('2023-02-01 2023-03-01');
    expect(before('this-month', instant('2025-01-10T12:00:00Z'))).toBe('2024-12-01 2024-12-11');
    expect(before('last-month')).toBe('2024-08-01 2024-09-01');
  });
});

describe('buckets', () => {
  it('suit the length', () => {
    expect(bucketsOf(lastDays(now, 1))).toEqual(['hour']);
    expect(bucketsOf(lastDays(now, 7))).toEqual(['day', 'hour']);
    expect(bucketsOf(lastDays(now, 30))).toEqual(['day', 'week']);
    expect(bucketsOf(lastDays(now, 90))).toEqual(['day', 'week', 'month']);
  });
});
