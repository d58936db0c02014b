import { interval } from '@meterboard/data';
import { describe, expect, it } from 'vitest';
import { createFormats } from './format.js';
import { rangeText } from './rangeText.js';

const write = (start: string, end: string, size: 'hour' | 'day' | 'month', locale = 'en-US', timeZone = 'UTC'): string => rangeText(interval(start, end), size, createFormats(locale, timeZone, ''));

describe('a range in words', () => {
  it('is the first to the last day', () => {
    expect(write('2024-10-01T00:00:00Z', '2024-10-08T00:00:00Z', 'day')).toBe('Oct 1 – 7, 2024');
    expect(write('2024-10-01T00:00:00Z', '2025-01-01T00:00:00Z', 'month', 'de-DE')).toBe('1. Okt. – 31. Dez. 2024');
  });

  it('has the hours that it begins and ends at, and their zone', () => {
    expect(write('2024-10-01T03:00:00Z', '2024-10-01T09:00:00Z', 'hour')).toBe('Oct 1, 2024, 3:00 – 9:00 AM UTC');
    expect(write('2024-10-01T22:00:00Z', '2024-10-02T00:00:00Z', 'hour', 'de-DE', 'Europe/Berlin')).toMatch(/^2\. Okt\. 2024, 00:00–02:00 (?:Uhr )?MESZ$/);
  });
});
