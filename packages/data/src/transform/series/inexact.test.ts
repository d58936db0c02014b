import { expect, it } from 'vitest';
import type { Summand } from '../../wire/fields.js';
import { countInexact } from './inexact.js';
import { Issues } from './issues.js';

function codes(value: number | string): string[] {
  const issues = new Issues();
  countInexact(value as Summand, issues);
  return issues.toList().map(({ code }) => code);
}

it('reports numbers whose digits a double may have lost, above and below 0', () => {
  for (const value of [2 ** 53, -(2 ** 53), 1e300]) expect(codes(value)).toEqual(['inexact-number']);
});

it('reports neither safe numbers nor text', () => {
  for (const value of [2 ** 53 - 1, 1 - 2 ** 53, 0.1, '9007199254740993']) expect(codes(value)).toEqual([]);
});
