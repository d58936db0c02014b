import { expect, it } from 'vitest';
import { Issues } from './issues.js';
import { lastByKey } from './lastByKey.js';

const keyOf = ({ id }: { id: string }): string => id;

it('keeps the last record of each key, in the place of the first, and counts the others', () => {
  const issues = new Issues();
  const records = [{ id: 'a', at: 1 }, { id: '__proto__', at: 2 }, { id: 'a', at: 3 }, { id: 'a', at: 4 }];
  expect([...lastByKey(records, keyOf, 'The same record', issues)]).toEqual([['a', { id: 'a', at: 4 }], ['__proto__', { id: '__proto__', at: 2 }]]);
  expect(issues.toList()).toEqual([{ code: 'duplicate', message: 'The same record came more than once; the last one counts.', count: 2 }]);
});

it('reports no issue if every key is unique', () => {
  const issues = new Issues();
  expect(lastByKey([{ id: 'a' }, { id: 'b' }], keyOf, 'The same record', issues).size).toBe(2);
  expect(issues.toList()).toEqual([]);
});
