import { interval } from '@meterboard/data';
import { describe, expect, it } from 'vitest';
import { boundsOf, fetchRange } from './range.js';

const range = (start: string, end: string, bucket: 'hour' | 'day' | 'week' | 'month' = 'day', zone = 'UTC'): string[] => {
  const found = fetchRange(interval(start, end), bucket, zone);
  return [found.window, ...Object.values(boundsOf(found.interval))];
};

describe('fetchRange', () => {
  it('fetches days if UTC days are enough', () => {
    expect(range('2024-10-01T00:00:00Z', '2024-11-01T00:00:00Z')).toEqual(['DAY', '2024-10-01T00:00:00Z', '2024-11-01T00:00:00Z']);
    expect(range('2024-10-01T00:00:00Z', '2024-11-01T00:00:00Z', 'month')[0]).toBe('DAY');
  });

  it('fetches hours if days would have to be cut', () => {
    expect(range('2024-10-01T00:00:00Z', '2024-10-02T00:00:00Z', 'hour')[0]).toBe('HOUR');
    expect(range('2024-10-01T00:00:00Z', '2024-10-02T00:00:00Z', 'day', 'Europe/Berlin')[0]).toBe('HOUR');
    expect(range('2024-10-01T00:00:00Z', '2024-10-02T12:00:00Z')[0]).toBe('HOUR');
  });

  it('T2: moves bounds outward to UTC midnight: the last 24 hours are two days', () => {
    expect(range('2024-10-14T15:30:00Z', '2024-10-15T15:30:00Z', 'hour')).toEqual(['HOUR', '2024-10-14T00:00:00Z', '2024-10-16T00:00:00Z']);
    expect(range('2024-10-14T15:00:00Z', '2024-10-14T16:00:00Z', 'hour')).toEqual(['HOUR', '2024-10-14T00:00:00Z', '2024-10-15T00:00:00Z']);
    expect(range('2024-09-30T22:00:00Z', '2024-10-31T23:00:00Z', 'day', 'Europe/Berlin').slice(1)).toEqual(['2024-09-30T00:00:00Z', '2024-11-01T00:00:00Z']);
    expect(range('1969-12-30T12:00:00Z', '1969-12-31T12:00:00Z').slice(1)).toEqual(['1969-12-30T00:00:00Z', '1970-01-01T00:00:00Z']);
  });
});
