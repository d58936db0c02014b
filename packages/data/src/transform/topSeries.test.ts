import { describe, expect, it } from 'vitest';
import { AggregationError } from '../errors.js';
import { fixtureRows } from '../fixtures.test.kit.js';
import { interval } from '../time/instant.js';
import type { UsageView } from '../view/usage.js';
import type { InvoiceBreakdown } from '../wire/breakdown.js';
import { refused } from '../wire/refused.test.kit.js';
import type { GroupedUsageRow } from '../wire/usage.js';
import { topSeries } from './topSeries.js';
import { toSpendView, type SpendOptions } from './toSpendView.js';
import { toUsageView, type UsageOptions } from './toUsageView.js';

const OPTIONS: UsageOptions = { interval: interval('2024-10-01T00:00:00Z', '2024-10-03T00:00:00Z'), bucket: 'day', groupBy: ['region'] };
const row = (date: number, region: string | null, value: number): GroupedUsageRow => ({
  starting_on: `2024-10-0${date}T00:00:00Z`,
  ending_before: `2024-10-0${date + 1}T00:00:00Z`,
  value,
  group: { region },
});
const rows = [row(1, 'a', 0.3), row(1, 'b', 0.2), row(2, 'c', 0.1), row(2, 'd', 0.1), row(2, null, 9)];
const view = toUsageView(rows, OPTIONS);
const shape = ({ series }: UsageView) => series.map(({ id, total, values }) => [id, total, values]);

describe('topSeries', () => {
  it('keeps the largest groups and folds the rest, exactly, as maxSeries does', () => {
    const top = topSeries(view, 2);
    expect(shape(top)).toEqual([
      ['group:["a"]', '0.3', ['0.3', null]],
      ['group:["b"]', '0.2', ['0.2', null]],
      ['unassigned:[null]', '9', [null, '9']],
      ['other', '0.2', [null, '0.2']],
    ]);
    expect(top).toEqual(toUsageView(rows, { ...OPTIONS, maxSeries: 2 }));
    expect([top.total, top.bucketTotals]).toEqual([view.total, view.bucketTotals]);
  });

  it('folds an earlier "Other" into the same series', () => {
    expect(topSeries(topSeries(view, 3), 1)).toEqual(topSeries(view, 1));
    expect(topSeries(view, 0).series.map(({ role }) => role)).toEqual(['unassigned', 'other']);
  });

  it('returns the same view if everything fits', () => {
    expect(topSeries(view, 4)).toBe(view);
    const maxima = toUsageView(rows, { ...OPTIONS, aggregation: 'max' });
    expect(topSeries(maxima, 4)).toBe(maxima);
    expect(() => topSeries(maxima, 3)).toThrow(AggregationError);
  });

  it('refuses anything but a whole number of groups', () => {
    for (const most of [-1, 1.5, Number.NaN, null, '3']) expect(refused(() => topSeries(view, most as number)).path).toBe('most');
  });

  it('gives the same spend view as maxSeries', () => {
    const breakdowns = fixtureRows<InvoiceBreakdown>('breakdowns_commit_burndown.json');
    const options: SpendOptions = { interval: interval('2024-11-01T00:00:00Z', '2024-12-01T00:00:00Z'), bucket: 'day', groupBy: { group: 'region' } };
    const { quantities, ...top } = topSeries(toSpendView(breakdowns, options), 1);
    const { quantities: folded, ...direct } = toSpendView(breakdowns, { ...options, maxSeries: 1 });
    expect(top).toEqual(direct);
    expect(new Set(quantities.map(({ seriesId }) => seriesId))).toEqual(new Set(folded.map(({ seriesId }) => seriesId)));
  });
});
