import { describe, expect, it } from 'vitest';
import { plural } from './plural.js';

describe('plural', () => {
  it('picks the form of the language', () => {
    expect([1, 2, 5].map((count) => plural('ar', count, { one: 'one', two: 'two', few: 'few', other: 'other' }))).toEqual(['one', 'two', 'few']);
    expect(plural('ja', 1, { one: 'one', other: 'other' })).toBe('other');
  });
});
