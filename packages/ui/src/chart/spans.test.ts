import { instant, interval, toUsageView } from '@meterboard/data';
import { describe, expect, it } from 'vitest';
import { isComparable, spanOfBucket, spansOf } from './spans.js';
import { spansThatFit, usageView } from './views.test.kit.js';

const hours = (count: number, start = '2024-10-01T00:00:00Z') => usageView({ bucket: 'hour', start, values: { a: Array.from({ length: count }, (_, index) => index) } });

describe('spans', () => {
  it('keeps the view’s own buckets while there is room', () => {
    const view = hours(48);
    const { size, list } = spansThatFit(view, 48, true);
    expect(size).toBe('hour');
    expect(list).toHaveLength(48);
    expect(list[7]).toEqual({ from: 7, to: 8, interval: view.buckets[7], partial: false, clipped: false });
  });

  it('merges a quarter of hours into days, with every hour in exactly one of them', () => {
    const { size, list } = spansThatFit(hours(2160), 700, true);
    expect(size).toBe('day');
    expect(list).toHaveLength(90);
    expect(list.every(({ from, to }, index) => from === index * 24 && to - from === 24)).toBe(true);
  });

  it('merges further into weeks from Monday, and into months at most', () => {
    const view = hours(24 * 92, '2024-10-01T00:00:00Z');
    expect(spansThatFit(view, 20, true).list.slice(0, 2).map(({ interval: { start } }) => start)).toEqual(['2024-10-01T00:00:00.000Z', '2024-10-07T00:00:00.000Z']);
    expect(spansThatFit(view, 3, true).list.map(({ interval: { start } }) => start.slice(0, 10))).toEqual(['2024-10-01', '2024-11-01', '2024-12-01']);
    expect(spansThatFit(view, 1, true).size).toBe('month');
  });

  it('tells the weeks and months that the range begins or ends within, and compares no other with them', () => {
    const clipped = (start: string, end: string, bucket: 'day' | 'week' | 'month', timeZone?: string): boolean[] =>
      spansOf(toUsageView([], { interval: interval(start, end), bucket, timeZone }), bucket).list.map((one) => one.clipped);
    expect(clipped('2024-09-01T00:00:00Z', '2024-10-01T00:00:00Z', 'week')).toEqual([true, false, false, false, false, true]);
    expect(clipped('2024-09-02T00:00:00Z', '2024-09-30T00:00:00Z', 'week')).toEqual([false, false, false, false]);
    expect(clipped('2024-08-31T00:00:00Z', '2024-11-01T00:00:00Z', 'month')).toEqual([true, false, false]);
    expect(clipped('2024-10-01T00:00:00Z', '2024-10-03T00:00:00Z', 'day')).toEqual([false, false]);
    const { list } = spansOf(toUsageView([], { interval: interval('2024-09-01T00:00:00Z', '2024-10-01T00:00:00Z'), bucket: 'week' }), 'week');
    expect(list.map((_, span) => isComparable(list, span))).toEqual([false, false, true, true, true, false]);
  });

  it('cuts days in the zone, with 25 hours where clocks go back', () => {
    const range = interval('2024-10-25T22:00:00Z', '2024-10-28T23:00:00Z');
    const view = toUsageView([], { interval: range, bucket: 'hour', timeZone: 'Europe/Berlin' });
    const { list } = spansThatFit(view, 10, true);
    expect(list.map(({ from, to }) => to - from)).toEqual([24, 25, 24]);
  });

  it('cuts days in a zone half an hour off at the hour that contains midnight', () => {
    const view = toUsageView([], { interval: interval('2024-10-01T00:00:00Z', '2024-10-04T00:00:00Z'), bucket: 'hour', timeZone: 'Asia/Kolkata' });
    const { list } = spansThatFit(view, 10, true);
    expect(list.map(({ from, to }) => to - from)).toEqual([19, 24, 24, 5]);
  });

  it('keeps the buckets of values that do not add up', () => {
    expect(spansThatFit(hours(2160), 100, false).list).toHaveLength(2160);
  });

  it('marks the span that contains the bucket in progress', () => {
    const view = { ...hours(72), partialFrom: 50 };
    expect(spansThatFit(view, 10, true).list.map(({ partial }) => partial)).toEqual([false, false, true]);
  });

  it('has no spans without buckets', () => {
    expect(spansThatFit({ ...hours(1), buckets: [] }, 10, true).list).toEqual([]);
  });
});

describe('spanOfBucket', () => {
  const { list } = spansThatFit(hours(72), 10, true);

  it('finds the span of any bucket', () => {
    expect([0, 23, 24, 71].map((bucket) => spanOfBucket(list, bucket))).toEqual([0, 0, 1, 2]);
  });

  it('finds none outside', () => {
    expect([spanOfBucket(list, -1), spanOfBucket(list, 72), spanOfBucket([], 0), spanOfBucket(list, Number.NaN)]).toEqual([-1, -1, -1, -1]);
  });
});

it('spans have instants of the view, not of the machine', () => {
  expect(spansThatFit(hours(25), 2, true).list[1]?.interval.start).toBe(instant('2024-10-02T00:00:00Z'));
});
