import { describe, expect, it } from 'vitest';
import { decimal } from '../../exact/decimal.js';
import { sum } from '../../exact/sum.js';
import type { Series, SeriesRole } from '../../view/common.js';
import { addSeries, addTotals, foldGroups } from './fold.js';
import { totalsOf } from './totals.js';

const series = (id: string, role: SeriesRole, ...values: (number | null)[]): Series => ({
  id,
  group: null,
  label: id,
  role,
  values: values.map((value) => (value === null ? null : decimal(value))),
  total: sum(values.map((value) => decimal(value ?? 0))),
});
const [a, b, c] = [series('a', 'group', 5, null), series('b', 'group', 0.1, 0.2), series('c', 'group', null, null)];
const other = series('other', 'other', 1, 1);
const credit = series('credit', 'credit', -9, 0);

describe('series together', () => {
  it('have a value where one of them has', () => {
    expect(addSeries([a, b, c], 2)).toEqual(['5.1', '0.2']);
    expect(addSeries([a, c], 2)).toEqual(['5', null]);
    expect(addTotals([a, b, { ...c, total: null }])).toBe('5.3');
  });

  it('have no total where they do not add up, unless there is but one', () => {
    expect(totalsOf([a, b], 2, true)).toEqual({ bucketTotals: ['5.1', '0.2'], total: '5.3' });
    expect(totalsOf([a, b], 2, false)).toEqual({ bucketTotals: [null, null], total: null });
    expect(totalsOf([a], 2, false)).toEqual({ bucketTotals: ['5', null], total: null });
    expect(totalsOf([], 2, false)).toEqual({ bucketTotals: [null, null], total: '0' });
  });
});

describe('folding', () => {
  const fold = (most: number, ...given: Series[]) => foldGroups(given, most).map(({ id, values, total }) => [id, values, total]);

  it('keeps the largest groups and adds up the rest', () => {
    expect(fold(1, c, b, a, credit)).toEqual([['a', ['5', null], '5'], ['other', ['0.1', '0.2'], '0.3'], ['credit', ['-9', '0'], '-9']]);
    expect(fold(0, a, b)).toEqual([['other', ['5.1', '0.2'], '5.3']]);
    expect(fold(-1, a, b)).toEqual(fold(0, a, b));
  });

  it('puts an earlier rest into the new one', () => {
    expect(fold(1, a, b, other)).toEqual([['a', ['5', null], '5'], ['other', ['1.1', '1.2'], '2.3']]);
  });

  it('leaves alone what is few enough', () => {
    expect(foldGroups([b, a, other, credit], 2)).toEqual([a, b, other, credit]);
    expect(foldGroups([credit], 0)).toEqual([credit]);
  });
});
