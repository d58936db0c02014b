import { decimal, instant, interval, USD } from '@meterboard/data';
import { describe, expect, it } from 'vitest';
import { createFormats } from './format.js';
import { FOREIGN_LOCALES, LANGUAGES } from './languages.test.kit.js';

const utc = createFormats('en-US', 'UTC', 'unknown unit');
/** The same text with digits such as ٣, ۳ and ३ as 3. */
const latin = (text: string): string => text.replace(/[٠-٩۰-۹०-९]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९'.indexOf(digit) % 10));
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

  it('contain no spaces in which engines differ: ordinary ones in dates, and in amounts such as no line breaks at', () => {
    for (const { locale } of LANGUAGES) {
      const formats = createFormats(locale, 'UTC', 'unknown');
      const dates = [formats.range(october), formats.moment(october.start), formats.bucket(october, 'hour'), formats.tick(instant('2024-10-01T13:00:00Z'), 'time')];
      expect(dates.join('')).not.toMatch(/[\u2009\u202F\u00A0]/);
      const amounts = [formats.amount(decimal(1234567.5), USD), formats.shortAmount(decimal(12345), USD), formats.percent(decimal(1), decimal(3)), formats.count(12345)];
      expect(amounts.join('')).not.toMatch(/[ \u2009\u202F]/);
    }
  });

  it.each([...FOREIGN_LOCALES, 'ja-JP-u-ca-japanese'])('write Gregorian dates in %s, as invoices and contracts do, and the same amount', (locale) => {
    const formats = createFormats(locale, 'UTC', 'unknown unit');
    for (const text of [formats.range(october), formats.day(october.start), formats.moment(october.start), formats.bucket(october, 'month'), formats.tick(october.start, 'month-year')]) expect(latin(text)).toContain('2024');
    expect(latin(formats.amount(decimal('1234567.5'), USD)).replace(/\D/g, '')).toBe('123456750');
  });
});
