import { expect, it } from 'vitest';
import { place, type Place } from '../wire/read.js';
import { refused } from '../wire/refused.test.kit.js';
import { count } from './check.js';
import { moment, unit } from './parts.js';

const pathOf = (check: (value: unknown, at: Place) => unknown, value: unknown): string | null => {
  try {
    check(value, place(null, 'view'));
    return null;
  } catch {
    return refused(() => check(value, place(null, 'view'))).path;
  }
};

it('a count is whole and not negative', () => {
  expect([0, 7].map((value) => pathOf(count, value))).toEqual([null, null]);
  expect([-1, 1.5, Number.NaN, '7'].map((value) => pathOf(count, value))).toEqual(['view', 'view', 'view', 'view']);
});

it('a moment is in UTC', () => {
  expect(pathOf(moment, '2024-10-01T00:00:00.000Z')).toBeNull();
  expect(['2024-10-01T00:00:00+00:00', '2024-10-01Z', '2024-10-01', 0].map((value) => pathOf(moment, value))).toEqual(['view', 'view', 'view', 'view']);
});

it('a kind is one of those that are known, whatever every object has', () => {
  expect(['constructor', '__proto__', 'toString', undefined, 'euro'].map((kind) => pathOf(unit, { kind }))).toEqual(Array.from({ length: 5 }, () => 'view.kind'));
  expect(refused(() => unit({ kind: 'euro' }, place(null, 'view'))).message).toContain('expected currency or pricing-unit or count or unknown');
});
