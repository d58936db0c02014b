import { describe, expect, it } from 'vitest';
import { TimeRangeError } from '../../errors.js';
import type { Interval } from '../../time/instant.js';
import { askedInterval } from './interval.js';

function refusal(asked: unknown): TimeRangeError {
  try {
    askedInterval(asked as Interval);
  } catch (error) {
    if (error instanceof TimeRangeError) return error;
    throw error;
  }
  return expect.fail('nothing was refused');
}

const START = '2024-10-01T00:00:00Z';

describe('askedInterval', () => {
  it('accepts ends in any spelling', () => {
    expect(askedInterval({ start: '2024-10-01T02:00:00+02:00', end: '2024-10-02T00:00:00Z' } as Interval)).toEqual({ start: '2024-10-01T00:00:00.000Z', end: '2024-10-02T00:00:00.000Z' });
  });

  it('T3: tells whether an interval is missing, malformed or empty', () => {
    for (const asked of [undefined, null, 'October', {}]) expect(refusal(asked).path).toBe('options.interval.start');
    expect(refusal({ start: START, end: '2024-10-02' }).path).toBe('options.interval.end');
    expect(refusal({ start: START, end: START }).path).toBe('options.interval');
    expect(refusal({ start: START, end: null }).message).toMatch(/^options\.interval\.end: "\[object Null\]" is not an instant\..+Write it like/);
  });
});
