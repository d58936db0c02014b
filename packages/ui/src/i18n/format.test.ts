import { decimal, instant, interval, USD } from '@meterboard/data';
import { describe, expect, it } from 'vitest';
import { createFormats } from './format.js';

const utc = createFormats('en-US', 'UTC', 'unknown unit');
const october = interval('2024-10-01T00:00:00Z', '2024-11-01T00:00:00Z');

describe('formats', () => {
  it('write a bucket by its size', () => {
    const day = interval('2024-10-01T00:00:00Z', '2024-10-02T00:00:00Z');
    expect(utc.bucket(day, 'day')).toBe('Tue, Oct 1, 2024');
    expect(utc.bucket(interval('2024-10-01T14:00:00Z', '2024-10-01T15:00:00Z'), 'hour')).toBe('Tue, Oct 1, 2024, 2:00 PM UTC');
    expect(utc.bucket(interval('2024-09-30T00:00:00Z', '2024-10-07T00:00:00Z'), 'week')).toBe('Sep 30 – Oct 6, 2024');
    expect(utc.bucket(october, 'month')).toBe('October 2024');
  });

  it('write an incomplete month as a range of days, since "October" would be wrong', () => {
    expect(utc.bucket(interval('2024-10-10T00:00:00Z', '2024-11-01T00:00:00Z'), 'month')).toBe('Oct 10 – 31, 2024');
  });

  it('use the zone they are given', () => {
    const berlin = createFormats('en-US', 'Europe/Berlin', 'unknown unit');
    expect(berlin.bucket(interval('2024-09-30T22:00:00Z', '2024-10-01T22:00:00Z'), 'day')).toBe('Tue, Oct 1, 2024');
    expect(berlin.bucket(interval('2024-09-30T22:00:00Z', '2024-10-31T23:00:00Z'), 'month')).toBe('October 2024');
  });

  it('distinguish the two hours when clocks go back', () => {
    const berlin = createFormats('en-US', 'Europe/Berlin', 'unknown unit');
    const first = berlin.bucket(interval('2024-10-27T00:00:00Z', '2024-10-27T01:00:00Z'), 'hour');
    expect(first).not.toBe(berlin.bucket(interval('2024-10-27T01:00:00Z', '2024-10-27T02:00:00Z'), 'hour'));
  });

  it('contain no special spaces, in which engines differ', () => {
    for (const locale of ['en-US', 'de-DE', 'fr-FR', 'es-ES', 'ja-JP', 'ar-EG']) {
      const formats = createFormats(locale, 'UTC', 'unknown');
      const all = [formats.range(october), formats.moment(october.start), formats.bucket(october, 'hour'), formats.amount(decimal(1234567.5), USD), formats.tick(instant('2024-10-01T13:00:00Z'), 'time')];
      expect(all.join('')).not.toMatch(/[\u2009\u202F\u00A0]/);
    }
  });
});
