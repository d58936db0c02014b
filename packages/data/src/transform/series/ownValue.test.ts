import { expect, it } from 'vitest';
import { ownValue } from './ownValue.js';

it('finds the value of a key, and nothing that the map only inherits', () => {
  const map = JSON.parse('{"a":1,"__proto__":2}') as Record<string, number>;
  expect(['a', '__proto__', 'b', 'constructor', 'toString'].map((key) => ownValue(map, key))).toEqual([1, 2, undefined, undefined, undefined]);
});
