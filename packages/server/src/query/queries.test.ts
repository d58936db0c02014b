import { describe, expect, it } from 'vitest';
import { QueryError } from '../errors.js';
import { readNetBalanceQuery } from './balance-queries.js';
import { readEmbedQuery } from './embed-query.js';
import { readInvoicesQuery, readListQuery, readSeatBalancesQuery } from './list-queries.js';
import { readSpendQuery } from './spend-query.js';
import { readUsageQuery } from './usage-query.js';

const limits = { hourlyDays: 92, dailyDays: 800 };
const october = { start: '2024-10-01T00:00:00Z', end: '2024-11-01T00:00:00Z' };
const usage = (change: Record<string, unknown>): unknown => readUsageQuery({ metricId: 'm', interval: october, bucket: 'day', ...change }, 'UTC', limits);

/** The field that a query is refused for. */
function field(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof QueryError) {
      expect(error.message.startsWith(`${error.field}: `)).toBe(true);
      return error.field;
    }
    throw error;
  }
  return 'nothing was refused';
}

describe('readUsageQuery', () => {
  it('reads every field, and instants however they are spelled', () => {
    expect(usage({ timeZone: 'Europe/Berlin', groupBy: ['region', 'team'], maxSeries: 5, interval: { start: '2024-10-01T02:00:00+02:00', end: october.end } })).toEqual({
      metricId: 'm',
      interval: { start: '2024-10-01T00:00:00.000Z', end: '2024-11-01T00:00:00.000Z' },
      bucket: 'day',
      timeZone: 'Europe/Berlin',
      groupBy: ['region', 'team'],
      maxSeries: 5,
    });
  });

  it('ignores unknown fields, such as a customer', () => {
    expect(usage({ customerId: 'other', customer_id: 'other', customer_ids: ['other'] })).toEqual(usage({}));
  });

  it('knows UTC by its other names', () => {
    expect(usage({ timeZone: 'Etc/UTC' })).toMatchObject({ timeZone: 'UTC' });
  });

  it.each([
    [{ metricId: undefined }, 'metricId'],
    [{ metricId: 7 }, 'metricId'],
    [{ metricId: '' }, 'metricId'],
    [{ metricId: 'x'.repeat(201) }, 'metricId'],
    [{ interval: undefined }, 'interval'],
    [{ interval: [] }, 'interval'],
    [{ interval: { start: 'yesterday', end: october.end } }, 'interval'],
    [{ interval: { start: october.start } }, 'interval.end'],
    [{ interval: { start: '2024-10-01', end: october.end } }, 'interval'],
    [{ interval: { start: october.end, end: october.end } }, 'interval'],
    [{ bucket: 'year' }, 'bucket'],
    [{ timeZone: 'Mars/Olympus' }, 'timeZone'],
    [{ groupBy: 'region' }, 'groupBy'],
    [{ groupBy: ['region', 3] }, 'groupBy[1]'],
    [{ groupBy: ['region', 'region'] }, 'groupBy'],
    [{ groupBy: Array.from({ length: 11 }, (_, index) => `key ${index}`) }, 'groupBy'],
    [{ maxSeries: 0 }, 'maxSeries'],
    [{ maxSeries: 1.5 }, 'maxSeries'],
    [{ maxSeries: '5' }, 'maxSeries'],
  ])('refuses %j for %s', (change, expected) => {
    expect(field(() => usage(change))).toBe(expected);
  });

  it('does not quote what it refuses', () => {
    const hostile = '<script>alert(1)</script>';
    for (const change of [{ interval: { start: hostile, end: october.end } }, { bucket: hostile }, { timeZone: hostile }, { groupBy: hostile }, { maxSeries: hostile }]) {
      expect(() => usage(change)).toThrow(expect.objectContaining({ message: expect.not.stringContaining('script') as string }) as Error);
    }
  });

  it('refuses ranges that would take too long, depending on what they are cut from', () => {
    const quarter = { start: '2024-07-01T00:00:00Z', end: '2024-10-01T00:00:00Z' };
    const year = { start: '2023-11-01T00:00:00Z', end: october.end };
    expect(usage({ interval: quarter, bucket: 'hour' })).toBeDefined();
    expect(usage({ interval: year })).toBeDefined();
    expect(field(() => usage({ interval: year, bucket: 'hour' }))).toBe('interval');
    expect(field(() => usage({ interval: year, timeZone: 'Asia/Tokyo' }))).toBe('interval');
    expect(field(() => usage({ interval: { start: '2000-01-01T00:00:00Z', end: october.end } }))).toBe('interval');
  });

  it.each([null, [], 'text', 3])('refuses %j, which is not a query', (body) => {
    expect(field(() => readUsageQuery(body, 'UTC', limits))).toBe('body');
  });

  it('does not read what an object inherits', () => {
    const inherited: unknown = Object.create({ metricId: 'm', interval: october, bucket: 'day' });
    expect(field(() => readUsageQuery(inherited, 'UTC', limits))).toBe('interval');
  });
});

describe('readSpendQuery', () => {
  const spend = (change: Record<string, unknown>): unknown => readSpendQuery({ interval: october, bucket: 'day', ...change }, 'Europe/Berlin', limits);

  it('reads groupings by name and by key, and defaults to the host\'s zone', () => {
    expect(spend({ groupBy: 'contract' })).toMatchObject({ groupBy: 'contract', timeZone: 'Europe/Berlin' });
    expect(spend({ groupBy: { group: 'region' }, timeZone: 'UTC' })).toMatchObject({ groupBy: { group: 'region' }, timeZone: 'UTC' });
  });

  it.each([
    [{ groupBy: 'colour' }, 'groupBy'],
    [{ groupBy: {} }, 'groupBy.group'],
    [{ groupBy: ['product'] }, 'groupBy'],
    [{ creditTypeId: 5 }, 'creditTypeId'],
  ])('refuses %j for %s', (change, expected) => {
    expect(field(() => spend(change))).toBe(expected);
  });
});

describe('the small queries', () => {
  it('read their fields', () => {
    expect(readListQuery({})).toEqual({ archived: undefined });
    expect(readListQuery({ archived: true, customerId: 'x' })).toEqual({ archived: true });
    expect(readSeatBalancesQuery({ contractId: 'c', seat: 'x' })).toEqual({ contractId: 'c' });
    expect(readInvoicesQuery({ showZeroUsage: false })).toEqual({ interval: undefined, showZeroUsage: false });
    expect(readNetBalanceQuery({})).toEqual({ creditTypeId: undefined, scope: 'spendable', lowBelow: undefined });
    expect(readNetBalanceQuery({ scope: 'all', lowBelow: '25.00' })).toMatchObject({ scope: 'all', lowBelow: '25' });
  });

  it('name the wrong field', () => {
    expect(field(() => readListQuery({ archived: 'yes' }))).toBe('archived');
    expect(field(() => readListQuery({ archived: 1 }))).toBe('archived');
    expect(field(() => readSeatBalancesQuery({ contractId: ['c'] }))).toBe('contractId');
    expect(field(() => readInvoicesQuery({ interval: { start: 'x', end: 'y' } }))).toBe('interval');
    expect(field(() => readNetBalanceQuery({ scope: 'everything' }))).toBe('scope');
    expect(field(() => readNetBalanceQuery({ lowBelow: 'a lot' }))).toBe('lowBelow');
    expect(field(() => readNetBalanceQuery({ lowBelow: 25 }))).toBe('lowBelow');
  });
});

describe('readEmbedQuery', () => {
  it('builds Metronome\'s body of known fields only', () => {
    const groupKeyOverrides = [{ group_key_name: 'region', display_name: 'Region', value_display_names: JSON.parse('{"us": "United States", "__proto__": "odd"}') as unknown, sql: 'x' }];
    const query = readEmbedQuery({ dashboard: 'invoices', colorOverrides: [{ name: 'Gray_dark', value: '#1F2937', more: 1 }, { name: 'Action', value: '#abc' }], dashboardOptions: [{ key: 'invoice_type', value: 'USAGE' }], groupKeyOverrides, customer_id: 'other' });
    expect(query.color_overrides).toEqual([{ name: 'Gray_dark', value: '#1F2937' }, { name: 'Action', value: '#aabbcc' }]);
    expect(query.dashboard_options).toEqual([{ key: 'invoice_type', value: 'USAGE' }]);
    expect(JSON.stringify(query.bm_group_key_overrides)).toBe('[{"group_key_name":"region","display_name":"Region","value_display_names":{"us":"United States","__proto__":"odd"}}]');
    expect(JSON.stringify(query)).not.toContain('other');
  });

  it('writes false as "false", which is what Metronome accepts', () => {
    expect(readEmbedQuery({ dashboard: 'invoices', dashboardOptions: [{ key: 'show_zero_usage_line_items', value: false }] }).dashboard_options).toEqual([{ key: 'show_zero_usage_line_items', value: 'false' }]);
  });

  it.each([
    [{ dashboard: 'credits' }, 'dashboard'],
    [{ dashboard: 'usage', colorOverrides: [{ name: 'gray_dark', value: '#000000' }] }, 'colorOverrides[0].name'],
    [{ dashboard: 'usage', colorOverrides: [{ name: 'White', value: 'red' }] }, 'colorOverrides[0].value'],
    [{ dashboard: 'usage', colorOverrides: [{ name: 'White', value: '#12345678' }] }, 'colorOverrides[0].value'],
    [{ dashboard: 'usage', colorOverrides: Array.from({ length: 24 }, () => ({ name: 'White', value: '#ffffff' })) }, 'colorOverrides'],
    [{ dashboard: 'usage', dashboardOptions: [{ key: 'customer_id', value: 'other' }] }, 'dashboardOptions[0].key'],
    [{ dashboard: 'usage', dashboardOptions: [{ key: 'contract_id', value: 3 }] }, 'dashboardOptions[0].value'],
    [{ dashboard: 'usage', groupKeyOverrides: [{ display_name: 'Region' }] }, 'groupKeyOverrides[0].group_key_name'],
    [{ dashboard: 'usage', groupKeyOverrides: [{ group_key_name: 'region', value_display_names: { us: 1 } }] }, 'groupKeyOverrides[0].value_display_names.us'],
  ])('refuses %j for %s', (body, expected) => {
    expect(field(() => readEmbedQuery(body))).toBe(expected);
  });
});
