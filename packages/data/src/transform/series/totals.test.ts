import { expect, it } from 'vitest';
import { decimal, ZERO } from '../../exact/decimal.js';
import type { Series } from '../../view/common.js';
import { totalsOf } from './totals.js';

const series = (id: string, ...values: (number | null)[]): Series => ({ id, group: null, label: id, role: 'group', values: values.map((value) => (value === null ? null : decimal(value))), total: ZERO });
const a: Series = { ...series('a', 5, null), total: decimal(5) };
const b: Series = { ...series('b', 0.1, 0.2), total: decimal(0.3) };

it('adds up series that add up', () => {
  expect(totalsOf([a, b], 2, true)).toEqual({ bucketTotals: ['5.1', '0.2'], total: '5.3' });
});

it('gives series that do not add up no total, and bucket totals only for a single series', () => {
  expect(totalsOf([a, b], 2, false)).toEqual({ bucketTotals: [null, null], total: null });
  expect(totalsOf([a], 2, false)).toEqual({ bucketTotals: ['5', null], total: null });
  expect(totalsOf([], 2, false)).toEqual({ bucketTotals: [null, null], total: '0' });
});
