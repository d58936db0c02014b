import { describe, expect, it } from 'vitest';
import { decimal } from '../../exact/decimal.js';
import type { Series, SeriesRole } from '../../view/common.js';
import { byCodeUnit, orderSeries } from './order.js';

const series = (id: string, role: SeriesRole, total: number | null, label = id): Series => ({ id, group: null, label, role, values: [], total: total === null ? null : decimal(total) });
const idsOf = (given: readonly Series[]): string[] => orderSeries(given).map(({ id }) => id);

describe('orderSeries', () => {
  it('goes by role first', () => {
    const roles: SeriesRole[] = ['all', 'group', 'unassigned', 'other', 'credit', 'charge'];
    expect(idsOf(roles.toReversed().map((role, index) => series(role, role, index)))).toEqual(roles);
  });

  it('then by total, largest first, those without one last', () => {
    expect(idsOf([series('none', 'group', null), series('small', 'group', -5), series('large', 'group', 10), series('also none', 'group', null), series('nine', 'group', 9)])).toEqual([
      'large',
      'nine',
      'small',
      'also none',
      'none',
    ]);
  });

  it('then by label and id, by code unit', () => {
    expect(idsOf([series('3', 'group', 1, 'a'), series('2', 'group', 1, 'B'), series('1', 'group', 1, 'é'), series('0', 'group', 1, 'a')])).toEqual(['2', '0', '3', '1']);
  });

  it('leaves its input as it was', () => {
    const given = Object.freeze([series('a', 'group', 1), series('b', 'group', 2)]);
    expect(idsOf(given)).toEqual(['b', 'a']);
  });
});

describe('byCodeUnit', () => {
  it('tells before, after and equal', () => {
    expect([byCodeUnit('a', 'b'), byCodeUnit('b', 'a'), byCodeUnit('a', 'a')]).toEqual([-1, 1, 0]);
  });
});
