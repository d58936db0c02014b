import { describe, expect, it } from 'vitest';
import { decimal, subtract } from '../exact/decimal.js';
import { sum } from '../exact/sum.js';
import { fc } from '../properties.test.kit.js';
import { interval } from '../time/instant.js';
import type { ChangeParts } from '../view/comparison.js';
import type { SpendView } from '../view/spend.js';
import type { LineItem } from '../wire/lineItem.js';
import { compareViews } from './compareViews.js';
import { topSeries } from './topSeries.js';
import { toSpendView, type SpendGrouping } from './toSpendView.js';

const DAY = interval('2025-05-01T00:00:00Z', '2025-05-02T00:00:00Z');

/** Mostly realistic lines, and now and then impossible ones. */
const number = fc.oneof(
  { arbitrary: fc.integer({ min: -1000, max: 1e6 }), weight: 10 },
  { arbitrary: fc.integer({ min: -1000, max: 1e9 }).map((value) => value / 1e5), weight: 10 },
  { arbitrary: fc.constantFrom(0, 0.1, 3), weight: 4 },
  { arbitrary: fc.oneof(fc.double({ min: -100, max: 1e5, noNaN: true, noDefaultInfinity: true }), fc.constant(5e-324)), weight: 1 },
);
const line = fc.record(
  {
    total: number,
    quantity: number,
    type: fc.constantFrom('usage', 'usage', 'subscription', 'scheduled', 'cpu_conversion', 'applied_commit_or_credit'),
    product_id: fc.constantFrom('p1', 'p2', 'p3'),
    name: fc.constantFrom('A', '__proto__'),
    pricing_group_values: fc.constantFrom({ region: 'us' }, { region: 'eu' }, {}),
    tier: fc.constantFrom({ level: 1, starting_at: '0' }, { level: 2, starting_at: '10' }),
  },
  { requiredKeys: ['total', 'type'] },
);
const view = fc.tuple(fc.array(line, { maxLength: 8 }), fc.constantFrom<SpendGrouping[]>('product', 'type', { group: 'region' }), number);

function spend([line_items, , slack]: [LineItem[], unknown, number], groupBy: SpendGrouping): SpendView {
  const total = sum([...line_items.map((one) => decimal(one.total)), decimal(slack)]);
  const row = { id: 'i', credit_type: { id: 'eur' }, total, line_items, breakdown_start_timestamp: DAY.start, breakdown_end_timestamp: DAY.end };
  return toSpendView([row], { interval: DAY, bucket: 'day', groupBy });
}

const whole = (parts: ChangeParts) => sum([parts.volume, parts.price, parts.mix, parts.new, parts.gone]);

describe('compareViews, whatever the two views', () => {
  it('volume + price + mix + new + gone = difference, to the last digit', () => {
    fc.assert(
      fc.property(view, view, fc.option(fc.integer({ min: 0, max: 2 })), (a, b, most) => {
        const [now, before] = [a, b].map((one) => spend(one, a[1])).map((one) => (most === null ? one : topSeries(one, most)));
        const comparison = compareViews(now!, before!);
        expect(comparison.difference).toBe(subtract(now!.total!, before!.total!));
        expect(whole(comparison.parts)).toBe(comparison.difference);
        expect(comparison.series.map(({ parts }) => whole(parts))).toEqual(comparison.series.map(({ difference }) => difference));
        expect(sum(comparison.series.map(({ difference }) => difference))).toBe(comparison.difference);
      }),
      { numRuns: 3000 },
    );
  });

  it('is 0 between a view and itself, and plain JSON', () => {
    fc.assert(
      fc.property(view, (one) => {
        const same = spend(one, one[1]);
        const comparison = compareViews(same, same);
        expect(comparison.difference).toBe('0');
        expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
      }),
    );
  });

  it('has the opposite sign the other way round, with new and gone swapped', () => {
    fc.assert(
      fc.property(view, view, (a, b) => {
        const [now, before] = [spend(a, a[1]), spend(b, a[1])];
        const there = compareViews(now, before);
        const back = compareViews(before, now);
        expect(sum([there.difference, back.difference])).toBe('0');
        expect(sum([there.parts.new, back.parts.gone])).toBe('0');
      }),
    );
  });
});
