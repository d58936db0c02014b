import { describe, expect, it } from 'vitest';
import { decimal } from '../exact/decimal.js';
import { USD_CENTS_ID } from '../exact/unit.js';
import { frozen } from '../frozen.test.kit.js';
import { fromEpoch, instant, interval, type Instant } from '../time/instant.js';
import type { BucketSize } from '../time/buckets.js';
import type { AnomaliesView } from '../view/anomalies.js';
import type { SpendView } from '../view/spend.js';
import type { LineItem } from '../wire/lineItem.js';
import { cumulative } from './cumulative.js';
import { daily, rows, span } from './daily.test.kit.js';
import { findAnomalies } from './findAnomalies.js';
import { toSpendView } from './toSpendView.js';
import { toUsageView, type UsageOptions } from './toUsageView.js';

const LATER = instant('2030-01-01T00:00:00Z');
const days = (length: number, of: (day: number) => number | null): (number | null)[] => Array.from({ length }, (_, day) => of(day));
/** Of a customer who works from Monday to Friday. 1 October 2024 was a Tuesday, so the fifth and sixth of every seven days are a weekend. */
const week = (day: number): number => ([4, 5].includes(day % 7) ? 20 : 100);
const judge = (values: readonly (number | null)[], options: Partial<UsageOptions> = {}, now: Instant = LATER): AnomaliesView => findAnomalies(frozen(daily(values, options)), { now });
const found = ({ anomalies }: AnomaliesView) => anomalies.map(({ bucket, direction, value, expected }) => [bucket, direction, value, expected]);

describe('findAnomalies', () => {
  it('names a day that is higher than its weekday is, with what was expected', () => {
    const { anomalies, ...rest } = judge(days(30, week).with(23, 300));
    expect(rest).toEqual({
      kind: 'anomalies', of: 'usage', status: 'judged', unit: { kind: 'count', name: 'units' }, timeZone: 'UTC', bucket: 'day',
      judged: interval('2024-10-22T00:00:00Z', '2024-10-31T00:00:00Z'), needed: 21, have: 30,
    });
    expect(anomalies).toEqual([
      {
        bucket: 23, interval: interval('2024-10-24T00:00:00Z', '2024-10-25T00:00:00Z'), direction: 'higher', value: '300', expected: '100', difference: '200',
        // Seven misses of none: 0.05 × 3 × (1 + 5/7) = 0.2571 from (100 + 25), which is 125 × 1.1368² - 25 above and 125 / 1.1368² - 25 below. 300 is 0.9923 away.
        low: '71.7', high: '136.5', strength: 3.9, run: { interval: interval('2024-10-24T00:00:00Z', '2024-10-25T00:00:00Z'), buckets: 1 }, lasting: false,
        drivers: [{ id: 'all:[]', label: 'All usage', role: 'all', group: null, value: '300', expected: '100', difference: '200' }],
      },
    ]);
  });

  it('judges a weekend by weekends', () => {
    expect(found(judge(days(40, week)))).toEqual([]);
    expect(found(judge(days(40, week).with(32, 100)))).toEqual([[32, 'higher', '100', '20']]);
    expect(found(judge(days(40, week).with(31, 20)))).toEqual([[31, 'lower', '20', '100']]);
  });

  it('does not judge days after one that stands out by it, also if it came before anything was judged', () => {
    expect(found(judge(days(40, week).with(10, 5000)))).toEqual([]);
    expect(found(judge(days(50, week).with(24, 5000).with(35, 30)))).toEqual([[24, 'higher', '5000', '100'], [35, 'lower', '30', '100']]);
  });

  it('takes growth for what it is, and a day without any for what it is not', () => {
    const growing = days(60, (day) => Math.round(1000 * 1.02 ** day));
    expect(found(judge(growing))).toEqual([]);
    const [anomaly] = judge(growing.with(50, 1000)).anomalies;
    expect(anomaly).toMatchObject({ bucket: 50, direction: 'lower', value: '1000' });
    expect(Number(anomaly?.expected) / 1000 / 1.02 ** 50).toBeCloseTo(1, 1);
  });

  it('writes an estimate with the digits that tell something, and at most twelve', () => {
    // Nine misses of none: 0.05 × 3 × (1 + 5/9) = 0.2333 from 500, which is 500 × 1.1234² - 100 above and 500 / 1.1234² - 100 below.
    expect(judge(days(30, () => 400).with(23, 2000)).anomalies).toMatchObject([{ expected: '400', low: '296', high: '531' }]);
    expect(judge(days(30, () => 4.05e-12).with(23, 4e-11)).anomalies).toMatchObject([{ expected: '0.000000000004', low: '0.000000000003', high: '0.000000000005' }]);
    const euros = { kind: 'currency', id: 'eur', code: 'EUR', digits: 2 } as const;
    expect(judge(days(30, () => 1204.351).with(23, 9000), { unit: euros }).anomalies).toMatchObject([{ expected: '1204.35', difference: '7795.65' }]);
  });

  it('does not judge an amount that no number can hold', () => {
    const view = daily(days(60, () => 100));
    const { judged, anomalies, have } = findAnomalies({ ...view, bucketTotals: view.bucketTotals.with(35, decimal('9'.repeat(395))) }, { now: LATER });
    expect([judged === null, anomalies, have]).toEqual([false, [], 59]);
  });

  it('knows a gap from a zero', () => {
    expect(found(judge(days(40, week).with(30, null)))).toEqual([]);
    expect(found(judge(days(40, week).with(30, 0)))).toEqual([[30, 'lower', '0', '100']]);
    expect(judge(days(30, week).with(5, null))).toMatchObject({ have: 29, status: 'judged' });
  });

  it('names a new level once, on the day that is farthest out, and judges by it from then on', () => {
    const higher = judge(days(60, (day) => week(day) * (day < 28 ? 1 : 3)).with(29, 330).with(50, 100));
    expect(found(higher)).toEqual([[29, 'higher', '330', '100'], [50, 'lower', '100', '300']]);
    expect(higher.anomalies).toMatchObject([
      { lasting: true, run: { interval: { start: '2024-10-29T00:00:00.000Z', end: '2024-11-01T00:00:00.000Z' }, buckets: 3 } },
      { lasting: false, run: { buckets: 1 } },
    ]);
    expect(found(judge(days(60, (day) => (day < 30 ? week(day) : 0))))).toEqual([[30, 'lower', '0', '100']]);
  });

  it('joins days in a row, over a weekend that says nothing, and no others', () => {
    const closed = days(40, (day) => ([4, 5].includes(day % 7) ? 0 : 100));
    expect(judge(closed.with(31, 10).with(34, 0)).anomalies).toMatchObject([{ bucket: 34, run: { buckets: 2, interval: { start: daily(closed).buckets[31]?.start } } }]);
    expect(judge(closed.with(28, 10).with(30, 0)).anomalies).toMatchObject([{ bucket: 28, run: { buckets: 1 } }, { bucket: 30 }]);
    expect(judge(days(40, () => 100).with(30, 300).with(31, 125).with(32, 300)).anomalies).toMatchObject([{ bucket: 32, run: { buckets: 2, interval: { start: daily(closed).buckets[30]?.start } } }]);
    expect(judge(closed.with(32, 300).with(33, 300).with(34, 300)).anomalies).toMatchObject([{ run: { buckets: 3 }, lasting: false }]);
    expect(found(judge(closed.with(28, 0).with(29, 500)))).toEqual([[28, 'lower', '0', '100'], [29, 'higher', '500', '100']]);
  });

  it('does not take what may be rounding for more than it is', () => {
    const few = days(40, () => 1);
    expect(found(judge(few.with(30, 3)))).toEqual([]);
    expect(found(judge(few.with(30, 0)))).toEqual([]);
    expect(judge(few.with(30, 4)).anomalies).toMatchObject([{ bucket: 30, value: '4', expected: '1', low: '0', high: '4' }]);
    expect(found(judge(few.with(30, 3).with(2, 1.001)))).toEqual([[30, 'higher', '3', '1']]);
  });

  it('is not surprised by what has come often before', () => {
    const batches = days(60, (day) => ([9, 24, 33, 44, 55].includes(day) ? 400 : 100));
    expect(found(judge(batches)).map(([day]) => day)).toEqual([24, 33, 44]);
    const returned = batches.map((value, day) => (batches[day - 1] === 400 ? 10 : value));
    expect(found(judge(returned)).map(([day]) => day)).toEqual([24, 25, 33, 34, 44, 45]);
  });

  it('judges neither the day in progress nor days to come, nor those that the interval cuts', () => {
    const values = days(30, week).with(29, 5);
    const noon = instant('2024-10-30T12:00:00Z');
    expect(found(judge(values)).map(([day]) => day)).toEqual([29]);
    expect(found(judge(values, { now: noon }))).toEqual([]);
    expect(judge(values, {}, noon)).toMatchObject({ anomalies: [], have: 29 });
    expect(judge(values, {}, instant('2024-10-31T00:00:00Z'))).toMatchObject({ anomalies: [{ bucket: 29 }], have: 30 });
    const hours = rows(days(30 * 24, () => 10));
    const cut = toUsageView(hours, { interval: span(12, 24 * 30 - 6), bucket: 'day' });
    expect(findAnomalies(cut, { now: LATER })).toMatchObject({ anomalies: [], have: 28 });
  });

  it('judges only what ends after a moment, by all that came before, and counts from there', () => {
    const view = daily(days(60, week).with(30, 400).with(50, 400));
    const judged = findAnomalies(view, { now: LATER, from: view.buckets[40]!.start });
    expect(judged.judged).toEqual({ start: view.buckets[40]!.start, end: view.interval.end });
    expect(found(judged)).toEqual([[10, 'higher', '400', '100']]);
    expect(found(findAnomalies(view, { now: LATER, from: instant('2024-11-10T12:00:00Z') }))).toEqual([[10, 'higher', '400', '100']]);
    expect(findAnomalies(view, { now: LATER, from: view.interval.end })).toMatchObject({ status: 'judged', judged: null, anomalies: [] });
  });
});

describe('where nothing can be judged, it says why', () => {
  it.each([
    ['three weeks of days have to come before', () => judge(days(21, week)), { status: 'not-enough-data', needed: 21, have: 21, judged: null, anomalies: [] }],
    ['no rows at all', () => judge([null, null]), { status: 'not-enough-data', have: 0 }],
    ['a purchase now and then has no level', () => judge(days(60, (day) => (day % 11 === 3 ? 500 : 0))), { status: 'no-level', have: 60, anomalies: [] }],
    ['nothing but zeros has none either', () => judge(days(60, () => 0)), { status: 'no-level', anomalies: [] }],
  ])('%s', (_, judged, expected) => {
    expect(judged()).toMatchObject(expected);
  });

  it('maxima of several groups do not add up; those of one do not have to', () => {
    const peaks = (regions: readonly string[]) => {
      const all = regions.flatMap((region) => rows(days(40, week).with(30, 900), 24).map((row) => ({ ...row, group: { region } })));
      return findAnomalies(toUsageView(all, { interval: span(0, 24 * 40), bucket: 'day', aggregation: 'max', groupBy: ['region'] }), { now: LATER });
    };
    expect(peaks(['eu', 'us'])).toMatchObject({ status: 'not-additive', judged: null, anomalies: [] });
    expect(found(peaks(['eu']))).toEqual([[30, 'higher', '900', '100']]);
    const few = ['eu', 'us'].flatMap((region) => rows([1, null, 3], 24).map((row) => ({ ...row, group: { region } })));
    expect(findAnomalies(toUsageView(few, { interval: span(0, 72), bucket: 'day', groupBy: ['region'] }), { now: LATER })).toMatchObject({ status: 'not-enough-data', have: 2 });
  });

  it('running totals and moments that are none are refused', () => {
    expect(() => findAnomalies(cumulative(daily([1, 2])), { now: LATER })).toThrow(expect.objectContaining({ code: 'aggregation' }));
    expect(() => findAnomalies(daily([1]), { now: 'today' as Instant })).toThrow(expect.objectContaining({ path: 'options.now' }));
    expect(() => findAnomalies(daily([1]), { now: LATER, from: '2024' as Instant })).toThrow(expect.objectContaining({ path: 'options.from' }));
    expect(() => findAnomalies(daily([1]), undefined as never)).toThrow(expect.objectContaining({ path: 'options' }));
  });
});

describe('buckets of every size', () => {
  const START = Date.UTC(2024, 0, 1);
  const HOUR = 3_600_000;
  const hourly = (length: number, of: (hour: number) => number, bucket: BucketSize, timeZone = 'UTC', start = START) =>
    toUsageView(
      Array.from({ length }, (_, hour) => ({ starting_on: fromEpoch(start + hour * HOUR), ending_before: fromEpoch(start + (hour + 1) * HOUR), value: of(hour) })),
      { interval: { start: fromEpoch(start), end: fromEpoch(start + length * HOUR) }, bucket, timeZone },
    );

  it('judges hours by the hour of the week, and joins those of an outage', () => {
    const busy = (hour: number): number => (hour % 24 >= 8 && hour % 24 < 20 ? 1000 : 50) * (hour % 168 < 120 ? 1 : 0.5);
    const { anomalies } = findAnomalies(hourly(28 * 24, (hour) => (hour >= 610 && hour < 614 ? 0 : busy(hour)), 'hour'), { now: LATER });
    expect(anomalies).toMatchObject([{ bucket: 610, direction: 'lower', value: '0', expected: '1000', run: { interval: { start: '2024-01-26T10:00:00.000Z', end: '2024-01-26T14:00:00.000Z' }, buckets: 4 } }]);
  });

  it('finds nothing strange about days of 23 and 25 hours', () => {
    const view = hourly(24 * 365, () => 10, 'day', 'Europe/Berlin', START - HOUR);
    expect(new Set(view.bucketTotals)).toEqual(new Set(['230', '240', '250']));
    expect(findAnomalies(view, { now: LATER }).anomalies).toEqual([]);
  });

  it('judges weeks, and months by their days', () => {
    const doubled = (from: number, to: number) => (hour: number) => (hour >= from && hour < to ? 20 : 10);
    expect(found(findAnomalies(hourly(20 * 168, doubled(15 * 168, 16 * 168), 'week'), { now: LATER }))).toEqual([[15, 'higher', '3360', '1680']]);
    const year = findAnomalies(hourly(366 * 24, doubled(274 * 24, 305 * 24), 'month'), { now: LATER });
    expect(found(year)).toEqual([[9, 'higher', '14880', '7440']]);
    expect(year).toMatchObject({ needed: 6, judged: interval('2024-07-01T00:00:00Z', '2025-01-01T00:00:00Z') });
  });
});

describe('of spend', () => {
  const usage = (name: string, total: number): LineItem => ({ type: 'usage', name, product_id: name, quantity: 1, unit_price: total, total });
  const spend = (length: number, lines: (day: number) => LineItem[]): SpendView => {
    const all = days(length, (day) => day).map((day) => {
      const { start, end } = span(day! * 24, day! * 24 + 24);
      const line_items = lines(day!);
      return { id: 'i', credit_type: { id: USD_CENTS_ID }, total: line_items.reduce((sum, { total }) => sum + Number(total), 0), line_items, breakdown_start_timestamp: start, breakdown_end_timestamp: end };
    });
    return toSpendView(all, { interval: span(0, length * 24), bucket: 'day' });
  };

  it('judges what usage cost before credits, and names what explains it, in exact amounts', () => {
    const view = spend(40, (day) => [
      usage('cpu', day === 30 ? 32_405 : 20_070),
      usage('gpu-hours', day === 30 ? 88_005 : 10_000),
      { type: 'applied_commit_or_credit', total: day < 20 ? -10_000 : -30_070, commit_id: 'c' },
      ...(day === 25 ? [{ type: 'subscription', name: 'Plan', total: 900_000 }] : []),
    ]);
    const { anomalies, of, unit } = findAnomalies(view, { now: LATER });
    expect([of, unit]).toMatchObject(['spend', { code: 'USD' }]);
    expect(anomalies).toMatchObject([
      {
        bucket: 30, value: '1204.1', expected: '300.7', difference: '903.4',
        drivers: [{ label: 'gpu-hours', value: '880.05', expected: '100', difference: '780.05' }, { label: 'cpu', value: '324.05', expected: '200.7', difference: '123.35' }],
      },
    ]);
  });

  it('has more digits than its currency where amounts are that small', () => {
    const [anomaly] = findAnomalies(spend(30, (day) => [usage('api', day === 25 ? 0.9 : 0.125)]), { now: LATER }).anomalies;
    expect(anomaly).toMatchObject({ value: decimal('0.009'), expected: '0.00125', difference: '0.00775' });
  });

  it('shows nothing where there are no records', () => {
    expect(findAnomalies(toSpendView([], { interval: span(0, 24 * 40), bucket: 'day' }), { now: LATER })).toMatchObject({ of: 'spend', status: 'not-enough-data', have: 0 });
  });
});
