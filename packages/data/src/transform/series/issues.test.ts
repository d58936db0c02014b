import { expect, it } from 'vitest';
import { Issues } from './issues.js';

it('counts issues by code, on top of known ones, which it does not change', () => {
  const known = [{ code: 'duplicate', message: 'again', count: 2 }] as const;
  const issues = new Issues(known);
  issues.add('void-invoice', 'void');
  issues.add('duplicate', 'again', 3);
  issues.add('archived', 'old', 4);
  expect(issues.toList()).toEqual([{ code: 'archived', message: 'old', count: 4 }, { code: 'duplicate', message: 'again', count: 5 }, { code: 'void-invoice', message: 'void', count: 1 }]);
  expect(known[0].count).toBe(2);
});
