import { describe, expect, it } from 'vitest';
import { AggregationError, TimeRangeError } from '../errors.js';
import { fixtureRows } from '../fixtures.test.kit.js';
import { instant, interval } from '../time/instant.js';
import type { Aggregation } from '../view/usage.js';
import type { InvoiceBreakdown } from '../wire/breakdown.js';
import { cumulative } from './cumulative.js';
import { daily, rows, span } from './daily.test.kit.js';
import { rebucket } from './rebucket.js';
import { toSpendView, type SpendOptions } from './toSpendView.js';
import { toUsageView } from './toUsageView.js';

describe('rebucket', () => {
  it('adds up hours to days and keeps the clipped ends', () => {
    const view = toUsageView(rows(new Array<number>(60).fill(0.1)), { interval: span(6, 54), bucket: 'hour', now: instant('2024-10-02T05:30:00Z') });
    const days = rebucket(view, 'day');
    expect(days.bucketTotals).toEqual(['1.8', '2.4', '0.6']);
    expect(days.series[0]?.values).toEqual(days.bucketTotals);
    expect(days.buckets.map(({ start }) => start)).toEqual([view.interval.start, '2024-10-02T00:00:00.000Z', '2024-10-03T00:00:00.000Z']);
    expect(days.buckets.at(-1)?.end).toBe(view.interval.end);
    expect([days.total, days.bucket, days.partialFrom]).toEqual([view.total, 'day', 1]);
  });

  it('keeps a gap only where no bucket has a value', () => {
    expect(rebucket(daily([null, null, null, null, null, null, null, 5]), 'week').bucketTotals).toEqual([null, '5']);
  });

  it('returns the same view for its own size', () => {
    const view = daily([1, 2]);
    expect(rebucket(view, 'day')).toBe(view);
  });

  it('refuses sizes that its buckets do not divide evenly', () => {
    const week = daily([1, 2], { bucket: 'week' });
    expect(() => rebucket(week, 'month')).toThrow(TimeRangeError);
    expect(() => rebucket(week, 'day')).toThrow(TimeRangeError);
    expect(() => rebucket(daily([1], { bucket: 'month' }), 'hour')).toThrow(/rows/);
  });

  it('merges maxima to the largest and levels to the last known one', () => {
    const values = [7, 9, -3, 5, null];
    expect(rebucket(daily(values, { aggregation: 'max' }), 'month').bucketTotals).toEqual(['9']);
    expect(rebucket(daily([-7, null, -9], { aggregation: 'max' }), 'month').bucketTotals).toEqual(['-7']);
    expect(rebucket(daily(values, { aggregation: 'latest' }), 'month').bucketTotals).toEqual(['5']);
    expect(rebucket(daily(values, { aggregation: 'latest' }), 'month').total).toBeNull();
  });

  it.each<Aggregation>(['unique', 'custom'])('refuses %s metrics', (aggregation) => {
    expect(() => rebucket(daily([1, 2], { aggregation }), 'month')).toThrow(AggregationError);
  });

  it('refuses a view without totals whose aggregation is unknown', () => {
    const view = daily([1, 2], { aggregation: 'latest' });
    const nameless = Object.fromEntries(Object.entries(view).filter(([field]) => field !== 'aggregation')) as unknown as typeof view;
    expect(() => rebucket(nameless, 'month')).toThrow(AggregationError);
  });

  it('takes a view for one that does not add up if any series lacks a total', () => {
    const view = daily([1, 2]);
    const series = [...view.series, { ...(view.series[0] ?? expect.fail('no series')), id: 'x', total: null }];
    const nameless = Object.fromEntries(Object.entries({ ...view, series }).filter(([field]) => field !== 'aggregation')) as unknown as typeof view;
    expect(() => rebucket(nameless, 'month')).toThrow(AggregationError);
  });

  it('takes the last of running totals', () => {
    expect(rebucket(cumulative(daily([1, 2, 3, 4, 5, 6, 7, 8])), 'week').bucketTotals).toEqual(['21', '36']);
  });

  it('reports hours across a local midnight', () => {
    const view = toUsageView(rows(new Array<number>(48).fill(1)), { interval: interval('2024-10-01T00:00:00Z', '2024-10-03T00:00:00Z'), bucket: 'hour', timeZone: 'Asia/Kolkata' });
    const days = rebucket(view, 'day');
    expect(days.bucketTotals).toEqual(['19', '24', '5']);
    expect(days.issues).toEqual([expect.objectContaining({ code: 'straddles-bucket', count: 2 })]);
    expect(view.issues).toEqual([]);
    expect(rebucket(toUsageView(rows([1, 2]), { interval: span(0, 24), bucket: 'hour' }), 'day').issues).toEqual([]);
  });

  it('turns a spend view by day into the one its rows give by month', () => {
    const breakdowns = fixtureRows<InvoiceBreakdown>('breakdowns_commit_burndown.json');
    const options: SpendOptions = { interval: interval('2024-11-01T00:00:00Z', '2024-12-01T00:00:00Z'), bucket: 'day', groupBy: { group: 'region' } };
    expect(rebucket(toSpendView(breakdowns, options), 'month')).toEqual(toSpendView(breakdowns, { ...options, bucket: 'month' }));
  });
});
