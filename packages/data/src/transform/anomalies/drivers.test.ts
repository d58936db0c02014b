import { describe, expect, it } from 'vitest';
import { decimal } from '../../exact/decimal.js';
import type { Series } from '../../view/common.js';
import { driversOf } from './drivers.js';

const series = (label: string, ...values: (number | null)[]): Series => ({
  id: `group:${label}`,
  group: { name: label },
  label,
  role: 'group',
  values: values.map((value) => (value === null ? null : decimal(value))),
  total: null,
});
const driven = (all: readonly Series[], bucket: number, expected: number, basis: readonly number[], digits = 2) =>
  driversOf(all, bucket, decimal(expected), basis, digits).map(({ label, value, expected: part, difference }) => [label, value, part, difference]);

describe('what explains a difference', () => {
  it('is what series differ by from their usual share of the whole', () => {
    const all = [series('cpu', 60, 60, 90, 60), series('gpu', 30, 30, 30, 930), series('disk', 10, 10, 10, 10)];
    expect(driven(all, 3, 100, [0, 1, 2])).toEqual([['gpu', '930', '30', '900']]);
    expect(driven(all, 3, 200, [0, 1, 2])).toEqual([['gpu', '930', '60', '870'], ['disk', '10', '20', '-10'], ['cpu', '60', '120', '-60']]);
  });

  it('names first what is missing where the whole is lower', () => {
    expect(driven([series('a', 50, 50, 60), series('b', 50, 50, 0)], 2, 100, [0, 1])).toEqual([['b', '0', '50', '-50'], ['a', '60', '50', '10']]);
  });

  it('adds up to the last digit, whatever the shares', () => {
    const all = [series('a', 1, 100), series('b', 1, 0), series('c', 1, 0)];
    expect(driven(all, 1, 10, [0])).toEqual([['a', '100', '3.34', '96.66'], ['b', '0', '3.33', '-3.33'], ['c', '0', '3.33', '-3.33']]);
  });

  it('takes what is new for all of its amount, and a row that is missing for none', () => {
    expect(driven([series('old', 10, 10, 10), series('new', null, null, 90)], 2, 10, [0, 1])).toEqual([['new', '90', '0', '90']]);
    expect(driven([series('old', 10, 10, null), series('rest', 10, 10, 10)], 2, 20, [0, 1])).toEqual([['old', '0', '10', '-10']]);
  });

  it('goes by sums where no series was used in most of the buckets, and by nothing where none was', () => {
    const seldom = [series('a', 9, 0, 0, 9), series('b', 0, 3, 0, 9)];
    expect(driven(seldom, 3, 4, [0, 1, 2])).toEqual([['b', '9', '1', '8'], ['a', '9', '3', '6']]);
    expect(driven([series('a', 0, 5), series('b', -1, 0)], 1, 0, [0])).toEqual([['a', '5', '0', '5']]);
    expect(driven([], 0, 0, [])).toEqual([]);
  });
});
