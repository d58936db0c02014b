import { describe, expect, it } from 'vitest';
import { interval, toUsageView, type GroupKeyLabel } from '@meterboard/data';
import { groupedUsageRows } from '@meterboard/data/testing';
import { keyName, relabelled } from './groupLabels.js';

const october = interval('2024-10-01T00:00:00Z', '2024-11-01T00:00:00Z');
const LABELS: readonly GroupKeyLabel[] = [
  { group_key_name: 'tenant_id', display_name: 'Org ID', value_display_names: JSON.parse('{"48ec": "Cluster EU", "__proto__": "Odd one"}') as Record<string, string> },
];
const viewOf = (daily: Record<string, number>) => toUsageView(groupedUsageRows({ interval: october, daily, key: 'tenant_id' }), { interval: october, bucket: 'day', groupBy: ['tenant_id'] });

describe("Metronome's bm_group_key_overrides", () => {
  it('name keys; a key without a name is written as words', () => {
    const name = (key: string, labels = LABELS): string => keyName(key, labels, '(no name)');
    expect(name('tenant_id')).toBe('Org ID');
    expect(name('api_region')).toBe('api region');
    for (const blank of ['', '_', '\u200B']) expect(name(blank)).toBe('(no name)');
    expect(name('tenant_id', [{ group_key_name: 'tenant_id', display_name: ' ' }])).toBe('(no name)');
  });

  it('name values, whatever they are, and change no figure', () => {
    const view = viewOf({ '48ec': 3, toString: 2, plain: 1 });
    const named = relabelled(view, LABELS);
    expect(named.series.map(({ label }) => label)).toEqual(['Cluster EU', 'toString', 'plain']);
    expect(named.series.map(({ id, values, total }) => [id, values, total])).toEqual(view.series.map(({ id, values, total }) => [id, values, total]));
  });

  it('name parts of a compound key', () => {
    const series = { id: 'x', group: { region: 'eu', tenant_id: '48ec' }, label: 'eu · 48ec', role: 'group', values: [], total: null } as const;
    const view = { ...viewOf({ a: 1 }), series: [series] };
    expect(relabelled(view, LABELS).series[0]?.label).toBe('eu · Cluster EU');
  });

  it('return the same view, by identity, where they name nothing in it', () => {
    const view = viewOf({ plain: 1 });
    expect(relabelled(view, LABELS)).toBe(view);
    expect(relabelled(view, [])).toBe(view);
  });
});
