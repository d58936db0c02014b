import { describe, expect, it } from 'vitest';
import type { Decimal } from '../exact/decimal.js';
import { sum } from '../exact/sum.js';
import { frozen } from '../frozen.test.kit.js';
import { fc } from '../properties.test.kit.js';
import type { BucketSize } from '../time/buckets.js';
import { fromEpoch } from '../time/instant.js';
import type { TimeSeriesView } from '../view/common.js';
import type { UsageView } from '../view/usage.js';
import { cumulative } from './cumulative.js';
import { filterSeries } from './filterSeries.js';
import { rebucket } from './rebucket.js';
import { topSeries } from './topSeries.js';
import { toUsageView } from './toUsageView.js';

const HOUR = 3_600_000;
const START = Date.UTC(2024, 9, 20);
const HOURS = 21 * 24;

const cell = fc.record({ hour: fc.nat(HOURS - 1), region: fc.constantFrom('a', 'b', 'c', 'd', 'Other', null), value: fc.oneof(fc.integer({ min: -50, max: 1e6 }).map((value) => value / 1000), fc.constant(null)) });
const view = fc
  .record({
    cells: fc.array(cell, { maxLength: 40 }),
    timeZone: fc.constantFrom('UTC', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'),
    cut: fc.nat(30),
    now: fc.option(fc.nat(HOURS), { nil: undefined }),
  })
  .map(({ cells, timeZone, cut, now }): UsageView => {
    const rows = cells.map(({ hour, region, value }) => ({ starting_on: fromEpoch(START + hour * HOUR), ending_before: fromEpoch(START + (hour + 1) * HOUR), value, group: { region } }));
    return toUsageView(rows, {
      interval: { start: fromEpoch(START + cut * HOUR), end: fromEpoch(START + HOURS * HOUR) },
      bucket: 'hour',
      timeZone,
      groupBy: ['region'],
      now: now === undefined ? undefined : fromEpoch(START + now * HOUR),
    });
  });
const size = fc.constantFrom<BucketSize>('day', 'week', 'month');

const total = (values: readonly (Decimal | null)[]): Decimal => sum(values.filter((value) => value !== null));

function expectClosed(one: TimeSeriesView): void {
  expect(total(one.series.map((series) => series.total))).toBe(one.total);
  expect(total(one.bucketTotals)).toBe(one.total);
  for (const { values, total: own } of one.series) {
    expect(values).toHaveLength(one.buckets.length);
    expect(total(values)).toBe(own);
  }
  one.bucketTotals.forEach((value, bucket) => {
    expect(total(one.series.map(({ values }) => values[bucket] ?? null))).toBe(value ?? '0');
  });
}

describe('view to view', () => {
  it('larger buckets keep every total', () => {
    fc.assert(
      fc.property(view, size, (hours, bucket) => {
        const coarse = rebucket(frozen(hours), bucket);
        expectClosed(coarse);
        expect(coarse.series.map(({ id, total: own }) => [id, own])).toEqual(hours.series.map(({ id, total: own }) => [id, own]));
        expect([coarse.total, coarse.interval]).toEqual([hours.total, hours.interval]);
      }),
    );
  });

  it('hours become months directly or through days', () => {
    fc.assert(
      fc.property(view, (hours) => {
        fc.pre(hours.timeZone !== 'Asia/Kolkata');
        expect(rebucket(rebucket(hours, 'day'), 'month')).toEqual(rebucket(hours, 'month'));
      }),
    );
  });

  it('folding keeps every total, in any order of steps', () => {
    fc.assert(
      fc.property(view, fc.nat(5), size, (hours, most, bucket) => {
        const top = topSeries(frozen(hours), most);
        expectClosed(top);
        expect([top.total, top.bucketTotals]).toEqual([hours.total, hours.bucketTotals]);
        expect(top.series.filter(({ role }) => role === 'group').length).toBeLessThanOrEqual(most);
        expect(rebucket(top, bucket)).toEqual(topSeries(rebucket(hours, bucket), most));
      }),
    );
  });

  it('what a filter keeps and what it leaves out add up to the whole', () => {
    fc.assert(
      fc.property(view, fc.infiniteStream(fc.boolean()), (hours, coin) => {
        const kept = hours.series.map(({ id }) => id).filter(() => coin.next().value);
        const left = hours.series.map(({ id }) => id).filter((id) => !kept.includes(id));
        const parts = [filterSeries(frozen(hours), kept), filterSeries(hours, left)];
        parts.forEach(expectClosed);
        expect(total(parts.map((part) => part.total))).toBe(hours.total);
      }),
    );
  });

  it('running totals end at the total, in steps of each bucket', () => {
    fc.assert(
      fc.property(view, (hours) => {
        const running = cumulative(frozen(hours));
        expect(running.bucketTotals.findLast((value) => value !== null) ?? '0').toBe(hours.total);
        for (const [index, { values, total: own }] of running.series.entries()) {
          expect(values.findLast((value) => value !== null) ?? '0').toBe(own);
          expect(own).toBe(hours.series[index]?.total);
        }
      }),
    );
  });

  it('every step is plain JSON', () => {
    fc.assert(
      fc.property(view, size, (hours, bucket) => {
        for (const one of [rebucket(hours, bucket), topSeries(hours, 1), cumulative(hours), filterSeries(hours, [])]) {
          expect(JSON.parse(JSON.stringify(one))).toEqual(one);
          expect(structuredClone(one)).toEqual(one);
        }
      }),
    );
  });
});
