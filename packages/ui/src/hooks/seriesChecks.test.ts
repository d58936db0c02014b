import { cumulative, filterSeries, rebucket, topSeries, WireFormatError, type UsageView } from '@meterboard/data';
import { describe, expect, it } from 'vitest';
import { spendView, usageView } from '../chart/views.test.kit.js';
import { checkSpend } from './checkSpend.js';
import { checkUsage } from './checkUsage.js';

const usage = usageView({ values: { a: [1, null], b: [2, 3] } });
const spend = spendView({ values: { a: [1, 2] } });
const path = (view: unknown): string | undefined => {
  const found = checkUsage(view);
  return found instanceof WireFormatError ? found.path : undefined;
};
const withSeries = (change: object): unknown => ({ ...usage, series: [usage.series[0], { ...usage.series[1], ...change }] });

describe('the check of a view before a chart draws it', () => {
  it('accepts what the transformers return, with or without further fields', () => {
    expect(checkUsage(usage)).toBeNull();
    expect(checkUsage({ ...usage, later: { version: 9 } })).toBeNull();
    expect(checkUsage(JSON.parse(JSON.stringify(usage)))).toBeNull();
    expect(checkSpend(spend)).toBeNull();
    expect(checkUsage(usageView({ start: '1969-12-30T00:00:00Z', values: { a: [1, 2, 3] } }))).toBeNull();
  });

  it.each([
    ['cumulative', cumulative(usage)],
    ['rebucket', rebucket(usage, 'month')],
    ['topSeries', topSeries(usage, 1)],
    ['filterSeries', filterSeries(usage, [])],
  ])('accepts what %s makes of a view', (_, made) => {
    expect(checkUsage(made)).toBeNull();
  });

  it('names the first field that cannot be read', () => {
    expect(path(withSeries({ total: 7 }))).toBe('data.series[1].total');
    expect(path(withSeries({ values: ['1', '1e3'] }))).toBe('data.series[1].values');
    expect(path(withSeries({ values: [1, 2] }))).toBe('data.series[1].values');
    expect(path(withSeries({ label: undefined }))).toBe('data.series[1].label');
    expect(path({ ...usage, interval: { start: 'yesterday', end: usage.interval.end } })).toBe('data.interval');
    expect(path({ ...usage, timeZone: 'Mars/Olympus' })).toBe('data.timeZone');
    expect(path({ ...usage, bucket: 'fortnight' })).toBe('data.bucket');
    expect(path({ ...usage, unit: { kind: 'currency', id: 'x', code: 'DOLLARS', digits: 2 } })).toBe('data.unit');
    expect(path({ ...usage, issues: [{ code: 'duplicate' }] })).toBe('data.issues[0].message');
    expect(path({ ...usage, series: 'truncat' })).toBe('data.series');
    expect(path(withSeries({ values: ['2'] }))).toBe('data.bucketTotals');
    expect(path({ ...usage, buckets: usage.buckets.slice(1) })).toBe('data.bucketTotals');
    expect(checkSpend({ ...spend, summary: { ...spend.summary, net: 'NaN' } })).toMatchObject({ path: 'data.summary.net' });
  });

  it.each([undefined, null, 5, 'text', [], {}, { data: [{ value: 1 }], next_page: null }, spend])('refuses as usage: %j', (given) => {
    expect(path(given)).toMatch(/^data(?:\.kind)?$/);
  });

  it('reads each view once, whether it passes or not', () => {
    for (const series of [usage.series, 'truncat']) {
      let reads = 0;
      const counted = { ...usage, get series() { reads += 1; return series; } };
      const first = checkUsage(counted);
      const after = reads;
      expect(checkUsage(counted)).toBe(first);
      expect(after).toBeGreaterThan(0);
      expect(reads).toBe(after);
    }
  });

  it('says what is wrong and what to pass instead', () => {
    expect(checkUsage(spend)?.message).toBe('data.kind: this cannot be read. No figure can be trusted from what cannot be read, so nothing was computed. Pass what toUsageView returned.');
    expect(checkUsage({ ...usage, get series(): UsageView['series'] { throw new Error('a getter'); } })?.code).toBe('wire-format');
  });
});
