import { describe, expect, it } from 'vitest';
import { TimeRangeError } from '../../errors.js';
import { instant, interval } from '../../time/instant.js';
import type { GroupedUsageRow } from '../../wire/usage.js';
import { toUsageView } from '../toUsageView.js';
import { BY_REGION, codes, DAYS, hour, OCTOBER, row, totalsOf } from './rows.test.kit.js';

describe('time', () => {
  it('T4: the day on which US clocks go back has 25 hours and loses none', () => {
    const options = { interval: interval('2024-11-03T04:00:00Z', '2024-11-04T05:00:00Z'), timeZone: 'America/New_York' };
    const rows = Array.from({ length: 25 }, (_, index) => hour(new Date(Date.UTC(2024, 10, 3, 4 + index)).toISOString(), index));
    const hours = toUsageView(rows, { ...options, bucket: 'hour' });
    expect(hours.buckets).toHaveLength(25);
    expect(new Set(hours.buckets.map(({ start }) => start)).size).toBe(25);
    expect(hours.total).toBe('300');
    expect(toUsageView(rows, { ...options, bucket: 'day' }).bucketTotals).toEqual(['300']);
    const utc = rows.slice(0, 24).map((one, index) => ({ ...one, ...hour(new Date(Date.UTC(2024, 10, 3, index)).toISOString(), index) }));
    expect(toUsageView(utc, { interval: interval('2024-11-03T00:00:00Z', '2024-11-04T00:00:00Z'), bucket: 'hour' }).total).toBe('276');
  });

  it('T5: days are UTC days unless a zone is named, and then days of that zone', () => {
    const rows = [hour('2024-10-01T00:00:00Z', 1), hour('2024-10-01T07:00:00Z', 2)];
    expect(toUsageView(rows, DAYS).bucketTotals[0]).toBe('3');
    const pacific = toUsageView(rows, { interval: interval('2024-09-30T07:00:00Z', '2024-10-02T07:00:00Z'), bucket: 'day', timeZone: 'America/Los_Angeles' });
    expect(pacific.bucketTotals).toEqual(['1', '2']);
    expect(pacific.buckets[1]?.start).toBe('2024-10-01T07:00:00.000Z');
  });

  it('T10: the end is exclusive, and what is not wholly inside is left out and counted', () => {
    const around = [row(0, 100), ...Array.from({ length: 31 }, (_, index) => row(index + 1, 1)), row(32, 100)];
    const view = toUsageView(around, DAYS);
    expect(view.total).toBe('31');
    expect(codes(view)).toEqual([['outside-interval', 2]]);
    expect(toUsageView([row(0, 100, { region: 'gone' })], BY_REGION)).toMatchObject({ series: [], total: '0' });
    const clipped = toUsageView([row(1, 5), row(2, 6)], { interval: interval('2024-10-01T12:00:00Z', '2024-10-03T00:00:00Z'), bucket: 'day' });
    expect(clipped.buckets[0]).toEqual({ start: '2024-10-01T12:00:00.000Z', end: '2024-10-02T00:00:00.000Z' });
    expect(clipped.bucketTotals).toEqual([null, '6']);
    expect(codes(clipped)).toEqual([['outside-interval', 1]]);
  });

  it('T11: the bucket in progress is marked', () => {
    const from = (now: string) => toUsageView([], { ...DAYS, now: instant(now) }).partialFrom;
    expect(from('2024-10-15T08:00:00Z')).toBe(14);
    expect(from('2024-10-15T00:00:00Z')).toBe(14);
    expect(from('2024-10-01T00:00:00Z')).toBe(0);
    expect(from('2024-09-01T00:00:00Z')).toBe(0);
    expect(from('2024-11-01T00:00:00Z')).toBeNull();
  });

  it('refuses rows longer than their bucket', () => {
    expect(() => toUsageView([row(1, 1)], { ...DAYS, bucket: 'hour' })).toThrow(TimeRangeError);
    const month = { ...row(1, 1), ending_before: '2024-11-01T00:00:00Z' };
    expect(() => toUsageView([month], { ...DAYS, bucket: 'week' })).toThrow(/744 hours/);
    expect(toUsageView([month], { ...DAYS, bucket: 'month' }).total).toBe('1');
    expect(() => toUsageView([row(1, 1)], { interval: interval('2024-10-01T10:00:00Z', '2024-10-01T14:00:00Z'), bucket: 'hour' })).toThrow(TimeRangeError);
  });

  it('tells windows apart by both ends, whatever window came before', () => {
    const clock = (at: number): string => `2024-10-01T${String(at).padStart(2, '0')}:00:00Z`;
    const between = (from: number, to: number, region: string): GroupedUsageRow => ({ ...row(1, 1, { region }), starting_on: clock(from), ending_before: clock(to) });
    const hours = (region: string): GroupedUsageRow[] => [between(0, 1, region), between(1, 2, region), between(2, 3, region)];
    const options = { interval: interval(clock(0), clock(4)), bucket: 'hour', groupBy: ['region'] } as const;
    const view = toUsageView([...hours('a'), between(3, 4, 'b'), ...hours('b')], options);
    expect(view.series.map(({ label, values }) => [label, values])).toEqual([['b', ['1', '1', '1', '1']], ['a', ['1', '1', '1', null]]]);
    // Each is two hours long, and shares its start or end with the window before it or the next one.
    for (const wrong of [between(0, 2, 'b'), between(1, 3, 'b')]) {
      for (const before of [[], [between(0, 1, 'b')], [between(1, 2, 'b')]]) {
        expect(() => toUsageView([...hours('a'), ...before, wrong], options)).toThrow(TimeRangeError);
      }
    }
  });

  it('refuses daily rows in another zone, and knows UTC under its other names', () => {
    for (const bucket of ['day', 'week', 'month'] as const) {
      expect(() => toUsageView([row(1, 1)], { ...DAYS, bucket, timeZone: 'Europe/London' })).toThrow(/Europe\/London/);
    }
    expect(toUsageView([row(1, 1)], { ...DAYS, timeZone: 'Etc/UTC' }).total).toBe('1');
    expect(() => toUsageView([], { ...DAYS, timeZone: 'Mars/Olympus' })).toThrow(TimeRangeError);
  });

  it('counts an hour across local midnight on the day it starts, and reports it', () => {
    const rows = [hour('2024-10-01T18:00:00Z', 1), hour('2024-10-01T19:00:00Z', 2)];
    const view = toUsageView(rows, { interval: interval('2024-09-30T18:30:00Z', '2024-10-02T18:30:00Z'), bucket: 'day', timeZone: 'Asia/Kolkata' });
    expect(view.bucketTotals).toEqual(['1', '2']);
    expect(codes(view)).toEqual([['straddles-bucket', 1]]);
  });

  it('refuses windows that overlap, which would count the same usage twice', () => {
    for (const at of ['00', '05', '23']) {
      const rows = [row(1, 24), hour(`2024-10-01T${at}:00:00Z`, 1)];
      expect(() => toUsageView(rows, DAYS)).toThrow(/overlaps/);
      expect(() => toUsageView(rows.toReversed(), DAYS)).toThrow(/overlaps/);
    }
    expect(toUsageView([row(1, 24, { region: 'a' }), hour('2024-10-01T05:00:00Z', 1, { region: 'b' })], BY_REGION).total).toBe('25');
    expect(toUsageView([row(1, 24), hour('2024-10-02T00:00:00Z', 1)], DAYS).total).toBe('25');
    expect(() => toUsageView([hour('2024-10-01T00:00:00Z', 1), hour('2024-10-01T00:30:00Z', 1)], DAYS)).toThrow(/overlaps/);
  });

  it('tells windows apart that share only one end', () => {
    const dayOf = (date: number): GroupedUsageRow => row(date, 100, { region: 'day' });
    const late = [dayOf(1), hour('2024-10-01T23:00:00Z', 1, { region: 'hour' })];
    const early = [dayOf(2), hour('2024-10-02T00:00:00Z', 1, { region: 'hour' })];
    for (const order of [0, 1]) {
      const totals = (rows: GroupedUsageRow[], start: string, end: string) => totalsOf(toUsageView(order === 0 ? rows : rows.toReversed(), { ...BY_REGION, interval: interval(start, end) }));
      expect(totals(late, '2024-10-01T12:00:00Z', '2024-10-03T00:00:00Z')).toEqual({ hour: '1' });
      expect(totals(early, '2024-10-01T00:00:00Z', '2024-10-02T12:00:00Z')).toEqual({ hour: '1' });
      expect(totals([...late, ...early], '2024-10-01T00:00:00Z', '2024-10-03T00:00:00Z')).toEqual({ day: '200', hour: '2' });
    }
  });

  it('leaves out a window that only touches the interval', () => {
    const view = toUsageView([row(1, 1), row(3, 1)], { ...DAYS, interval: interval('2024-10-02T00:00:00Z', '2024-10-03T00:00:00Z'), bucket: 'hour' });
    expect(codes(view)).toEqual([['outside-interval', 2]]);
  });

  it('refuses an interval that is empty or malformed', () => {
    expect(() => toUsageView([], { ...DAYS, interval: { start: OCTOBER.end, end: OCTOBER.start } })).toThrow(TimeRangeError);
    expect(() => toUsageView([], { ...DAYS, interval: { start: 'soon' as never, end: OCTOBER.end } })).toThrow(TimeRangeError);
  });
});

describe('huge lists of rows', () => {
  const scattered = (count: number): GroupedUsageRow[] =>
    Array.from({ length: count }, (_, index) => hour(new Date(Date.UTC(2022, 0, 1, count - index)).toISOString(), 1, { region: `r${index}` }));
  const years = interval('2022-01-01T00:00:00Z', '2025-01-01T00:00:00Z');

  it('with a group and an hour each do not freeze the page', () => {
    // Walking over every group and hour would take minutes. The limit allows for a busy machine.
    expect(toUsageView(scattered(20_000), { interval: years, bucket: 'month', groupBy: ['region'], maxSeries: 3 }).total).toBe('20000');
  });

  it('are refused if the view would not fit into memory', () => {
    expect(() => toUsageView(scattered(20_000), { interval: years, bucket: 'hour', groupBy: ['region'] })).toThrow(/20000 groups in 26304 buckets/);
  });

  it('with holes are refused', () => {
    const rows = [row(1, 1), row(2, 2), row(3, 3)];
    Reflect.deleteProperty(rows, 1);
    expect(() => toUsageView(rows, DAYS)).toThrow(expect.objectContaining({ path: 'rows[1]' }) as Error);
  });
});
