import { describe, expect, it } from 'vitest';
import { ZERO } from '../exact/decimal.js';
import { fixture, fixtureRows } from '../fixtures.test.kit.js';
import { interval } from '../time/instant.js';
import type { GroupedUsageRow } from '../wire/usage.js';
import { toUsageView } from './toUsageView.js';
import { BY_REGION, codes, DAYS, hour, row, series, totalsOf } from './usage/rows.test.kit.js';

interface Month {
  total: number;
  buckets: number;
  group_totals: Record<string, number>;
  no_group_total: number;
  bucket_totals: Record<string, number>;
  first_bucket: string;
  last_bucket: string;
  group_order_by_total_desc: (string | null)[];
}

describe('a month of daily rows in three regions', () => {
  const rows = fixtureRows<GroupedUsageRow>('usage_month_3_regions.json');
  const view = toUsageView(rows, BY_REGION);
  const answer = fixture('usage_month_3_regions.expected.json') as Month;

  it('U1: rows in any order become 31 buckets in time order, which total 2015', () => {
    expect(view.buckets).toHaveLength(answer.buckets);
    expect(view.buckets[0]?.start).toBe(answer.first_bucket);
    expect(view.buckets.at(-1)?.start).toBe(answer.last_bucket);
    expect(view.total).toBe(String(answer.total));
    for (const [date, total] of Object.entries(answer.bucket_totals)) {
      expect(view.bucketTotals[Number(date.slice(-2)) - 1]).toBe(String(total));
    }
    expect(toUsageView(rows.toReversed(), BY_REGION)).toEqual(view);
  });

  it('U2: windows whose instants are spelled differently are one bucket', () => {
    const spellings = ['2024-10-01T00:00:00+00:00', '2024-10-01T00:00:00Z', '2024-10-01T00:00:00.000Z', '2024-10-01t02:00:00+02:00'];
    const spelled = spellings.map((starting_on, index) => ({ ...row(1, 1, { region: `r${index}` }), starting_on }));
    expect(toUsageView(spelled, BY_REGION).bucketTotals.slice(0, 2)).toEqual(['4', null]);
    expect(codes(toUsageView(spelled.map((one) => ({ ...one, group: { region: 'r' } })), BY_REGION))).toEqual([['duplicate', 3]]);
  });

  it('U3: absent rows and null values are gaps by default, zeroes on request, and never NaN', () => {
    const region = series(view, 'us-east-2');
    expect(region.total).toBe('210');
    expect(region.values.filter((value) => value === null)).toHaveLength(17);
    expect(region.values[29]).toBeNull();
    const filled = toUsageView(rows, { ...BY_REGION, missing: 'zero' });
    expect(series(filled, 'us-east-2').values.filter((value) => value === ZERO)).toHaveLength(17);
    expect(filled.total).toBe(view.total);
    expect(filled.bucketTotals).toEqual(view.bucketTotals);
  });

  it('U4: a null group is a series of its own, kept in the total and apart from a customer value "null"', () => {
    expect(view.series.map(({ group }) => group?.['region'])).toEqual(answer.group_order_by_total_desc);
    expect(series(view, 'No region')).toMatchObject({ role: 'unassigned', group: { region: null }, total: String(answer.no_group_total) });
    const both = toUsageView([row(1, 1, { region: null }), row(1, 2, { region: 'null' })], BY_REGION);
    expect(both.series.map(({ role, group, total }) => [role, group, total])).toEqual([
      ['group', { region: 'null' }, '2'],
      ['unassigned', { region: null }, '1'],
    ]);
  });

  it('totals each group', () => {
    expect(totalsOf(view)).toEqual({ ...Object.fromEntries(Object.entries(answer.group_totals).map(([key, total]) => [key, String(total)])), 'No region': '7' });
    expect(view.issues).toEqual([]);
  });

  it('is one series, named after the metric, without a groupBy', () => {
    const whole = toUsageView(rows, { ...DAYS, metric: { id: 'm', name: 'CPU hours' } });
    expect(whole.series).toHaveLength(1);
    expect(whole.series[0]).toMatchObject({ id: 'all:[]', role: 'all', label: 'CPU hours', group: null, total: '2015' });
    expect(whole.series[0]?.values).toEqual(view.bucketTotals);
    expect(whole.unit).toEqual({ kind: 'count', name: 'CPU hours' });
    expect(whole.metric).toEqual({ id: 'm', name: 'CPU hours' });
  });
});

interface Quarter {
  total: string;
  group_totals: Record<string, string>;
  every_day_total: string;
  buckets_hourly: number;
  buckets_daily: number;
}

describe('21,600 hourly rows', () => {
  const rows = fixtureRows<GroupedUsageRow>('usage_hourly_90d_10groups.json.gz');
  const quarter = interval('2024-07-01T00:00:00Z', '2024-09-29T00:00:00Z');
  const answer = fixture('usage_hourly_90d_10groups.expected.json') as Quarter;

  it('U18: have the same exact total by hour and by day', () => {
    const hourly = toUsageView(rows, { interval: quarter, bucket: 'hour', groupBy: ['model'] });
    expect(hourly.buckets).toHaveLength(answer.buckets_hourly);
    expect(hourly.total).toBe(answer.total);
    expect(totalsOf(hourly)).toEqual(answer.group_totals);
    const daily = toUsageView(rows, { interval: quarter, bucket: 'day', groupBy: ['model'] });
    expect(daily.buckets).toHaveLength(answer.buckets_daily);
    expect(new Set(daily.bucketTotals)).toEqual(new Set([answer.every_day_total]));
  });

  it('U19: fold exactly, apart from a group that is called "Other"', () => {
    const top = toUsageView(rows, { interval: quarter, bucket: 'day', groupBy: ['model'], maxSeries: 3 });
    expect(top.series.map(({ role, label, total }) => [role, label, total])).toEqual([
      ['group', 'model-8', '42120'],
      ['group', 'model-7', '39960'],
      ['group', 'model-6', '37800'],
      ['other', 'Other', '181656'],
    ]);
    const named = toUsageView([row(1, 9, { region: 'Other' }), row(1, 1, { region: 'a' }), row(1, 2, { region: 'b' })], { ...BY_REGION, maxSeries: 1 });
    expect(named.series.map(({ id, role, total }) => [id, role, total])).toEqual([
      ['group:["Other"]', 'group', '9'],
      ['other', 'other', '3'],
    ]);
  });

  it('keep events without the key apart from the folded groups', () => {
    const view = toUsageView([row(1, 9, { region: 'a' }), row(1, 5, { region: 'b' }), row(1, 7, { region: null })], { ...BY_REGION, maxSeries: 0 });
    expect(view.series.map(({ role, total }) => [role, total])).toEqual([
      ['unassigned', '7'],
      ['other', '14'],
    ]);
  });
});

describe('no usage', () => {
  it('U20: no rows give every bucket of the range and a total of 0', () => {
    const view = toUsageView([], BY_REGION);
    expect(view.buckets).toHaveLength(31);
    expect(view).toMatchObject({ series: [], total: '0', bucketTotals: new Array<null>(31).fill(null), issues: [], partialFrom: null });
    expect(toUsageView([], { ...BY_REGION, missing: 'zero' }).bucketTotals).toEqual(new Array<string>(31).fill('0'));
  });

  it('U21: zeroes and nulls give a series with a total of 0', () => {
    const view = toUsageView([row(1, 0), row(2, null)], DAYS);
    expect(view.series[0]?.values.slice(0, 3)).toEqual(['0', null, null]);
    expect(view.total).toBe('0');
  });
});

describe('exact amounts', () => {
  it('M1: 0.1 + 0.2 + 0.3 is 0.6', () => {
    expect(toUsageView([row(1, 0.1), row(2, 0.2), row(3, 0.3)], DAYS).total).toBe('0.6');
  });

  it('M2: 744 times 0.1 is 74.4', () => {
    const rows = Array.from({ length: 744 }, (_, index) => hour(new Date(Date.UTC(2024, 9, 1, index)).toISOString(), 0.1));
    expect(toUsageView(rows, DAYS).total).toBe('74.4');
  });

  it('M3: text keeps every digit, and a number beyond 2^53 is reported', () => {
    const text = toUsageView([row(1, '9007199254740993'), row(2, '0.000000001')], DAYS);
    expect(text.total).toBe('9007199254740993.000000001');
    expect(text.issues).toEqual([]);
    const lost = toUsageView([row(1, JSON.parse('9007199254740993') as number)], DAYS);
    expect(lost.total).toBe('9007199254740992');
    expect(codes(lost)).toEqual([['inexact-number', 1]]);
  });

  it('M4: tiny amounts are written without an exponent', () => {
    expect(toUsageView([row(1, 1e-9)], DAYS).total).toBe('0.000000001');
  });
});

describe("Metronome's guide", () => {
  it('its sample rows, which have no group map, are read', () => {
    const { usage: answer } = fixture('guide/expected.json') as { usage: { total: string; by_region: Record<string, string>; '2024-10-01': string; '2024-10-02': string } };
    const view = toUsageView(fixtureRows<GroupedUsageRow>('guide/usage.json'), BY_REGION);
    expect(view.total).toBe(answer.total);
    expect(view.bucketTotals.slice(0, 3)).toEqual([answer['2024-10-01'], answer['2024-10-02'], null]);
    expect(totalsOf(view)).toEqual(answer.by_region);
  });
});
