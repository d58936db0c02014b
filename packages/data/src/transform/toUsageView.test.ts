import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { AggregationError, TimeRangeError, WireFormatError } from '../errors.js';
import { ZERO } from '../exact/decimal.js';
import { instant, interval } from '../time/instant.js';
import type { UsageView } from '../view/usage.js';
import type { BatchedUsageRow, GroupedUsageRow, UsageRow } from '../wire/usage.js';
import { toUsageView, type UsageOptions } from './toUsageView.js';

const read = (path: string): string => {
  const bytes = readFileSync(new URL(`../../fixtures/${path}`, import.meta.url));
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
};
const rowsOf = <Row extends UsageRow>(path: string): Row[] => (JSON.parse(read(path)) as { data: Row[] }).data;
const expected = (path: string): unknown => JSON.parse(read(path));

const OCTOBER = interval('2024-10-01T00:00:00Z', '2024-11-01T00:00:00Z');
const DAYS: UsageOptions = { interval: OCTOBER, bucket: 'day' };
const BY_REGION: UsageOptions = { ...DAYS, groupBy: ['region'] };

const day = (date: number): [start: string, end: string] => [new Date(Date.UTC(2024, 9, date)).toISOString(), new Date(Date.UTC(2024, 9, date + 1)).toISOString()];
/** A daily row of October 2024, grouped as given. */
function row(date: number, value: number | string | null, group?: Record<string, string | null>): GroupedUsageRow {
  const [starting_on, ending_before] = day(date);
  return { starting_on, ending_before, value, group_key: null, group_value: null, ...(group === undefined ? {} : { group }) };
}
function batched(date: number, value: number | null, groups?: Record<string, number | null>): BatchedUsageRow {
  const [start_timestamp, end_timestamp] = day(date);
  return { customer_id: 'c', billable_metric_id: 'm', billable_metric_name: 'Calls', start_timestamp, end_timestamp, value, ...(groups === undefined ? {} : { groups }) };
}
/** An hourly row of an absolute hour. */
const hour = (start: string, value: number | null, group?: Record<string, string | null>): GroupedUsageRow => ({
  ...row(1, value, group),
  starting_on: start,
  ending_before: new Date(Date.parse(start) + 3_600_000).toISOString(),
});

const totalsOf = (view: UsageView): Record<string, string | null> => Object.fromEntries(view.series.map(({ label, total }) => [label, total]));
const series = (view: UsageView, label: string) => view.series.find((one) => one.label === label) ?? expect.fail(`no series ${label}`);
const codes = (view: UsageView): [string, number][] => view.issues.map(({ code, count }) => [code, count]);

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
  const rows = rowsOf<GroupedUsageRow>('usage_month_3_regions.json');
  const view = toUsageView(rows, BY_REGION);
  const answer = expected('usage_month_3_regions.expected.json') as Month;

  it('U1: rows in any order become 31 buckets in time order that total 2015', () => {
    expect(view.buckets).toHaveLength(answer.buckets);
    expect(view.buckets[0]?.start).toBe(answer.first_bucket);
    expect(view.buckets.at(-1)?.start).toBe(answer.last_bucket);
    expect(view.total).toBe(String(answer.total));
    for (const [date, total] of Object.entries(answer.bucket_totals)) {
      expect(view.bucketTotals[Number(date.slice(-2)) - 1]).toBe(String(total));
    }
    expect(toUsageView(rows.toReversed(), BY_REGION)).toEqual(view);
  });

  it('U2: an instant in several spellings is one bucket', () => {
    const spellings = ['2024-10-01T00:00:00+00:00', '2024-10-01T00:00:00Z', '2024-10-01T00:00:00.000Z', '2024-10-01t02:00:00+02:00'];
    const spelled = spellings.map((starting_on, index) => ({ ...row(1, 1, { region: `r${index}` }), starting_on }));
    expect(toUsageView(spelled, BY_REGION).bucketTotals.slice(0, 2)).toEqual(['4', null]);
    expect(codes(toUsageView(spelled.map((one) => ({ ...one, group: { region: 'r' } })), BY_REGION))).toEqual([['duplicate', 3]]);
  });

  it('U3: absent rows and null values are gaps by default, zeroes by choice, and never NaN', () => {
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

  it('adds up by group as the answer says', () => {
    expect(totalsOf(view)).toEqual({ ...Object.fromEntries(Object.entries(answer.group_totals).map(([key, total]) => [key, String(total)])), 'No region': '7' });
    expect(view.issues).toEqual([]);
  });

  it('is one series named after the metric where nothing splits it', () => {
    const whole = toUsageView(rows, { ...DAYS, metric: { id: 'm', name: 'CPU hours' } });
    expect(whole.series).toHaveLength(1);
    expect(whole.series[0]).toMatchObject({ id: 'all:[]', role: 'all', label: 'CPU hours', group: null, total: '2015' });
    expect(whole.series[0]?.values).toEqual(view.bucketTotals);
    expect(whole.unit).toEqual({ kind: 'count', name: 'CPU hours' });
    expect(whole.metric).toEqual({ id: 'm', name: 'CPU hours' });
  });
});

describe('batched rows', () => {
  const rows = rowsOf<BatchedUsageRow>('usage_batched_month_3_regions.json');
  const view = toUsageView(rows, BY_REGION);

  it('U5: what the groups leave of a value is unassigned', () => {
    expect(series(view, 'No region').values.flatMap((value, index) => (value === null ? [] : [[index, value]]))).toEqual([[14, '7']]);
    expect(toUsageView([batched(1, 0.3, { a: 0.1, b: 0.2 })], BY_REGION).series.map(({ role }) => role)).toEqual(['group', 'group']);
  });

  it('U6: a null in groups had no events, which is neither an error nor 0', () => {
    const region = series(view, 'us-east-2');
    expect(region.values.filter((value) => value === null)).toHaveLength(17);
    const groups = view.series.filter(({ role }) => role === 'group');
    expect(groups.flatMap(({ values }) => values).filter((value) => value !== null)).toHaveLength(76);
    expect(series(toUsageView([batched(1, null, { a: null })], BY_REGION), 'a')).toMatchObject({ total: '0', values: new Array<null>(31).fill(null) });
  });

  it('U7: both endpoints give the same series and totals', () => {
    const grouped = toUsageView(rowsOf<GroupedUsageRow>('usage_month_3_regions.json'), BY_REGION);
    expect(view.series).toEqual(grouped.series);
    expect(view.bucketTotals).toEqual(grouped.bucketTotals);
    expect(view.total).toBe(grouped.total);
    expect(view.metric).toEqual({ id: 'b0000000-0000-4000-8000-000000000001', name: 'CPU hours' });
  });

  it('counts the value alone where nothing splits it, and a measured zero as zero', () => {
    expect(toUsageView(rows, DAYS).series.map(({ role, total }) => [role, total])).toEqual([['all', '2015']]);
    const idle = toUsageView([batched(1, 0, {}), batched(2, null, {})], BY_REGION);
    expect(idle.series).toEqual([]);
    expect(idle.bucketTotals.slice(0, 3)).toEqual(['0', null, null]);
    expect(idle.total).toBe('0');
  });

  it('keeps rows that were not split apart from events without the key', () => {
    const mixed = toUsageView([batched(1, 5), batched(2, 3, { a: 1 })], BY_REGION);
    expect(mixed.series.map(({ label, group, total }) => [label, group, total])).toEqual([
      ['a', { region: 'a' }, '1'],
      ['Not split by region', null, '5'],
      ['No region', { region: null }, '2'],
    ]);
  });

  it('follows the value where its groups exceed it, and says so', () => {
    const view = toUsageView([batched(1, 5, { a: 4, b: 3 })], BY_REGION);
    expect(view.total).toBe('5');
    expect(totalsOf(view)).toEqual({ a: '4', b: '3', 'No region': '-2' });
    expect(codes(view)).toEqual([['groups-exceed-value', 1]]);
  });

  it('U17: 200 groups may be a cut list, and the total is the value, not their sum', () => {
    const groups = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`g${index}`, 1]));
    const view = toUsageView([batched(1, 250, groups)], BY_REGION);
    expect(codes(view)).toEqual([['groups-may-be-cut', 1]]);
    expect(view.total).toBe('250');
    expect(view.series.at(-1)).toMatchObject({ role: 'unassigned', total: '50' });
  });

  it('replaces a repeated window whole, groups and all', () => {
    const view = toUsageView([batched(1, 9, { gone: 9 }), batched(1, 5, { a: 4 })], BY_REGION);
    expect(totalsOf(view)).toEqual({ a: '4', 'No region': '1', gone: '0' });
    expect(view.total).toBe('5');
    expect(codes(view)).toEqual([['duplicate', 1]]);
  });

  it('takes exact text from exact text', () => {
    const exact = { ...batched(1, null), value: '9007199254740993.5', groups: { a: '9007199254740992.25', b: 1 } };
    expect(totalsOf(toUsageView([exact], BY_REGION))).toEqual({ a: '9007199254740992.25', b: '1', 'No region': '0.25' });
  });

  it('leaves out what is outside the interval, groups and all', () => {
    const view = toUsageView([batched(0, 5, { gone: 5 }), batched(1, 1, { a: 1 })], BY_REGION);
    expect(totalsOf(view)).toEqual({ a: '1' });
    expect(codes(view)).toEqual([['outside-interval', 1]]);
  });

  it('refuses two customers', () => {
    expect(() => toUsageView([batched(1, 1), { ...batched(2, 1), customer_id: 'other' }], DAYS)).toThrow(
      expect.objectContaining({ name: 'WireFormatError', path: 'rows[1].customer_id' }) as Error,
    );
  });

  it('refuses two metrics where none is named, and shows the one that is', () => {
    const rows = [batched(1, 1), { ...batched(1, 20), billable_metric_id: 'n', billable_metric_name: 'Bytes' }];
    expect(() => toUsageView(rows, DAYS)).toThrow(expect.objectContaining({ path: 'rows[1].billable_metric_id' }) as Error);
    const view = toUsageView(rows, { ...DAYS, metric: { id: 'n', name: 'Traffic' } });
    expect(view.total).toBe('20');
    expect(view.metric).toEqual({ id: 'n', name: 'Traffic' });
    expect(codes(view)).toEqual([['other-metric', 1]]);
  });

  it('refuses compound keys, which the endpoint does not have', () => {
    expect(() => toUsageView([batched(1, 1, { a: 1 })], { ...DAYS, groupBy: ['region', 'team'] })).toThrow(/POST \/v1\/usage\/groups/);
  });
});

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

  it('merges maxima over time and groups, and nothing else over groups', () => {
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

  it('cannot be folded, and need not be where everything fits', () => {
    const rows = [row(1, 3, { region: 'a' }), row(1, 5, { region: 'b' })];
    expect(() => toUsageView(rows, { ...BY_REGION, aggregation: 'max', maxSeries: 1 })).toThrow(AggregationError);
    expect(toUsageView(rows, { ...BY_REGION, aggregation: 'max', maxSeries: 2 }).series).toHaveLength(2);
  });

  it('takes no remainder from groups, but keeps a value that has none', () => {
    const view = toUsageView([batched(1, 10, { a: 7, b: 9 }), batched(2, 4, {})], { ...BY_REGION, aggregation: 'max' });
    expect(view.series.map(({ label, values }) => [label, values.slice(0, 2)])).toEqual([
      ['a', ['7', null]],
      ['b', ['9', null]],
      ['No region', [null, '4']],
    ]);
  });

  it('fills gaps of a single series, totals included', () => {
    const view = toUsageView([row(1, 3)], { ...DAYS, aggregation: 'max', missing: 'zero' });
    expect(view.bucketTotals.slice(0, 2)).toEqual(['3', '0']);
  });
});

describe('compound keys', () => {
  const rows = [
    row(1, 100, { region: 'us-east', team: 'core' }),
    row(1, 40, { team: 'east-core', region: 'us' }),
    row(1, 9, { region: 'us-east', team: 'web' }),
    row(1, 1, { region: 'eu', team: 'core' }),
  ];

  it('U12: are not joined with a separator that values may hold', () => {
    const view = toUsageView(rows, { ...DAYS, groupBy: ['region', 'team'] });
    expect(view.series.map(({ id, label, total }) => [id, label, total])).toEqual([
      ['group:["us-east","core"]', 'us-east · core', '100'],
      ['group:["us","east-core"]', 'us · east-core', '40'],
      ['group:["us-east","web"]', 'us-east · web', '9'],
      ['group:["eu","core"]', 'eu · core', '1'],
    ]);
  });

  it('U13: collapse to one key exactly, without taking two groups for one', () => {
    const view = toUsageView(rows, BY_REGION);
    expect(totalsOf(view)).toEqual({ 'us-east': '109', us: '40', eu: '1' });
    expect(view.issues).toEqual([]);
    expect(codes(toUsageView([...rows, ...rows.slice(0, 1)], BY_REGION))).toEqual([['duplicate', 1]]);
    const reordered = [row(1, 5, { region: 'us', team: 'web', zone: 'a' }), row(1, 5, { zone: 'a', team: 'web', region: 'us' })];
    expect(codes(toUsageView(reordered, BY_REGION))).toEqual([['duplicate', 1]]);
    expect(codes(toUsageView(reordered, DAYS))).toEqual([['duplicate', 1]]);
  });

  it('tell a null part from a missing key and from text', () => {
    const view = toUsageView(
      [row(1, 1, { region: 'us', team: null }), row(1, 2, { region: 'us' }), row(1, 3, { region: 'us', team: 'null' }), row(1, 4, { region: null, team: null }), row(1, 5)],
      { ...DAYS, groupBy: ['region', 'team'] },
    );
    expect(view.series.map(({ id, role, label, group }) => [id, role, label, group])).toEqual([
      ['group:["us","null"]', 'group', 'us · null', { region: 'us', team: 'null' }],
      ['group:["us",[]]', 'group', 'us · Not split by team', { region: 'us' }],
      ['group:["us",null]', 'group', 'us · No team', { region: 'us', team: null }],
      ['unassigned:[[],[]]', 'unassigned', 'Not split by region · Not split by team', null],
      ['unassigned:[null,null]', 'unassigned', 'No region · No team', { region: null, team: null }],
    ]);
  });

  it('read the older fields where the map is missing or empty', () => {
    const older = { ...row(1, 4), group_key: 'region', group_value: 'eu' };
    expect(totalsOf(toUsageView([older], BY_REGION))).toEqual({ eu: '4' });
    expect(totalsOf(toUsageView([{ ...older, group: {} }], BY_REGION))).toEqual({ eu: '4' });
    expect(codes(toUsageView([older, row(1, 4, { region: 'eu' })], BY_REGION))).toEqual([['duplicate', 1]]);
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
  const rows = rowsOf<GroupedUsageRow>('usage_hourly_90d_10groups.json.gz');
  const quarter = interval('2024-07-01T00:00:00Z', '2024-09-29T00:00:00Z');
  const answer = expected('usage_hourly_90d_10groups.expected.json') as Quarter;

  it('U18: total exactly, by hour and by day', () => {
    const hourly = toUsageView(rows, { interval: quarter, bucket: 'hour', groupBy: ['model'] });
    expect(hourly.buckets).toHaveLength(answer.buckets_hourly);
    expect(hourly.total).toBe(answer.total);
    expect(totalsOf(hourly)).toEqual(answer.group_totals);
    const daily = toUsageView(rows, { interval: quarter, bucket: 'day', groupBy: ['model'] });
    expect(daily.buckets).toHaveLength(answer.buckets_daily);
    expect(new Set(daily.bucketTotals)).toEqual(new Set([answer.every_day_total]));
  });

  it('U19: the rest of the top three is exact, and a group called "Other" stays apart', () => {
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

  it('stands apart from events without the key when it folds', () => {
    const view = toUsageView([row(1, 9, { region: 'a' }), row(1, 5, { region: 'b' }), row(1, 7, { region: null })], { ...BY_REGION, maxSeries: 0 });
    expect(view.series.map(({ role, total }) => [role, total])).toEqual([
      ['unassigned', '7'],
      ['other', '14'],
    ]);
  });
});

describe('rows without end', () => {
  const scattered = (count: number): GroupedUsageRow[] =>
    Array.from({ length: count }, (_, index) => hour(new Date(Date.UTC(2022, 0, 1, count - index)).toISOString(), 1, { region: `r${index}` }));
  const years = interval('2022-01-01T00:00:00Z', '2025-01-01T00:00:00Z');

  it('that are each a group and an hour of their own do not freeze the page', () => {
    // A walk over every group and hour would take minutes; the limit leaves room for a busy machine.
    expect(toUsageView(scattered(20_000), { interval: years, bucket: 'month', groupBy: ['region'], maxSeries: 3 }).total).toBe('20000');
  }, 20_000);

  it('are refused where the view would not fit into memory', () => {
    expect(() => toUsageView(scattered(20_000), { interval: years, bucket: 'hour', groupBy: ['region'] })).toThrow(/20000 groups in 26304 buckets/);
  });

  it('refuse holes in a list, which hide a row', () => {
    const rows = [row(1, 1), row(2, 2), row(3, 3)];
    Reflect.deleteProperty(rows, 1);
    expect(() => toUsageView(rows, DAYS)).toThrow(expect.objectContaining({ path: 'rows[1]' }) as Error);
  });
});

describe('nothing to show', () => {
  it('U20: no rows keep the buckets of the range and total 0', () => {
    const view = toUsageView([], BY_REGION);
    expect(view.buckets).toHaveLength(31);
    expect(view).toMatchObject({ series: [], total: '0', bucketTotals: new Array<null>(31).fill(null), issues: [], partialFrom: null });
    expect(toUsageView([], { ...BY_REGION, missing: 'zero' }).bucketTotals).toEqual(new Array<string>(31).fill('0'));
  });

  it('U21: zeroes and nulls are a series that totals 0', () => {
    const view = toUsageView([row(1, 0), row(2, null)], DAYS);
    expect(view.series[0]?.values.slice(0, 3)).toEqual(['0', null, null]);
    expect(view.total).toBe('0');
  });
});

describe('rows that belong elsewhere', () => {
  const refused = (rows: unknown): WireFormatError => {
    try {
      toUsageView(rows as UsageRow[], DAYS);
    } catch (error) {
      if (error instanceof WireFormatError) return error;
    }
    return expect.fail('was not refused');
  };

  it('U22: rows of both endpoints in one list are explained', () => {
    expect(refused([row(1, 1), batched(2, 1)])).toMatchObject({ path: 'rows[1]', message: expect.stringContaining('count twice') as string });
    expect(refused([batched(1, 1), row(2, 1)]).message).toContain('POST /v1/usage/groups among rows of POST /v1/usage');
  });

  it.each([
    ['breakdowns_eur.json', 'toSpendView'],
    ['invoices_list.json', 'toInvoicesView'],
    ['balances_page_1.json', 'toBalancesView'],
    ['billable_metrics.json', 'toMetricsView'],
  ])('names the function that %s belongs to', (path, transformer) => {
    const error = refused((JSON.parse(read(path)) as { data: unknown }).data);
    expect(error.path).toBe('rows[0]');
    expect(error.message).toContain(transformer);
  });

  it.each<[string, unknown, string]>([
    ['the envelope', { data: [], next_page: null }, 'rows'],
    ['null', null, 'rows'],
    ['a row that is text', ['row'], 'rows[0]'],
    ['an empty row', [{}], 'rows[0].starting_on'],
    ['a later empty row', [row(1, 1), {}], 'rows[1].starting_on'],
    ['a row without its end', [{ ...row(1, 1), ending_before: undefined }], 'rows[0].ending_before'],
    ['a date for a timestamp', [{ ...row(1, 1), starting_on: '2024-10-01' }], 'rows[0].starting_on'],
    ['a window the wrong way round', [{ ...row(1, 1), starting_on: '2024-10-03T00:00:00Z' }], 'rows[0].ending_before'],
    ['a window of no length', [{ ...row(1, 1), ending_before: row(1, 1).starting_on }], 'rows[0].ending_before'],
    ['an absent value', [row(1, 1), { ...row(2, 1), value: undefined }], 'rows[1].value'],
    ['true for a value', [{ ...row(1, 1), value: true }], 'rows[0].value'],
    ['empty text for a value', [{ ...row(1, 1), value: '' }], 'rows[0].value'],
    ['text that starts with digits', [{ ...row(1, 1), value: '12abc' }], 'rows[0].value'],
    ['NaN', [{ ...row(1, 1), value: Number.NaN }], 'rows[0].value'],
    ['Infinity', [{ ...row(1, 1), value: Infinity }], 'rows[0].value'],
    ['a huge exponent', [{ ...row(1, 1), value: '1e999999999' }], 'rows[0].value'],
    ['a number for a group', [{ ...row(1, 1), group: { region: 7 } }], 'rows[0].group.region'],
    ['a list for a group', [{ ...row(1, 1), group: ['eu'] }], 'rows[0].group'],
    ['text for a group', [{ ...row(1, 1), group: 'eu' }], 'rows[0].group'],
    ['a number for an older group', [{ ...row(1, 1), group_key: 'region', group_value: 7 }], 'rows[0].group_value'],
    ['a batched row without its metric', [{ ...batched(1, 1), billable_metric_id: undefined }], 'rows[0].billable_metric_id'],
    ['a batched row without its start', [{ ...batched(1, 1), start_timestamp: undefined }], 'rows[0].start_timestamp'],
    ['a batched row without a customer', [{ ...batched(1, 1), customer_id: 5 }], 'rows[0].customer_id'],
    ['text for a group amount', [batched(1, 1, { eu: 'many' as unknown as number })], 'rows[0].groups.eu'],
    ['a list for groups', [{ ...batched(1, 1), groups: [1] }], 'rows[0].groups'],
  ])('refuses %s with its path', (_, rows, path) => {
    expect(refused(rows).path).toBe(path);
  });
});

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

  it('T5: days are UTC days unless a zone is named, and its own where one is', () => {
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

  it('refuses daily rows in another zone, and knows UTC under its other names', () => {
    for (const bucket of ['day', 'week', 'month'] as const) {
      expect(() => toUsageView([row(1, 1)], { ...DAYS, bucket, timeZone: 'Europe/London' })).toThrow(/Europe\/London/);
    }
    expect(toUsageView([row(1, 1)], { ...DAYS, timeZone: 'Etc/UTC' }).total).toBe('1');
    expect(() => toUsageView([], { ...DAYS, timeZone: 'Mars/Olympus' })).toThrow(TimeRangeError);
  });

  it('counts an hour that straddles a local midnight where it starts, and says so', () => {
    const rows = [hour('2024-10-01T18:00:00Z', 1), hour('2024-10-01T19:00:00Z', 2)];
    const view = toUsageView(rows, { interval: interval('2024-09-30T18:30:00Z', '2024-10-02T18:30:00Z'), bucket: 'day', timeZone: 'Asia/Kolkata' });
    expect(view.bucketTotals).toEqual(['1', '2']);
    expect(codes(view)).toEqual([['straddles-bucket', 1]]);
  });

  it('refuses windows that overlap, which would count the same usage twice', () => {
    expect(() => toUsageView([row(1, 24), hour('2024-10-01T05:00:00Z', 1)], DAYS)).toThrow(/overlaps/);
    expect(toUsageView([row(1, 24, { region: 'a' }), hour('2024-10-01T05:00:00Z', 1, { region: 'b' })], BY_REGION).total).toBe('25');
    expect(toUsageView([row(1, 24), hour('2024-10-02T00:00:00Z', 1)], DAYS).total).toBe('25');
    expect(() => toUsageView([hour('2024-10-01T00:00:00Z', 1), hour('2024-10-01T00:30:00Z', 1)], DAYS)).toThrow(/overlaps/);
  });

  it('tells windows apart that share only their start or their end', () => {
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

  it('leaves a window out that only touches the interval', () => {
    const view = toUsageView([row(1, 1), row(3, 1)], { ...DAYS, interval: interval('2024-10-02T00:00:00Z', '2024-10-03T00:00:00Z'), bucket: 'hour' });
    expect(codes(view)).toEqual([['outside-interval', 2]]);
  });

  it('refuses an interval that is empty or does not read', () => {
    expect(() => toUsageView([], { ...DAYS, interval: { start: OCTOBER.end, end: OCTOBER.start } })).toThrow(TimeRangeError);
    expect(() => toUsageView([], { ...DAYS, interval: { start: 'soon' as never, end: OCTOBER.end } })).toThrow(TimeRangeError);
  });
});

describe('exact amounts', () => {
  it('M1: 0.1 + 0.2 + 0.3 is 0.6', () => {
    expect(toUsageView([row(1, 0.1), row(2, 0.2), row(3, 0.3)], DAYS).total).toBe('0.6');
  });

  it('M2: a thousand tenths are 100', () => {
    const rows = Array.from({ length: 744 }, (_, index) => hour(new Date(Date.UTC(2024, 9, 1, index)).toISOString(), 0.1));
    expect(toUsageView(rows, DAYS).total).toBe('74.4');
  });

  it('M3: text keeps every digit, and a number beyond 2^53 is marked', () => {
    const text = toUsageView([row(1, '9007199254740993'), row(2, '0.000000001')], DAYS);
    expect(text.total).toBe('9007199254740993.000000001');
    expect(text.issues).toEqual([]);
    const lost = toUsageView([row(1, JSON.parse('9007199254740993') as number)], DAYS);
    expect(lost.total).toBe('9007199254740992');
    expect(codes(lost)).toEqual([['inexact-number', 1]]);
  });

  it('M4: tiny amounts are plain digits', () => {
    expect(toUsageView([row(1, 1e-9)], DAYS).total).toBe('0.000000001');
  });
});

describe('hostile names', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', ' ', 'null', 'undefined', '0', 'Other', 'total', 'date', 'us_east_1', 'a\u0000b', 'caf\u00e9', 'cafe\u0301', '["x"]', '-', '\u202eabc', '<b>', '=1+1', '\ud800', 'x'.repeat(300)];
  const rows = names.map((region, index) => row(1, 2 ** index, { region }));
  const view = toUsageView(rows, BY_REGION);

  it('H1: names of Object.prototype are ordinary series, and no prototype is touched', () => {
    expect(view.series).toHaveLength(23);
    expect(view.total).toBe('8388607');
    const found = view.series.find(({ group }) => group !== null && Object.hasOwn(group, 'region') && group['region'] === '__proto__');
    expect(found?.total).toBe('1');
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(new Set(view.series.map(({ id }) => id)).size).toBe(23);
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });

  it('H1: keys of Object.prototype are ordinary keys, in both shapes of answer', () => {
    const group = JSON.parse('{"__proto__":"a"}') as Record<string, string>;
    const byProto = toUsageView([row(1, 3, group), row(1, 2)], { ...DAYS, groupBy: ['__proto__'] });
    expect(byProto.series.map(({ role, total }) => [role, total])).toEqual([
      ['group', '3'],
      ['unassigned', '2'],
    ]);
    expect(byProto.series[1]?.group).toBeNull();
    expect(Object.keys(byProto.series[0]?.group ?? {})).toEqual(['__proto__']);
    expect(toUsageView([row(1, 3, { region: 'a' })], { ...DAYS, groupBy: ['constructor'] }).series[0]?.role).toBe('unassigned');
    const groups = JSON.parse('{"__proto__":4,"constructor":5}') as Record<string, number>;
    expect(totalsOf(toUsageView([batched(1, 9, groups)], BY_REGION))).toEqual(Object.fromEntries([['__proto__', '4'], ['constructor', '5']]));
  });

  it('H2: the empty and the blank value have labels that can be seen', () => {
    const labels = view.series.map(({ label }) => label);
    expect(labels).toContain('(empty)');
    expect(labels).toContain('(blank)');
  });

  it('H3: the texts null, undefined and 0 are groups', () => {
    for (const region of ['null', 'undefined', '0']) expect(view.series.find(({ group }) => group?.['region'] === region)?.role).toBe('group');
  });

  it('H8: \u00e9 as one or two code points is two groups', () => {
    expect(view.series.filter(({ label }) => label.normalize('NFC') === 'caf\u00e9')).toHaveLength(2);
  });

  it('H10: names the library uses itself collide with nothing', () => {
    for (const label of ['Other', 'total', 'date', 'us_east_1', 'a\u0000b']) expect(series(view, label).role).toBe('group');
  });

  it('shows names as the host renames them, own properties only', () => {
    const labels = [{ group_key_name: 'region', display_name: 'Region', value_display_names: { eu: 'Europe', us: '' } }];
    const named = toUsageView([row(1, 4, { region: 'eu' }), row(1, 3, { region: 'toString' }), row(1, 2, { region: 'us' }), row(1, 2, { region: null }), row(1, 1)], { ...BY_REGION, groupLabels: labels });
    expect(named.series.map(({ label }) => label)).toEqual(['Europe', 'toString', '(empty)', 'No Region', 'Not split by Region']);
    expect(named.series[0]?.id).toBe('group:["eu"]');
  });
});

describe("Metronome's guide", () => {
  it('reads its sample rows, which have no group map', () => {
    const { usage: answer } = expected('guide/expected.json') as { usage: { total: string; by_region: Record<string, string>; '2024-10-01': string; '2024-10-02': string } };
    const view = toUsageView(rowsOf<GroupedUsageRow>('guide/usage.json'), BY_REGION);
    expect(view.total).toBe(answer.total);
    expect(view.bucketTotals.slice(0, 3)).toEqual([answer['2024-10-01'], answer['2024-10-02'], null]);
    expect(totalsOf(view)).toEqual(answer.by_region);
  });
});
