import { expect, it } from 'vitest';
import { refuseOversizedView } from './viewSize.js';

it('allows ten million values and refuses more', () => {
  expect(() => { refuseOversizedView(1000, 10_000); }).not.toThrow();
  expect(() => { refuseOversizedView(1001, 10_000); }).toThrow(expect.objectContaining({ code: 'time-range', message: expect.stringContaining('1001 groups in 10000 buckets are 10010000 values') as string }));
});
