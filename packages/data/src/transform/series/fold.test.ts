import { describe, expect, it } from 'vitest';
import { decimal } from '../../exact/decimal.js';
import { sum } from '../../exact/sum.js';
import type { Series, SeriesRole } from '../../view/common.js';
import { addSeries, addTotals, foldGroups } from './fold.js';

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

describe('adding series', () => {
  it('gives a bucket a value where any series has one', () => {
    expect(addSeries([a, b, c], 2)).toEqual(['5.1', '0.2']);
    expect(addSeries([a, c], 2)).toEqual(['5', null]);
    expect(addTotals([a, b, { ...c, total: null }])).toBe('5.3');
  });
});

describe('folding', () => {
  const fold = (most: number, ...given: Series[]) => foldGroups(given, most).map(({ id, values, total }) => [id, values, total]);

  it('keeps the largest groups and adds up the rest', () => {
    expect(fold(1, c, b, a, credit)).toEqual([['a', ['5', null], '5'], ['other', ['0.1', '0.2'], '0.3'], ['credit', ['-9', '0'], '-9']]);
    expect(fold(0, a, b)).toEqual([['other', ['5.1', '0.2'], '5.3']]);
    expect(fold(-1, a, b)).toEqual(fold(0, a, b));
  });

  it('folds an earlier "Other" into the new one', () => {
    expect(fold(1, a, b, other)).toEqual([['a', ['5', null], '5'], ['other', ['1.1', '1.2'], '2.3']]);
  });

  it('changes nothing where there are few enough groups', () => {
    expect(foldGroups([b, a, other, credit], 2)).toEqual([a, b, other, credit]);
    expect(foldGroups([credit], 0)).toEqual([credit]);
  });
});
