import { describe, expect, it } from 'vitest';
import { TimeRangeError } from '../errors.js';
import { fc } from '../properties.test.kit.js';
import { fromEpoch, interval, toEpoch, type Interval } from '../time/instant.js';
import { splitInterval } from './splitInterval.js';

const DAY = 86_400_000;

describe('splitInterval', () => {
  it('P7: cuts 90 days into parts of 35 at most, at UTC midnights', () => {
    const parts = splitInterval(interval('2024-07-01T00:00:00Z', '2024-09-29T00:00:00Z'), 35);
    expect(parts.map(({ start, end }) => (toEpoch(end) - toEpoch(start)) / DAY)).toEqual([35, 35, 20]);
  });

  it('has no empty part if days divide evenly', () => {
    expect(splitInterval(interval('2024-07-01T00:00:00Z', '2024-09-09T00:00:00Z'), 35)).toHaveLength(2);
    expect(splitInterval(interval('2024-07-01T00:00:00Z', '2024-07-05T00:00:00Z'), 1.5)).toHaveLength(4);
  });

  it('goes day by day if `days` is not 1 or more', () => {
    for (const days of [0, -1, Number.NaN]) expect(splitInterval(interval('2024-07-01T00:00:00Z', '2024-07-04T00:00:00Z'), days)).toHaveLength(3);
  });

  it('refuses an empty interval', () => {
    const day = interval('2024-07-01T00:00:00Z', '2024-07-02T00:00:00Z');
    for (const wrong of [null, {}, { start: day.end, end: day.start }]) expect(() => splitInterval(wrong as Interval, 1)).toThrow(TimeRangeError);
  });

  it('keeps the ends of an interval that is off midnight', () => {
    expect(splitInterval(interval('2024-07-01T22:00:00Z', '2024-07-03T01:00:00Z'), 1)).toEqual([
      interval('2024-07-01T22:00:00Z', '2024-07-02T00:00:00Z'),
      interval('2024-07-02T00:00:00Z', '2024-07-03T00:00:00Z'),
      interval('2024-07-03T00:00:00Z', '2024-07-03T01:00:00Z'),
    ]);
  });

  it('covers the interval once, without gap or overlap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2e12 }), fc.integer({ min: 1, max: 60 * DAY }), fc.integer({ min: -1, max: 40 }), (start, length, days) => {
        const whole = { start: fromEpoch(start), end: fromEpoch(start + length) };
        const parts = splitInterval(whole, days);
        expect([parts[0]?.start, parts.at(-1)?.end]).toEqual([whole.start, whole.end]);
        parts.forEach((part, index) => {
          expect(toEpoch(part.end) - toEpoch(part.start)).toBeLessThanOrEqual(Math.max(1, days) * DAY);
          expect(toEpoch(part.end)).toBeGreaterThan(toEpoch(part.start));
          if (index > 0) {
            expect(part.start).toBe(parts[index - 1]?.end);
            expect(toEpoch(part.start) % DAY).toBe(0);
          }
        });
      }),
    );
  });
});
