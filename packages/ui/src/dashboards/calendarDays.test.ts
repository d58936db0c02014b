import { describe, expect, it } from 'vitest';
import { instant, interval } from '@meterboard/data';
import { dateAt, daysOf, midnightOf } from './calendarDays.js';

describe('a date in a zone', () => {
  it.each([
    ['UTC', '2024-10-01T00:00:00.000Z'],
    ['America/New_York', '2024-10-01T04:00:00.000Z'],
    ['Asia/Kolkata', '2024-09-30T18:30:00.000Z'],
    // More than twelve hours ahead and behind.
    ['Pacific/Kiritimati', '2024-09-30T10:00:00.000Z'],
    ['Pacific/Auckland', '2024-09-30T11:00:00.000Z'],
    ['Pacific/Niue', '2024-10-01T11:00:00.000Z'],
  ])('begins at midnight there, and is the date of that midnight: %s', (zone, midnight) => {
    expect(midnightOf('2024-10-01', zone)).toBe(midnight);
    expect(dateAt(Date.parse(midnight), zone)).toBe('2024-10-01');
    expect(dateAt(Date.parse(midnight) - 1, zone)).toBe('2024-09-30');
  });

  it('begins at 01:00 where clocks skip midnight', () => {
    expect(midnightOf('2024-03-31', 'Asia/Beirut')).toBe('2024-03-30T22:00:00.000Z');
    expect(midnightOf('2024-04-01', 'Asia/Beirut')).toBe('2024-03-31T21:00:00.000Z');
  });

  it.each(['2024-10', '2024-02-30', '1 October', ''])('has to be one: "%s"', (text) => {
    expect(() => midnightOf(text)).toThrow(expect.objectContaining({ code: 'time-range' }) as Error);
  });
});

it('an interval has its first and its last day', () => {
  expect(daysOf(interval('2024-10-01T04:00:00Z', '2024-11-01T04:00:00Z'), 'America/New_York')).toEqual({ from: '2024-10-01', to: '2024-10-31' });
  expect(daysOf({ start: instant('2024-10-01T10:00:00Z'), end: instant('2024-10-01T12:00:00Z') }, 'UTC')).toEqual({ from: '2024-10-01', to: '2024-10-01' });
});
