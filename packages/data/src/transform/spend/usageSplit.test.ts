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

  it('tell products without an id apart by their names', () => {
    const { series } = spend([day('2024-11-01', [usage(2, { product_id: null, name: 'a' }), usage(1, { product_id: null, name: 'b' })])]);
    expect(new Set(series.map(({ id }) => id)).size).toBe(2);
  });

  it('call products and contracts as the host does', () => {
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

  it('are one for all usage, where types are asked for', () => {
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
