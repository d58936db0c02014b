import { describe, expect, it } from 'vitest';
import type { Decimal } from '../../exact/decimal.js';
import { refuseTwoCustomers } from './customer.js';
import { countInexact } from './inexact.js';
import { Issues } from './issues.js';
import { seriesId } from './seriesId.js';
import { refuseOversizedView } from './viewSize.js';

describe('issues', () => {
  it('are counted by code, on top of those that are known, which stay as they were', () => {
    const known = [{ code: 'duplicate', message: 'again', count: 2 }] as const;
    const issues = new Issues(known);
    issues.add('void-invoice', 'void');
    issues.add('duplicate', 'again', 3);
    issues.add('archived', 'old', 4);
    expect(issues.toList()).toEqual([{ code: 'archived', message: 'old', count: 4 }, { code: 'duplicate', message: 'again', count: 5 }, { code: 'void-invoice', message: 'void', count: 1 }]);
    expect(known[0].count).toBe(2);
  });

  it('name numbers that a double may have changed, on both sides of 0', () => {
    const codes = (value: number | string) => {
      const issues = new Issues();
      countInexact(value as number | Decimal, issues);
      return issues.toList().map(({ code }) => code);
    };
    for (const value of [2 ** 53, -(2 ** 53), 1e300]) expect(codes(value)).toEqual(['inexact-number']);
    for (const value of [2 ** 53 - 1, 1 - 2 ** 53, 0.1, '9007199254740993']) expect(codes(value)).toEqual([]);
  });
});

describe('two customers', () => {
  it('are refused at the first row of the second', () => {
    expect(() => { refuseTwoCustomers([null, 'a', null, 'a', 'b', 'c']); }).toThrow(expect.objectContaining({ name: 'WireFormatError', path: 'rows[4].customer_id' }));
  });

  it('are not seen where rows do not say', () => {
    for (const ids of [[], [null, null], ['a', null, 'a']]) expect(() => { refuseTwoCustomers(ids); }).not.toThrow();
  });
});

it('ten million values are enough', () => {
  expect(() => { refuseOversizedView(1000, 10_000); }).not.toThrow();
  expect(() => { refuseOversizedView(1001, 10_000); }).toThrow(expect.objectContaining({ code: 'time-range', message: expect.stringContaining('1001 groups in 10000 buckets are 10010000 values') as string }));
});

it('the id of a series tells no value, none of that name and an empty one apart', () => {
  const ids = [[null], [undefined], [''], ['null'], ['[]'], [], ['a', 'b'], ['a","b']].map((parts) => seriesId('group', parts));
  expect(ids).toEqual(['group:[null]', 'group:[[]]', 'group:[""]', 'group:["null"]', 'group:["[]"]', 'group:[]', 'group:["a","b"]', 'group:["a\\",\\"b"]']);
});
