import { describe, expect, it } from 'vitest';
import { toCsv } from './toCsv.js';
import { cumulative } from './cumulative.js';
import { overlayPrevious, type OverlayLabels } from './overlayPrevious.js';
import { rebucket } from './rebucket.js';
import { toSpendView } from './toSpendView.js';
import { toUsageView, type UsageOptions } from './toUsageView.js';
import { USD_CENTS_ID } from '../exact/unit.js';
import { fromEpoch, interval, type Instant } from '../time/instant.js';
import type { UsageView } from '../view/usage.js';

const DAY = 86_400_000;
const LABELS = { current: 'October', previous: 'September' };
const at = (start: string, day: number): Instant => fromEpoch(Date.parse(`${start}T00:00:00Z`) + day * DAY);

/** One value for each day from `start` on; null where no row exists. */
function usage(start: string, values: readonly (number | null)[], options: Partial<UsageOptions> = {}): UsageView {
  const rows = values.flatMap((value, day) => (value === null ? [] : [{ starting_on: at(start, day), ending_before: at(start, day + 1), value, group_key: null, group_value: null, ...(options.groupBy === undefined ? {} : { group: { region: day % 2 === 0 ? 'a' : 'b' } }) }]));
  return toUsageView(rows, { interval: interval(at(start, 0), at(start, values.length)), bucket: 'day', ...options });
}

describe('overlayPrevious', () => {
  it('lays one period over another day by day, with the dates of the current one', () => {
    const current = usage('2024-10-01', [5, null, 0.3], { now: at('2024-10-01', 2) });
    const view = overlayPrevious(current, usage('2024-09-28', [1, 2, 0.1]), LABELS);
    expect(view).toMatchObject({ kind: 'usage', interval: current.interval, buckets: current.buckets, partialFrom: 2, total: null, bucketTotals: [null, null, null], issues: [] });
    expect(view.series).toEqual([
      { id: 'group:["current"]', group: { period: 'current' }, label: 'October', role: 'group', values: ['5', null, '0.3'], total: '5.3' },
      { id: 'group:["previous"]', group: { period: 'previous' }, label: 'September', role: 'group', values: ['1', '2', '0.1'], total: '3.1' },
    ]);
    expect(view.aggregation).toBe('custom');
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    expect(toCsv(view)).toContain('September');
  });

  it('adds up the groups of each', () => {
    const view = overlayPrevious(usage('2024-10-01', [5, 7], { groupBy: ['region'] }), usage('2024-09-29', [1, 2], { groupBy: ['region'] }), LABELS);
    expect(view.series.map(({ values }) => values)).toEqual([['5', '7'], ['1', '2']]);
  });

  it('ends the line of a shorter period, and counts what it leaves out of a longer one', () => {
    const short = usage('2024-09-29', [1, 2]);
    const long = usage('2024-10-01', [5, 6, 7]);
    expect(overlayPrevious(long, short, LABELS).series[1]).toMatchObject({ values: ['1', '2', null], total: '3' });
    const view = overlayPrevious(short, long, LABELS);
    expect(view.series[1]).toMatchObject({ values: ['5', '6'], total: '11' });
    expect(view.issues).toMatchObject([{ code: 'outside-interval', count: 1 }]);
  });

  it('has the issues of both periods', () => {
    const issue = (code: 'duplicate' | 'archived', count: number) => ({ code, message: code, count });
    const view = usage('2024-10-01', [5, 6]);
    const both = overlayPrevious({ ...view, issues: [issue('duplicate', 1)] }, { ...view, issues: [issue('archived', 3), issue('duplicate', 2)] }, LABELS);
    expect(both.issues).toEqual([issue('archived', 3), issue('duplicate', 3)]);
  });

  it('compares running totals with running totals', () => {
    const [current, previous] = [cumulative(usage('2024-10-01', [5, 6])), cumulative(usage('2024-09-28', [1, 2, 4]))];
    expect(overlayPrevious(current, previous, LABELS)).toMatchObject({ cumulative: true, series: [{ values: ['5', '11'], total: '11' }, { values: ['1', '3'], total: '3' }] });
    const beforeGap = cumulative(usage('2024-09-28', [1, null, 4]));
    expect(overlayPrevious(current, beforeGap, LABELS).series[1]).toMatchObject({ values: ['1', beforeGap.bucketTotals[1]], total: '1' });
    expect(() => overlayPrevious(current, usage('2024-09-28', [1, 2, 4]), LABELS)).toThrow(expect.objectContaining({ code: 'time-range' }));
  });

  it('takes what is net of spend', () => {
    const credit_type = { id: USD_CENTS_ID, name: 'USD (cents)' };
    const spend = (start: string, cents: number) =>
      toSpendView([{ id: start, total: cents, credit_type, line_items: [{ type: 'usage', name: 'Usage', total: cents, credit_type }], breakdown_start_timestamp: at(start, 0), breakdown_end_timestamp: at(start, 1) }], { interval: interval(at(start, 0), at(start, 1)), bucket: 'day' });
    expect(overlayPrevious(spend('2024-10-02', 250), spend('2024-10-01', 100), LABELS)).toMatchObject({ unit: { code: 'USD' }, metric: { id: null }, series: [{ values: ['2.5'] }, { values: ['1'] }] });
  });

  it('takes levels of one series, and refuses those of several', () => {
    const levels = (options: Partial<UsageOptions> = {}) => usage('2024-10-01', [5, 7], { aggregation: 'latest', ...options });
    expect(overlayPrevious(levels(), levels(), LABELS).series.map(({ values, total }) => [values, total])).toEqual([[['5', '7'], null], [['5', '7'], null]]);
    expect(() => overlayPrevious(levels({ groupBy: ['region'] }), levels(), LABELS)).toThrow(expect.objectContaining({ code: 'aggregation' }));
  });

  it('refuses what cannot lie over each other, and can be cut no further', () => {
    const view = usage('2024-10-01', [5, 6]);
    const eur = usage('2024-09-29', [1, 2], { unit: { kind: 'currency', id: 'e', code: 'EUR', digits: 2 } });
    expect(() => overlayPrevious(view, usage('2024-09-29', [1, 2], { bucket: 'week' }), LABELS)).toThrow(expect.objectContaining({ code: 'time-range' }));
    expect(() => overlayPrevious(view, { ...view, timeZone: 'Europe/Berlin' }, LABELS)).toThrow(expect.objectContaining({ code: 'time-range' }));
    expect(() => overlayPrevious(view, eur, LABELS)).toThrow(expect.objectContaining({ code: 'unit-mismatch' }));
    expect(() => overlayPrevious(view, view, { current: 'x' } as OverlayLabels)).toThrow(expect.objectContaining({ path: 'labels.previous' }));
    expect(() => rebucket(overlayPrevious(view, view, LABELS), 'month')).toThrow(expect.objectContaining({ code: 'aggregation' }));
  });
});
