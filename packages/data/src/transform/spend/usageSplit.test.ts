import { describe, expect, it } from 'vitest';
import type { LineItem } from '../../wire/lineItem.js';
import { byRegion, charge, day, inRegion, rows, spend, usage } from './records.test.kit.js';

const applied = (total: number | string): LineItem => ({
  ...charge('applied_commit_or_credit', 0),
  total,
  commit_id: 'c',
  applied_commit_or_credit: { id: 'c', type: 'CREDIT' },
});

describe('the series of a spend view', () => {
  it('have ids that begin with the role and are all different', () => {
    const lines = [inRegion('us'), inRegion(null), usage(5), applied(-1), charge('subscription', 2)];
    for (const groupBy of [byRegion.groupBy, 'product', 'contract', 'type'] as const) {
      const { series } = spend([day('2024-11-01', lines, { total: 999 })], { groupBy });
      expect(series.filter(({ id, role }) => !id.startsWith(`${role}:`))).toEqual([]);
      expect(new Set(series.map(({ id }) => id)).size).toBe(series.length);
    }
  });

  it('of products without an id are told apart by name', () => {
    const { series } = spend([day('2024-11-01', [usage(2, { product_id: null, name: 'a' }), usage(1, { product_id: null, name: 'b' })])]);
    expect(new Set(series.map(({ id }) => id)).size).toBe(2);
  });

  it('have the labels that the host gives to products and contracts', () => {
    const groupLabels = [
      { group_key_name: 'product_id', value_display_names: { p1: 'Our API' } },
      { group_key_name: 'contract_id', display_name: 'Contract', value_display_names: { k1: 'Main contract' } },
    ];
    const records = [day('2024-11-01', [usage(200)]), day('2024-11-01', [usage(100)], { id: 'i2', contract_id: null })];
    expect(rows(spend(records, { groupLabels }))).toEqual([['group', 'Our API', '3']]);
    const contracts = spend(records, { groupLabels, groupBy: 'contract' });
    expect(rows(contracts)).toEqual([['group', 'Main contract', '2'], ['unassigned', 'Not split by Contract', '1']]);
    expect(contracts.series.map(({ group }) => group)).toEqual([{ contract_id: 'k1' }, null]);
  });

  it('are a single one for all usage, grouped by type', () => {
    const { series } = spend([day('2024-11-01', [usage(100), inRegion('us', 200), usage(5, { product_id: 'p2', name: 'Storage' })])], { groupBy: 'type' });
    expect(series).toMatchObject([{ role: 'group', label: 'Usage', group: { type: 'usage' }, total: '3.05' }]);
  });

  it.each(['40', 40])('tell what was taken back from what was applied: %o', (total) => {
    expect(rows(spend([day('2024-11-01', [applied(total)])]))).toEqual([['charge', 'Credits taken back', '0.4']]);
  });

  it.each(['-40', -40, '0', 0])('keep what was applied with the credits: %o', (total) => {
    expect(rows(spend([day('2024-11-01', [applied(total)])]))).toEqual([['credit', 'Credits applied', Number(total) === 0 ? '0' : '-0.4']]);
  });
});

describe('groups', () => {
  it('reads presentation groups first, then pricing groups', () => {
    const lines = [
      usage(100, { presentation_group_values: { region: 'us' }, pricing_group_values: { region: 'eu' } }),
      usage(200, { pricing_group_values: { region: 'eu' } }),
      usage(300, { presentation_group_values: { region: null }, pricing_group_values: { region: 'eu' } }),
    ];
    expect(rows(spend([day('2024-11-01', lines)], byRegion))).toEqual([['group', 'eu', '2'], ['group', 'us', '1'], ['unassigned', 'No region', '3']]);
  });

  it('uses the labels that the host gives to keys and values', () => {
    const groupLabels = [{ group_key_name: 'region', display_name: 'Region', value_display_names: { us: 'United States' } }];
    const view = spend([day('2024-11-01', [inRegion('us'), inRegion(null), usage(1)])], { ...byRegion, groupLabels });
    expect(view.series.map(({ label }) => label)).toEqual(['United States', 'No Region', 'Not split by Region']);
  });

  it('H1, H2, H3, H10: no name collides with another or with the library', () => {
    const names = ['__proto__', 'constructor', 'toString', '', ' ', 'null', 'undefined', '0', 'total', 'Other', 'other', 'us_east_1', 'é', 'e\u0301', '<b>x</b>', 'a\0b'];
    const view = spend([day('2024-11-01', [...names.map((name) => inRegion(name)), inRegion(null, 300)])], { ...byRegion, maxSeries: 20 });
    expect(view.series).toHaveLength(names.length + 1);
    expect(new Set(view.series.map(({ id }) => id)).size).toBe(names.length + 1);
    expect(view.series.filter(({ role }) => role === 'group').map(({ group }) => group?.['region']).toSorted()).toEqual(names.toSorted());
    expect(view.series.map(({ label }) => label)).toEqual(expect.arrayContaining(['(empty)', '(blank)', 'No region', '__proto__']));
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    expect(structuredClone(view)).toEqual(view);
  });

  it('H1: a group key may be called __proto__', () => {
    const lines = [usage(100, JSON.parse('{"presentation_group_values":{"__proto__":"x"}}') as Partial<LineItem>), usage(50)];
    const view = spend([day('2024-11-01', lines)], { groupBy: { group: '__proto__' } });
    expect(rows(view)).toEqual([['group', 'x', '1'], ['unassigned', 'Not split by __proto__', '0.5']]);
    expect(spend([day('2024-11-01', [usage(50)])], { groupBy: { group: 'toString' } }).series[0]?.group).toBeNull();
  });

  it('U19: folds the smallest groups exactly, and no other series', () => {
    const lines = [inRegion('a', 300), inRegion('Other', 200), inRegion('b', 0.1), inRegion('c', 0.2), inRegion(null, 1), charge('subscription', 5)];
    const view = spend([day('2024-11-01', lines, { total: 506.3 })], { ...byRegion, maxSeries: 2 });
    expect(rows(view)).toEqual([
      ['group', 'a', '3'],
      ['group', 'Other', '2'],
      ['unassigned', 'No region', '0.01'],
      ['other', 'Other', '0.003'],
      ['charge', 'Subscriptions', '0.05'],
    ]);
    expect(view.quantities.find(({ seriesId }) => seriesId === 'other')).toMatchObject({ quantity: '2', cost: '0.003' });
  });

  it('a renamed product is one series under its latest name', () => {
    const records = [day('2024-11-02', [usage(1, { name: 'New name' })]), day('2024-11-01', [usage(1, { name: 'Old name' })])];
    expect(spend(records).series.map(({ label }) => label)).toEqual(['New name']);
  });

  it('a product without an id is identified by its name', () => {
    const view = spend([day('2024-11-01', [usage(1, { product_id: null, name: 'p1' }), usage(1), usage(1, { product_id: null, name: null })])]);
    expect(view.series.map(({ label, group }) => [label, group])).toEqual([['(empty)', { name: '' }], ['API calls', { product_id: 'p1' }], ['p1', { name: 'p1' }]]);
  });

  it('U9: negative increments of a level are negative spend', () => {
    const view = spend([7, 2, 1, -5].map((step, index) => day(`2024-11-0${index + 1}`, [usage(step * 30, { quantity: step })])));
    expect(view.bucketTotals.slice(0, 4)).toEqual(['2.1', '0.6', '0.3', '-1.5']);
    expect(view.total).toBe('1.5');
  });
});
