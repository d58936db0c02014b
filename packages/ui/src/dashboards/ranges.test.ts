import { describe, expect, it } from 'vitest';
import { instant, interval, type Instant } from '@meterboard/data';
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

  it('is the same at every moment of a day', () => {
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

describe('a range of days', () => {
  const october = { from: '2024-10-01', to: '2024-10-31' };

  it('has its first and its last day in it, and is compared with as many days before', () => {
    expect(asked(october)).toBe('2024-10-01 2024-11-01');
    expect(before(october)).toBe('2024-08-31 2024-10-01');
    expect(asked({ from: '2024-10-24', to: '2024-10-24' })).toBe('2024-10-24 2024-10-25');
  });

  it('is of the days of the zone, also where clocks were changed in between', () => {
    expect(intervalOf({ from: '2024-11-01', to: '2024-11-04' }, now, 'America/New_York')).toEqual({ start: '2024-11-01T04:00:00.000Z', end: '2024-11-05T05:00:00.000Z' });
    expect(previousInterval({ from: '2024-11-01', to: '2024-11-04' }, now, 'America/New_York')).toEqual({ start: '2024-10-28T04:00:00.000Z', end: '2024-11-01T04:00:00.000Z' });
  });

  it('that ends before it begins is refused', () => {
    expect(() => intervalOf({ from: '2024-10-02', to: '2024-09-30' }, now)).toThrow(expect.objectContaining({ code: 'time-range', message: expect.stringContaining('range: ') as string }) as Error);
  });
});

describe('a range by the calendar of a zone', () => {
  const inZone = (range: DashboardRange, at: string, zone: string): string => {
    const { start, end } = intervalOf(range, instant(at), zone);
    return `${start} ${end}`;
  };

  it('ends with the current day there', () => {
    expect(inZone('7d', '2024-10-24T02:00:00Z', 'America/New_York')).toBe('2024-10-17T04:00:00.000Z 2024-10-24T04:00:00.000Z');
    expect(inZone('7d', '2024-10-24T22:00:00Z', 'Asia/Tokyo')).toBe('2024-10-18T15:00:00.000Z 2024-10-25T15:00:00.000Z');
    expect(inZone('this-month', '2024-10-31T20:00:00Z', 'Asia/Tokyo')).toBe('2024-10-31T15:00:00.000Z 2024-11-01T15:00:00.000Z');
    expect(inZone('last-month', '2024-10-31T20:00:00Z', 'Asia/Tokyo')).toBe('2024-09-30T15:00:00.000Z 2024-10-31T15:00:00.000Z');
  });

  it('begins and ends at midnight, also where clocks change in between', () => {
    expect(inZone('7d', '2024-11-05T12:00:00Z', 'America/New_York')).toBe('2024-10-30T04:00:00.000Z 2024-11-06T05:00:00.000Z');
    expect(bucketsOf(intervalOf('7d', instant('2024-11-05T12:00:00Z'), 'America/New_York'))).toEqual(['day', 'hour']);
    const before = previousInterval('7d', instant('2024-11-12T12:00:00Z'), 'America/New_York');
    expect(`${before.start} ${before.end}`).toBe('2024-10-30T04:00:00.000Z 2024-11-06T05:00:00.000Z');
    const month = previousInterval('this-month', instant('2024-04-10T12:00:00Z'), 'Europe/Berlin');
    expect(`${month.start} ${month.end}`).toBe('2024-02-29T23:00:00.000Z 2024-03-10T23:00:00.000Z');
    expect(days(previousInterval('last-month', instant('2024-04-10T12:00:00Z'), 'Europe/Berlin'))).toBe('2024-01-31 2024-02-29');
  });

  it('refuses a current time that cannot be read', () => {
    expect(() => intervalOf('7d', 'today' as Instant)).toThrow(expect.objectContaining({ code: 'time-range' }) as Error);
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

  it('of a month so far is the same days of the month before, as many as it has', () => {
    expect(before('this-month')).toBe('2024-09-01 2024-09-25');
    expect(before('this-month', instant('2023-03-31T12:00:00Z'))).toBe('2023-02-01 2023-03-01');
    expect(before('this-month', instant('2025-01-10T12:00:00Z'))).toBe('2024-12-01 2024-12-11');
    expect(before('last-month')).toBe('2024-08-01 2024-09-01');
  });
});

describe('buckets', () => {
  it('suit the length of the range', () => {
    expect(bucketsOf(lastDays(now, 1))).toEqual(['hour']);
    expect(bucketsOf(lastDays(now, 7))).toEqual(['day', 'hour']);
    expect(bucketsOf(lastDays(now, 30))).toEqual(['day', 'week']);
    expect(bucketsOf(lastDays(now, 90))).toEqual(['day', 'week', 'month']);
    expect(bucketsOf(lastDays(now, 90), false)).toEqual(['day']);
  });
});
