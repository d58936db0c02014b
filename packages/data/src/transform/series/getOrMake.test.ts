import { expect, it } from 'vitest';
import { getOrMake } from './getOrMake.js';

it('makes a missing value once, and keeps it', () => {
  const map = new Map<string | null, number>([['zero', 0]]);
  let made = 0;
  const make = (): number => (made += 1);
  expect([getOrMake(map, 'one', make), getOrMake(map, 'one', make), getOrMake(map, null, make), getOrMake(map, 'zero', make)]).toEqual([1, 1, 2, 0]);
  expect([...map]).toEqual([['zero', 0], ['one', 1], [null, 2]]);
});
