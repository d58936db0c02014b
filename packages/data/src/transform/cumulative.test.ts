import { describe, expect, it } from 'vitest';
import { AggregationError } from '../errors.js';
import { instant } from '../time/instant.js';
import type { Aggregation } from '../view/usage.js';
import { cumulative } from './cumulative.js';
import { daily } from './daily.test.kit.js';

describe('cumulative', () => {
  it('runs on over gaps, and keeps the totals of the whole interval', () => {
    const view = cumulative(daily([null, 0.1, null, 0.2]));
    expect(view.bucketTotals).toEqual([null, '0.1', '0.1', '0.3']);
    expect(view.series[0]).toMatchObject({ values: view.bucketTotals, total: '0.3' });
    expect([view.total, view.cumulative]).toEqual(['0.3', true]);
    expect(cumulative(view)).toBe(view);
  });

  it('stops at the bucket in progress', () => {
    const running = (now: string) => cumulative(daily([1, 2, null, null], { now: instant(now) })).bucketTotals;
    expect(running('2024-10-02T12:00:00Z')).toEqual(['1', '3', null, null]);
    expect(running('2024-10-03T12:00:00Z')).toEqual(['1', '3', '3', null]);
  });

  it.each<Aggregation>(['max', 'latest', 'unique', 'custom'])('refuses %s metrics', (aggregation) => {
    expect(() => cumulative(daily([1], { aggregation }))).toThrow(AggregationError);
  });
});
