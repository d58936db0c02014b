import { expect, it } from 'vitest';
import { wholeFrom } from './properties.test.kit.js';

it('takes a whole number from the environment, its own if there is none, and nothing else', () => {
  expect(wholeFrom({ FUZZ_SEED: '42' }, 'FUZZ_SEED', 7)).toBe(42);
  expect(wholeFrom({}, 'FUZZ_SEED', 7)).toBe(7);
  for (const text of ['', 'abc', '1e3', '-1', '1.5', ' 1', '0x10', '9'.repeat(16)]) expect(() => wholeFrom({ FUZZ_SEED: text }, 'FUZZ_SEED', 7)).toThrow('FUZZ_SEED=42');
  expect(() => wholeFrom({ RUNS: '0' }, 'RUNS', 7, 1)).toThrow('nothing is tested');
});
