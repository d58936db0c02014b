import { describe, expect, it } from 'vitest';
import { listOf } from './listOf.js';

describe('listOf', () => {
  it('leaves gaps out, and gives the same list for the same list', () => {
    const given = ['a', null, 'b', undefined] as string[];
    expect(listOf(given)).toEqual(['a', 'b']);
    expect(listOf(given)).toBe(listOf(given));
    const whole = ['a'];
    expect(listOf(whole)).toBe(whole);
    expect(listOf(undefined)).toBe(listOf({} as string[]));
  });
});
