import { describe, expect, it } from 'vitest';
import { TimeRangeError } from '../errors.js';
import { bucketAt } from './bucketAt.js';
import { instant, type Instant } from './instant.js';

const at = (text: string, ...rest: [Parameters<typeof bucketAt>[1], string?]): string => {
  const { start, end } = bucketAt(instant(text), ...rest);
  return `${start} ${end}`;
};

describe('the bucket that holds a moment', () => {
  it('is found from its first moment to its last', () => {
    expect(at('2024-10-24T15:30:00Z', 'day')).toBe('2024-10-24T00:00:00.000Z 2024-10-25T00:00:00.000Z');
    expect(at('2024-10-24T00:00:00Z', 'day')).toBe(at('2024-10-24T23:59:59.999Z', 'day'));
    expect(at('2024-10-24T15:30:00Z', 'hour')).toBe('2024-10-24T15:00:00.000Z 2024-10-24T16:00:00.000Z');
    expect(at('2024-10-24T15:30:00Z', 'week')).toBe('2024-10-21T00:00:00.000Z 2024-10-28T00:00:00.000Z');
    expect(at('2024-12-31T23:30:00Z', 'month')).toBe('2024-12-01T00:00:00.000Z 2025-01-01T00:00:00.000Z');
  });

  it('is a bucket of the zone, whose days may have 23 or 25 hours', () => {
    expect(at('2024-10-24T02:00:00Z', 'day', 'America/New_York')).toBe('2024-10-23T04:00:00.000Z 2024-10-24T04:00:00.000Z');
    expect(at('2024-10-31T16:00:00Z', 'month', 'Asia/Tokyo')).toBe('2024-10-31T15:00:00.000Z 2024-11-30T15:00:00.000Z');
    expect(at('2024-11-03T12:00:00Z', 'day', 'America/New_York')).toBe('2024-11-03T04:00:00.000Z 2024-11-04T05:00:00.000Z');
    expect(at('2024-03-31T12:00:00Z', 'day', 'Europe/Berlin')).toBe('2024-03-30T23:00:00.000Z 2024-03-31T22:00:00.000Z');
  });

  it('is refused for malformed input', () => {
    expect(() => bucketAt('yesterday' as Instant, 'day')).toThrow(TimeRangeError);
    expect(() => bucketAt(instant('2024-10-24T00:00:00Z'), 'day', 'Mars/Olympus')).toThrow(TimeRangeError);
  });
});
