import { describe, expect, it } from 'vitest';
import { instant, interval } from '../../time/instant.js';
import { toUsageView } from '../../transform/toUsageView.js';
import { batchedUsageRows, groupedUsageRows } from './usageRows.js';

const october = interval('2024-10-01T00:00:00Z', '2024-11-01T00:00:00Z');
const byRegion = { interval: october, bucket: 'day', groupBy: ['region'] } as const;

describe('usage rows', () => {
  it('are, by default, the sample customer\'s October by region', () => {
    const rows = groupedUsageRows();
    expect(rows).toHaveLength(31 * 3);
    expect(rows[0]).toEqual({
      starting_on: '2024-10-01T00:00:00+00:00',
      ending_before: '2024-10-02T00:00:00+00:00',
      group_key: 'region',
      group_value: 'us-east-1',
      group: { region: 'us-east-1' },
      value: 89.15,
    });
    const view = toUsageView(rows, byRegion);
    expect(view.series.map(({ label }) => label)).toEqual(['us-east-1', 'eu-central-1', 'ap-south-1']);
    expect(view.issues).toEqual([]);
  });

  it('count the same in batch as group by group, events without the key included', () => {
    const sketch = { unassigned: 9, seed: 4 };
    const grouped = toUsageView(groupedUsageRows(sketch), byRegion);
    const batched = toUsageView(batchedUsageRows(sketch), byRegion);
    expect(batched.series).toEqual(grouped.series);
    expect(grouped.series.map(({ role }) => role)).toEqual(['group', 'group', 'group', 'unassigned']);
    expect(batched.metric).toMatchObject({ name: 'CPU hours' });
  });

  it('of a day are the sums of its hours', () => {
    const days = toUsageView(groupedUsageRows(), byRegion);
    const hours = toUsageView(groupedUsageRows({ window: 'hour' }), byRegion);
    expect(hours.series).toEqual(days.series);
  });

  it('of an hour do not depend on the interval they are asked for in', () => {
    const day = interval('2024-10-08T00:00:00Z', '2024-10-09T00:00:00Z');
    const alone = groupedUsageRows({ interval: day });
    expect(groupedUsageRows().filter(({ starting_on }) => starting_on === alone[0]?.starting_on)).toEqual(alone);
  });

  it('end at the present moment, with what the window in progress has so far', () => {
    const rows = groupedUsageRows({ until: instant('2024-10-03T12:30:00Z') });
    expect(new Set(rows.map(({ starting_on }) => starting_on.slice(8, 10)))).toEqual(new Set(['01', '02', '03']));
    const whole = groupedUsageRows().find(({ starting_on, group_value }) => starting_on.startsWith('2024-10-03') && group_value === 'us-east-1');
    expect(rows.at(-3)?.value).toBeLessThan(whole?.value ?? 0);
  });

  it('of a product with a single number are not split', () => {
    expect(groupedUsageRows({ daily: 46_000 })[0]).toMatchObject({ group_key: null, group_value: null });
    expect(groupedUsageRows({ daily: 46_000 })[0]).not.toHaveProperty('group');
    expect(batchedUsageRows({ daily: 46_000 })[0]).not.toHaveProperty('groups');
    expect(groupedUsageRows({ daily: 46_000 }).every(({ value }) => Number.isInteger(value))).toBe(true);
  });

  it('carry hostile group names as they are', () => {
    const daily = Object.fromEntries(['', '__proto__', 'constructor', '\u202Eevil'].map((name) => [name, 10]));
    for (const rows of [groupedUsageRows({ daily, key: '__proto__' }), batchedUsageRows({ daily, key: '__proto__' })]) {
      const view = toUsageView(rows, { interval: october, bucket: 'day', groupBy: ['__proto__'] });
      expect(view.series.map(({ group }) => Object.values(group ?? {})[0]).sort()).toEqual(Object.keys(daily).sort());
    }
  });

  it('of moments before 1970 are amounts too', () => {
    const rows = groupedUsageRows({ interval: interval('1969-12-30T00:00:00Z', '1970-01-02T00:00:00Z') });
    expect(rows).toHaveLength(9);
    expect(rows.every(({ value }) => value !== null && value > 0)).toBe(true);
  });
});
