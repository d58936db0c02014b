import { describe, expect, it } from 'vitest';
import { subtract } from '../exact/decimal.js';
import { sum } from '../exact/sum.js';
import { frozen } from '../frozen.test.kit.js';
import { fc } from '../properties.test.kit.js';
import { instant } from '../time/instant.js';
import type { UsageView } from '../view/usage.js';
import { rows, span } from './daily.test.kit.js';
import { findAnomalies } from './findAnomalies.js';
import { toUsageView } from './toUsageView.js';

const NOW = instant('2030-01-01T00:00:00Z');
const LENGTH = 45;
const REGIONS = ['__proto__', '=cmd()', '<b>'];

/** Around a level, with a weekday, and now and then far from it, missing, nothing or taken back. */
const value = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 800, max: 1200 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, -300, 4000, 90_000.125) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const history = fc.array(fc.tuple(...REGIONS.map(() => value)), { minLength: LENGTH, maxLength: LENGTH });

function viewOf(days: readonly (readonly (number | null)[])[], factor = 1): UsageView {
  const all = REGIONS.flatMap((region, index) => rows(days.map((values) => (values[index] === null ? null : values[index]! * factor)), 24).map((row) => ({ ...row, group: { region } })));
  return toUsageView(all, { interval: span(0, 24 * days.length), bucket: 'day', groupBy: ['region'] });
}
const find = (view: UsageView) => findAnomalies(frozen(view), { now: NOW });

describe('findAnomalies', () => {
  it('gives figures that add up, to the last digit, and are the view’s own', () => {
    fc.assert(
      fc.property(history, (days) => {
        const view = viewOf(days);
        const found = find(view);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        for (const { bucket, interval, value: amount, expected, low, high, difference, direction, strength, drivers } of found.anomalies) {
          expect([amount, interval]).toEqual([view.bucketTotals[bucket], view.buckets[bucket]]);
          expect(subtract(amount, expected)).toBe(difference);
          expect(sum(drivers.map((driver) => driver.difference))).toBe(difference);
          for (const driver of drivers) expect(subtract(driver.value, driver.expected)).toBe(driver.difference);
          expect(direction === 'higher' ? Number(amount) >= Number(high) : Number(amount) <= Number(low)).toBe(true);
          expect(Number(low) <= Number(expected) && Number(expected) <= Number(high)).toBe(true);
          expect(strength).toBeGreaterThanOrEqual(1);
        }
      }),
    );
  });

  it('still finds what it found before more days came', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 22, max: LENGTH }), (days, known) => {
        const later = find(viewOf(days)).anomalies.map(({ run }) => run.interval);
        for (const { interval } of find(viewOf(days.slice(0, known))).anomalies) {
          expect(later.some(({ start, end }) => start <= interval.start && interval.end <= end)).toBe(true);
        }
      }),
    );
  });

  it('finds the same in cents as in dollars', () => {
    fc.assert(
      fc.property(history, (days) => {
        const inDollars = find(viewOf(days)).anomalies.map(({ bucket, strength, lasting }) => [bucket, strength, lasting]);
        expect(find(viewOf(days, 128)).anomalies.map(({ bucket, strength, lasting }) => [bucket, strength, lasting])).toEqual(inDollars);
      }),
    );
  });
});
