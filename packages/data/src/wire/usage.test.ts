import { describe, expect, it } from 'vitest';
import { refused } from './refused.test.kit.js';
import { place, ROWS, type WireRecord } from './read.js';
import { usageRow, usageShape } from './usage.js';
import { batchedUsage, olderGroup, usageAmount, usageGroup } from './usageRow.js';

const grouped = { starting_on: '2025-01-01T00:00:00Z', ending_before: '2025-01-02T00:00:00Z', value: 5 };
const batched = { customer_id: 'c', billable_metric_id: 'm', billable_metric_name: 'Calls', start_timestamp: '2025-01-01T00:00:00Z', end_timestamp: '2025-01-02T00:00:00Z', value: 5 };

describe('the shape of usage', () => {
  it.each(['starting_on', 'ending_before', 'group', 'group_key', 'group_value'])('is grouped if a row has %s', (field) => {
    expect(usageShape([{ [field]: null }])).toBe('grouped');
  });

  it.each(['start_timestamp', 'end_timestamp', 'customer_id', 'billable_metric_id', 'billable_metric_name', 'groups'])('is batched if a row has %s', (field) => {
    expect(usageShape([{ [field]: null }])).toBe('batched');
  });

  it('is that of the window, whatever fields of the other endpoint a row has besides', () => {
    expect(usageShape([{ ...grouped, customer_id: 'c', billable_metric_id: 'm', billable_metric_name: 'Calls' }])).toBe('grouped');
    expect(usageShape([{ ...batched, group_key: 'region', group_value: null }])).toBe('batched');
  });

  it('is null for no rows, and refused for other rows', () => {
    expect(usageShape([])).toBeNull();
    expect(refused(() => usageShape({ data: [grouped] }))).toMatchObject({ path: 'rows', message: expect.stringContaining('`data` of all its pages') as string });
    expect(refused(() => usageShape([{ value: 5 }]))).toMatchObject({ path: 'rows[0].starting_on', message: expect.stringContaining('POST /v1/usage/groups') as string });
    expect(refused(() => usageShape([5])).path).toBe('rows[0]');
    expect(refused(() => usageShape([{ seat_id: 's' }])).message).toContain('toSeatBalancesView');
  });

  it('is one for all rows', () => {
    expect(usageRow(grouped, place(ROWS, 1), 'grouped')).toBe(grouped);
    expect(usageRow(batched, place(ROWS, 1), 'batched')).toBe(batched);
    expect(refused(() => usageRow(batched, place(ROWS, 1), 'grouped'))).toMatchObject({ path: 'rows[1]', message: expect.stringContaining('a row of POST /v1/usage among rows of POST /v1/usage/groups') as string });
    expect(refused(() => usageRow(grouped, place(ROWS, 1), 'batched'))).toMatchObject({ path: 'rows[1]', message: expect.stringContaining('a row of POST /v1/usage/groups among rows of POST /v1/usage') as string });
    for (const row of [null, 5, [grouped], undefined]) expect(refused(() => usageRow(row, place(ROWS, 1), 'grouped')).path).toBe('rows[1]');
  });

  it('lets a row without a start through, as the reader of the field refuses it', () => {
    const row = { ending_before: grouped.ending_before, value: 5 };
    expect(usageRow(row, place(ROWS, 1), 'grouped')).toBe(row);
  });
});

describe('the amount of a row', () => {
  it('is exact, or null if the window had no events', () => {
    expect([5, 0.1, '0.10', null].map((value) => usageAmount({ value }, place(ROWS, 2)))).toEqual([5, 0.1, '0.1', null]);
  });

  it.each([undefined, '', Number.NaN, Infinity, true])('is never made up: %o', (value) => {
    expect(refused(() => usageAmount({ value }, place(ROWS, 2))).path).toBe('rows[2].value');
  });
});

describe('the group of a row', () => {
  const group = (row: WireRecord) => [usageGroup(row, place(ROWS, 2)), olderGroup(row, place(ROWS, 2))];
  const older = { group_key: 'region', group_value: 'us' };

  it('is the map, or the two fields that it replaced, or null', () => {
    expect(usageGroup({ group: { team: 'a', region: null }, ...older }, place(ROWS, 2))).toEqual({ team: 'a', region: null });
    for (const row of [{ group: {}, ...older }, { group: null, ...older }, older]) expect(group(row)).toEqual([null, { key: 'region', value: 'us' }]);
    for (const value of [null, undefined]) expect(group({ group_key: 'region', group_value: value })).toEqual([null, { key: 'region', value: null }]);
    for (const row of [{}, { group_key: null, group_value: 'us' }]) expect(group(row)).toEqual([null, null]);
  });

  it.each<[string, WireRecord]>([
    ['group', { group: 'us' }],
    ['group', { group: ['us'] }],
    ['group.region', { group: { team: 'a', region: 1 } }],
    ['group_key', { group_key: 1 }],
    ['group_value', { group_key: 'region', group_value: 1 }],
  ])('is refused with its path: %s', (field, row) => {
    expect(refused(() => group(row)).path).toBe(`rows[2].${field}`);
  });
});

describe('a batched row', () => {
  it('tells customer and metric', () => {
    expect(batchedUsage(batched, place(ROWS, 0))).toEqual({ customerId: 'c', metric: { id: 'm', name: 'Calls' }, value: 5, groups: null });
    expect(batchedUsage({ ...batched, groups: null }, place(ROWS, 0)).groups).toBeNull();
    expect(batchedUsage({ ...batched, value: null, groups: { us: 3, eu: null, ap: '0.10' } }, place(ROWS, 0))).toMatchObject({ value: null, groups: new Map([['us', '3'], ['eu', null], ['ap', '0.1']]) });
  });

  it.each<[string, object]>([
    ['customer_id', { customer_id: null }],
    ['billable_metric_id', { billable_metric_id: 1 }],
    ['billable_metric_name', { billable_metric_name: undefined }],
    ['value', { value: 'x' }],
    ['groups', { groups: [] }],
    ['groups.us', { groups: { us: 'many' } }],
  ])('is refused with its path: %s', (field, fields) => {
    expect(refused(() => batchedUsage({ ...batched, ...fields }, place(ROWS, 2))).path).toBe(`rows[2].${field}`);
  });
});
