import { describe, expect, it } from 'vitest';
import { TimeRangeError } from '../../errors.js';
import { instant, interval } from '../../time/instant.js';
import type { InvoiceBreakdown } from '../../wire/breakdown.js';
import { day, issues, spend, usage } from './records.test.kit.js';

describe('time', () => {
  const hour = (start: string, total: number): InvoiceBreakdown =>
    day('2024-11-03', [usage(total)], { breakdown_start_timestamp: start, breakdown_end_timestamp: new Date(Date.parse(start) + 3_600_000).toISOString() });

  it('T4: the day on which clocks go back has 25 hours, each counted once', () => {
    const hours = Array.from({ length: 25 }, (_, index) => hour(new Date(Date.UTC(2024, 10, 3, 4 + index)).toISOString(), 100));
    const view = spend(hours, { interval: interval('2024-11-03T04:00:00Z', '2024-11-04T05:00:00Z'), timeZone: 'America/New_York' });
    expect(view.bucketTotals).toEqual(['25']);
  });

  it('T5: days of another zone need hourly breakdowns', () => {
    expect(() => spend([day('2024-11-01', [])], { timeZone: 'America/New_York' })).toThrow(TimeRangeError);
    expect(() => spend([day('2024-11-01', [])], { bucket: 'hour' })).toThrow('rows[0] covers 24 hours');
    expect(spend([hour('2024-11-03T03:00:00Z', 100)], { timeZone: 'America/New_York', interval: interval('2024-11-02T04:00:00Z', '2024-11-04T05:00:00Z') }).bucketTotals).toEqual(['1', null]);
  });

  it('T10: what is outside the interval is left out and counted', () => {
    const view = spend([day('2024-10-31', [usage(1)]), day('2024-11-01', [usage(100)]), day('2024-11-06', [usage(1)])]);
    expect(view.bucketTotals).toEqual(['1', null, null, null, null]);
    expect(issues(view)).toEqual([['outside-interval', 2]]);
  });

  it('refuses hours among days, which would count twice', () => {
    expect(() => spend([day('2024-11-03', [usage(2400)]), hour('2024-11-03T05:00:00Z', 100)])).toThrow(expect.objectContaining({ code: 'time-range', path: 'rows[1]' }));
  });

  it('T11: marks the bucket in progress', () => {
    expect(spend([], { now: instant('2024-11-03T12:00:00Z') }).partialFrom).toBe(2);
    expect(spend([]).partialFrom).toBeNull();
  });

  it('makes weeks and months', () => {
    const month = interval('2024-11-01T00:00:00Z', '2024-12-01T00:00:00Z');
    const days = [day('2024-11-01', [usage(100)]), day('2024-11-04', [usage(200)]), day('2024-11-30', [usage(400)])];
    expect(spend(days, { interval: month, bucket: 'week' }).bucketTotals).toEqual(['1', '2', null, null, '4']);
    expect(spend(days, { interval: month, bucket: 'month' }).bucketTotals).toEqual(['7']);
  });
});
