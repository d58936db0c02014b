import { describe, expect, it } from 'vitest';
import { decimal, type Decimal } from '../exact/decimal.js';
import { sum } from '../exact/sum.js';
import { frozen } from '../frozen.test.kit.js';
import { fc } from '../properties.test.kit.js';
import { fromEpoch, type Interval } from '../time/instant.js';
import type { BucketSize } from '../time/buckets.js';
import type { UsageView } from '../view/usage.js';
import type { BatchedUsageRow, GroupedUsageRow } from '../wire/usage.js';
import { rebucket } from './rebucket.js';
import { toUsageView, type UsageOptions } from './toUsageView.js';

const HOUR = 3_600_000;
const ZONES = ['UTC', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Asia/Kathmandu', 'Pacific/Apia', 'Africa/Cairo', 'Asia/Beirut', 'Africa/Casablanca', 'America/St_Johns', 'Pacific/Chatham'];

const amount = fc.oneof(
  fc.integer({ min: -1e9, max: 1e12 }),
  fc.integer({ min: 0, max: 1e9 }).map((cents) => cents / 100),
  fc.double({ min: -1e9, max: 1e9, noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 0.1, 1e-9, 9007199254740991, '9007199254740993.000001', null),
);
const part = fc.oneof(fc.constantFrom('us', 'us-east', 'east', '', ' ', '__proto__', 'null', 'Other', null), fc.string({ maxLength: 3 }));
const group = fc.oneof(
  fc.record({ region: part, team: part }),
  part.map((region) => ({ region })),
  fc.constant({}),
);

interface Cell {
  hour: number;
  group: Record<string, string | null>;
  value: number | string | null;
}
const cells = fc.array(fc.record<Cell>({ hour: fc.nat(24 * 60), group, value: amount }), { maxLength: 60 });

/** Rows of POST /v1/usage/groups, by hour from an instant. */
const toRows = (start: number, given: readonly Cell[]): GroupedUsageRow[] =>
  given.map(({ hour, group, value }) => ({
    starting_on: new Date(start + hour * HOUR).toISOString(),
    ending_before: new Date(start + (hour + 1) * HOUR).toISOString(),
    value,
    group,
  }));

const START = Date.UTC(2024, 9, 1);
const SPAN: Interval = { start: fromEpoch(START), end: fromEpoch(START + 61 * 24 * HOUR) };
const OPTIONS: UsageOptions = { interval: SPAN, bucket: 'day' };

const known = (values: readonly (Decimal | null)[]): Decimal[] => values.filter((value) => value !== null);

/** Expects everything to add up that has to. */
function expectClosed(view: UsageView): void {
  expect(sum(known(view.bucketTotals))).toBe(view.total);
  expect(sum(known(view.series.map(({ total }) => total)))).toBe(view.total);
  for (const { values, total } of view.series) {
    expect(values).toHaveLength(view.buckets.length);
    expect(sum(known(values))).toBe(total);
  }
  view.bucketTotals.forEach((total, bucket) => {
    expect(sum(known(view.series.map(({ values }) => values[bucket] ?? null)))).toBe(total ?? '0');
  });
}

/** The total of the rows in the simplest way: the last row of each hour and group, added up. */
function plainTotal(given: readonly Cell[]): Decimal {
  const last = new Map(given.map((cell) => [JSON.stringify([cell.hour, Object.entries(cell.group).toSorted(([a], [b]) => (a < b ? -1 : 1))]), cell.value]));
  return sum([...last.values()].flatMap((value) => (value === null ? [] : [decimal(value)])));
}

/** A text that differs for an absent key and for a null. */
const partsOf = (group: Readonly<Record<string, string | null>>): string => JSON.stringify(['region', 'team'].map((key) => (Object.hasOwn(group, key) ? group[key] : 0)));

describe('toUsageView', () => {
  const groupBy = fc.constantFrom<readonly string[] | undefined>(undefined, ['region'], ['team'], ['region', 'team'], ['team', 'region'], ['nothing']);

  it('adds up to the sum of the rows, however it is split', () => {
    fc.assert(
      fc.property(cells, groupBy, fc.option(fc.nat(4), { nil: undefined }), (given, keys, maxSeries) => {
        const view = toUsageView(toRows(START, given), { ...OPTIONS, groupBy: keys, maxSeries });
        expectClosed(view);
        expect(view.total).toBe(plainTotal(given));
      }),
    );
  });

  it('gives each group just what it used', () => {
    fc.assert(
      fc.property(cells, (given) => {
        const view = toUsageView(toRows(START, given), { ...OPTIONS, groupBy: ['region', 'team'] });
        for (const { group, total } of view.series) {
          const own = given.filter((cell) => partsOf(cell.group) === partsOf(group ?? {}));
          expect(total).toBe(plainTotal(own));
        }
        expect(new Set(view.series.map(({ id }) => id)).size).toBe(view.series.length);
      }),
    );
  });

  it('does not depend on order, paging or repetition', () => {
    fc.assert(
      fc.property(cells, fc.infiniteStream(fc.nat()), groupBy, (given, random, keys) => {
        const once = [...new Map(given.map((cell) => [`${cell.hour} ${partsOf(cell.group)}`, cell])).values()];
        const rows = toRows(START, once);
        const ranks = new Map(rows.map((row) => [row, random.next().value]));
        const shuffled = rows.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
        const view = toUsageView(rows, { ...OPTIONS, groupBy: keys });
        expect(toUsageView(shuffled, { ...OPTIONS, groupBy: keys })).toEqual(view);
        const twice = toUsageView([...rows, ...shuffled], { ...OPTIONS, groupBy: keys });
        expect({ ...twice, issues: [] }).toEqual({ ...view, issues: [] });
        expect(twice.issues.find(({ code }) => code === 'duplicate')?.count ?? 0).toBe(rows.length);
      }),
    );
  });

  it('gives the same view from both endpoints', () => {
    const counts = fc.array(fc.tuple(fc.nat(60), fc.dictionary(fc.constantFrom('a', 'b', 'null', '__proto__'), fc.nat(99)), fc.integer({ min: 1, max: 9 })), { maxLength: 20 });
    fc.assert(
      fc.property(counts, (given) => {
        const days = [...new Map(given.map((one) => [one[0], one])).values()].map(([day, groups, rest]) => ({ start: START + day * 24 * HOUR, groups, rest }));
        const text = (epoch: number): string => new Date(epoch).toISOString();
        const batched = days.map(({ start, groups, rest }): BatchedUsageRow => ({
          ...{ customer_id: 'c', billable_metric_id: 'm', billable_metric_name: 'Calls', groups },
          ...{ start_timestamp: text(start), end_timestamp: text(start + 24 * HOUR) },
          value: Object.values(groups).reduce((total, value) => total + value, rest),
        }));
        const grouped = days.flatMap(({ start, groups, rest }) =>
          [...Object.entries(groups), [null, rest] as const].map(([region, value]): GroupedUsageRow => ({ starting_on: text(start), ending_before: text(start + 24 * HOUR), value, group: { region } })),
        );
        const options: UsageOptions = { ...OPTIONS, groupBy: ['region'] };
        const view = toUsageView(batched, options);
        expectClosed(view);
        expect(view.series).toEqual(toUsageView(grouped, options).series);
        expect(view.bucketTotals).toEqual(toUsageView(grouped, options).bucketTotals);
      }),
    );
  });

  it('conserves sums in every zone, over clock changes, in every size of bucket', () => {
    const starts = [Date.UTC(2011, 11, 20), Date.UTC(2024, 2, 1), Date.UTC(2024, 3, 1), Date.UTC(2024, 9, 1), Date.UTC(2025, 9, 20)];
    fc.assert(
      fc.property(cells, fc.constantFrom(...ZONES), fc.constantFrom<BucketSize>('hour', 'day', 'week', 'month'), fc.constantFrom(...starts), fc.nat(47), (given, timeZone, bucket, start, offset) => {
        const interval = { start: fromEpoch(start + offset * HOUR), end: fromEpoch(start + 40 * 24 * HOUR) };
        const inside = given.filter(({ hour }) => hour >= offset && hour < 40 * 24);
        const view = toUsageView(toRows(start, given), { interval, bucket, timeZone });
        expectClosed(view);
        expect(view.total).toBe(plainTotal(inside));
        expect(view.buckets[0]?.start).toBe(interval.start);
        expect(view.buckets.at(-1)?.end).toBe(interval.end);
        view.buckets.slice(1).forEach(({ start }, index) => {
          expect(start).toBe(view.buckets[index]?.end);
        });
      }),
    );
  });

  it('gives the same by day as by hour and then by day', () => {
    fc.assert(
      fc.property(cells, fc.constantFrom(...ZONES), fc.constantFrom<BucketSize>('day', 'week', 'month'), fc.nat(24 * 61), (given, timeZone, bucket, now) => {
        const options: UsageOptions = { interval: SPAN, bucket: 'hour', timeZone, groupBy: ['region'], now: fromEpoch(START + now * HOUR) };
        const direct = toUsageView(toRows(START, given), { ...options, bucket });
        const twice = rebucket(toUsageView(toRows(START, given), options), bucket);
        const straddling = ({ code }: { code: string }): boolean => code === 'straddles-bucket';
        expect({ ...twice, issues: twice.issues.filter((issue) => !straddling(issue)) }).toEqual({ ...direct, issues: direct.issues.filter((issue) => !straddling(issue)) });
      }),
    );
  });

  it('does not change its input, and returns plain JSON', () => {
    fc.assert(
      fc.property(cells, groupBy, (given, keys) => {
        const rows = frozen(toRows(START, given));
        const view = toUsageView(rows, frozen({ ...OPTIONS, groupBy: keys, maxSeries: 2 }));
        expect(JSON.parse(JSON.stringify(view))).toEqual(view);
        expect(structuredClone(view)).toEqual(view);
      }),
    );
  });
});
