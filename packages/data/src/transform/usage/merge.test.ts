import { describe, expect, it } from 'vitest';
import { AggregationError } from '../../errors.js';
import { toUsageView } from '../toUsageView.js';
import { batched, BY_REGION, DAYS, row } from './rows.test.kit.js';

describe('metrics that do not add up', () => {
  it('U8: levels of one series have no total, and the last of a longer bucket counts', () => {
    const levels = [7, 9, 10, 5].map((value, index) => row(index + 1, value));
    const view = toUsageView(levels.toReversed(), { ...DAYS, aggregation: 'latest' });
    expect(view.total).toBeNull();
    expect(view.series[0]).toMatchObject({ total: null, values: ['7', '9', '10', '5', ...new Array<null>(27).fill(null)] });
    expect(view.bucketTotals).toEqual(view.series[0]?.values);
    expect(toUsageView(levels.toReversed(), { ...DAYS, bucket: 'month', aggregation: 'latest' }).bucketTotals).toEqual(['5']);
    expect(toUsageView([...levels, row(5, null)], { ...DAYS, bucket: 'month', aggregation: 'latest' }).bucketTotals).toEqual(['5']);
  });

  it('U10: several series are not stacked into a total', () => {
    const rows = [row(1, 3, { region: 'a' }), row(1, 5, { region: 'b' })];
    for (const aggregation of ['max', 'unique', 'latest', 'custom'] as const) {
      const view = toUsageView(rows, { ...BY_REGION, aggregation });
      expect(view.bucketTotals).toEqual(new Array<null>(31).fill(null));
      expect(view.total).toBeNull();
      expect(view.series.map(({ label, values, total }) => [label, values[0], total])).toEqual([
        ['a', '3', null],
        ['b', '5', null],
      ]);
    }
  });

  it('merges maxima over time and groups, and no other kind over groups', () => {
    const rows = [row(1, 3, { region: 'a' }), row(1, 5, { region: 'b' }), row(2, '4.5', { region: 'a' }), row(3, null, { region: 'a' })];
    expect(toUsageView(rows, { ...DAYS, bucket: 'month', aggregation: 'max' }).bucketTotals).toEqual(['5']);
    expect(toUsageView(rows, { ...DAYS, aggregation: 'max' }).bucketTotals.slice(0, 3)).toEqual(['5', '4.5', null]);
    for (const aggregation of ['latest', 'unique', 'custom'] as const) {
      expect(() => toUsageView(rows, { ...DAYS, aggregation })).toThrow(expect.objectContaining({ code: 'aggregation', aggregation }) as Error);
    }
  });

  it.each(['unique', 'custom'] as const)('U11: %s windows do not merge into a longer bucket', (aggregation) => {
    const rows = [row(1, 3), row(2, 5)];
    expect(toUsageView(rows, { ...DAYS, aggregation }).bucketTotals.slice(0, 2)).toEqual(['3', '5']);
    expect(() => toUsageView(rows, { ...DAYS, bucket: 'week', aggregation })).toThrow(AggregationError);
  });

  it('cannot be folded, which is no error if everything fits', () => {
    const rows = [row(1, 3, { region: 'a' }), row(1, 5, { region: 'b' })];
    expect(() => toUsageView(rows, { ...BY_REGION, aggregation: 'max', maxSeries: 1 })).toThrow(AggregationError);
    expect(toUsageView(rows, { ...BY_REGION, aggregation: 'max', maxSeries: 2 }).series).toHaveLength(2);
  });

  it('subtracts no groups from a value, but keeps a value without groups', () => {
    const view = toUsageView([batched(1, 10, { a: 7, b: 9 }), batched(2, 4, {})], { ...BY_REGION, aggregation: 'max' });
    expect(view.series.map(({ label, values }) => [label, values.slice(0, 2)])).toEqual([
      ['a', ['7', null]],
      ['b', ['9', null]],
      ['No region', [null, '4']],
    ]);
  });

  it('fills the gaps of a single series, bucket totals included', () => {
    const view = toUsageView([row(1, 3)], { ...DAYS, aggregation: 'max', missing: 'zero' });
    expect(view.bucketTotals.slice(0, 2)).toEqual(['3', '0']);
  });
});
