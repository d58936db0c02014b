import { describe, expect, it } from 'vitest';
import { fixtureRows } from '../../fixtures.test.kit.js';
import type { BatchedUsageRow, GroupedUsageRow } from '../../wire/usage.js';
import { toUsageView } from '../toUsageView.js';
import { batched, BY_REGION, codes, DAYS, series, totalsOf } from './rows.test.kit.js';

describe('batched rows', () => {
  const rows = fixtureRows<BatchedUsageRow>('usage_batched_month_3_regions.json');
  const view = toUsageView(rows, BY_REGION);

  it('U5: what a value has beyond its groups is unassigned', () => {
    expect(series(view, 'No region').values.flatMap((value, index) => (value === null ? [] : [[index, value]]))).toEqual([[14, '7']]);
    expect(toUsageView([batched(1, 0.3, { a: 0.1, b: 0.2 })], BY_REGION).series.map(({ role }) => role)).toEqual(['group', 'group']);
  });

  it('U6: a null among groups means no events, neither an error nor 0', () => {
    const region = series(view, 'us-east-2');
    expect(region.values.filter((value) => value === null)).toHaveLength(17);
    const groups = view.series.filter(({ role }) => role === 'group');
    expect(groups.flatMap(({ values }) => values).filter((value) => value !== null)).toHaveLength(76);
    expect(series(toUsageView([batched(1, null, { a: null })], BY_REGION), 'a')).toMatchObject({ total: '0', values: new Array<null>(31).fill(null) });
  });

  it('U7: both endpoints give the same series and totals', () => {
    const grouped = toUsageView(fixtureRows<GroupedUsageRow>('usage_month_3_regions.json'), BY_REGION);
    expect(view.series).toEqual(grouped.series);
    expect(view.bucketTotals).toEqual(grouped.bucketTotals);
    expect(view.total).toBe(grouped.total);
    expect(view.metric).toEqual({ id: 'b0000000-0000-4000-8000-000000000001', name: 'CPU hours' });
  });

  it('counts only the value without a groupBy, and a measured zero as zero', () => {
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

  it('follows the value if its groups exceed it, and reports that', () => {
    const view = toUsageView([batched(1, 5, { a: 4, b: 3 })], BY_REGION);
    expect(view.total).toBe('5');
    expect(totalsOf(view)).toEqual({ a: '4', b: '3', 'No region': '-2' });
    expect(codes(view)).toEqual([['groups-exceed-value', 1]]);
  });

  it('U17: 200 groups may be a truncated list, so the total is the value, not their sum', () => {
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

  it('subtracts text amounts exactly', () => {
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

  it('refuses two metrics if none is named, and shows the named one', () => {
    const rows = [batched(1, 1), { ...batched(1, 20), billable_metric_id: 'n', billable_metric_name: 'Bytes' }];
    expect(() => toUsageView(rows, DAYS)).toThrow(expect.objectContaining({ path: 'rows[1].billable_metric_id' }) as Error);
    const view = toUsageView(rows, { ...DAYS, metric: { id: 'n', name: 'Traffic' } });
    expect(view.total).toBe('20');
    expect(view.metric).toEqual({ id: 'n', name: 'Traffic' });
    expect(codes(view)).toEqual([['other-metric', 1]]);
  });

  it('refuses two metrics in either order, even outside the interval, unless one is named', () => {
    const before = { ...batched(1, 3), start_timestamp: '2024-09-30T00:00:00Z', end_timestamp: '2024-10-01T00:00:00Z' };
    const other = { ...batched(2, 5), billable_metric_id: 'z' };
    for (const rows of [[before, other], [other, before]]) expect(() => toUsageView(rows, BY_REGION)).toThrow(/rows\[1\]\.billable_metric_id/);
    expect(toUsageView([before], BY_REGION).metric).toEqual({ id: before.billable_metric_id, name: before.billable_metric_name });
  });

  it('has one name for a renamed metric, whatever the order of rows', () => {
    const rows = [{ ...batched(1, 3), billable_metric_name: 'CPU' }, { ...batched(2, 5), billable_metric_name: 'CPU hours' }];
    expect(toUsageView(rows, BY_REGION).metric.name).toBe('CPU');
    expect(toUsageView(rows.toReversed(), BY_REGION)).toEqual(toUsageView(rows, BY_REGION));
  });

  it('refuses compound keys, which the endpoint does not have', () => {
    expect(() => toUsageView([batched(1, 1, { a: 1 })], { ...DAYS, groupBy: ['region', 'team'] })).toThrow(/POST \/v1\/usage\/groups/);
  });
});
