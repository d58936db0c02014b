import { interval, toUsageView, type BucketSize } from '@meterboard/data';
import { describe, expect, it } from 'vitest';
import { createFormats } from '../i18n/format.js';
import { spansThatFit } from './views.test.kit.js';
import { timeTicks } from './timeTicks.js';

function labels(start: string, end: string, bucket: BucketSize, width: number, { timeZone = 'UTC', locale = 'en-US' } = {}): string[] {
  const view = toUsageView([], { interval: interval(start, end), bucket, timeZone });
  const { list, size } = spansThatFit(view, width / 2, true);
  return timeTicks(list.map((span) => span.interval.start), size, timeZone, width, createFormats(locale, timeZone, 'unknown')).map(({ label }) => label);
}

describe('timeTicks', () => {
  it('labels days of a month with room between them', () => {
    expect(labels('2024-10-01T00:00:00Z', '2024-11-01T00:00:00Z', 'day', 600)).toEqual(['Oct 1', 'Oct 4', 'Oct 7', 'Oct 10', 'Oct 13', 'Oct 16', 'Oct 19', 'Oct 22', 'Oct 25', 'Oct 28', 'Oct 31']);
    expect(labels('2024-10-01T00:00:00Z', '2024-11-01T00:00:00Z', 'day', 240).length).toBeLessThanOrEqual(5);
  });

  it('labels the first day of a month on a phone, in a language that names months at length, too', () => {
    expect(labels('2024-10-01T00:00:00Z', '2024-11-01T00:00:00Z', 'day', 200, { locale: 'ar-EG' })[0]).toBe('١ أكتوبر');
  });

  it('labels hours at round hours, and midnight by its date', () => {
    expect(labels('2024-10-01T00:00:00Z', '2024-10-03T00:00:00Z', 'hour', 600)).toEqual(['Oct 1', '6 AM', '12 PM', '6 PM', 'Oct 2', '6 AM', '12 PM', '6 PM']);
  });

  it('labels months, with the year on each January', () => {
    expect(labels('2024-10-01T00:00:00Z', '2025-04-01T00:00:00Z', 'month', 600)).toEqual(['Oct', 'Nov', 'Dec', 'Jan 2025', 'Feb', 'Mar']);
  });

  it('labels a year of days by months', () => {
    expect(labels('2024-01-01T00:00:00Z', '2025-01-01T00:00:00Z', 'day', 740)).toEqual(['Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']);
  });

  it('labels weeks by their Mondays, or by months where they are many', () => {
    expect(labels('2024-01-01T00:00:00Z', '2024-03-04T00:00:00Z', 'week', 600)).toEqual(['Jan 1', 'Jan 8', 'Jan 15', 'Jan 22', 'Jan 29', 'Feb 5', 'Feb 12', 'Feb 19', 'Feb 26']);
    expect(labels('2024-01-01T00:00:00Z', '2024-12-30T00:00:00Z', 'week', 600)).toEqual(['Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']);
  });

  it('labels the hours of the zone, also where it is half an hour off', () => {
    expect(labels('2024-10-01T00:00:00Z', '2024-10-01T06:00:00Z', 'hour', 600, { timeZone: 'Asia/Kolkata' })).toEqual(['5:30 AM', '6:30 AM', '7:30 AM', '8:30 AM', '9:30 AM', '10:30 AM']);
  });

  it('labels each day also where no bucket begins at its midnight', () => {
    expect(labels('2024-10-01T00:00:00Z', '2024-10-04T00:00:00Z', 'hour', 600, { timeZone: 'Asia/Kathmandu' })).toEqual(['12:45 PM', 'Oct 2', '12:45 PM', 'Oct 3', '12:45 PM', 'Oct 4']);
    // Clocks in Cairo skip the first hour of that day; clocks in Havana have the first of theirs twice.
    expect(labels('2024-04-24T22:00:00Z', '2024-04-26T21:00:00Z', 'hour', 600, { timeZone: 'Africa/Cairo' })).toContain('Apr 26');
    expect(labels('2024-11-03T04:00:00Z', '2024-11-03T10:00:00Z', 'hour', 600, { timeZone: 'America/Havana' })).toEqual(['Nov 3', '12 AM', '1 AM', '2 AM', '3 AM', '4 AM']);
  });

  it.each(['en-US', 'de-DE', 'fr-FR', 'es-ES', 'ja-JP', 'ar-EG'])('never lets two labels touch, at any width: %s', (locale) => {
    for (const [bucket, end] of [['hour', '2024-10-08T00:00:00Z'], ['day', '2024-12-30T00:00:00Z'], ['month', '2034-10-01T00:00:00Z']] as const) {
      for (let width = 120; width <= 1400; width += 160) {
        const view = toUsageView([], { interval: interval('2024-10-01T00:00:00Z', end), bucket });
        const { list, size } = spansThatFit(view, width / 2, true);
        const ticks = timeTicks(list.map((span) => span.interval.start), size, 'UTC', width, createFormats(locale, 'UTC', 'unknown'));
        const edges = ticks.map(({ share, label }) => ({ centre: share * width, half: (label.length * 6) / 2 }));
        edges.slice(1).forEach(({ centre, half }, index) => {
          expect(centre - half).toBeGreaterThan(edges[index]!.centre + edges[index]!.half);
        });
      }
    }
  });

  it('has no labels without buckets', () => {
    expect(timeTicks([], 'day', 'UTC', 600, createFormats('en-US', 'UTC', 'unknown'))).toEqual([]);
  });
});
