import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compare, ZERO } from '../exact/decimal.js';
import { sum } from '../exact/sum.js';
import { USD_CENTS_ID } from '../exact/unit.js';
import { fromEpoch, interval, type Instant } from '../time/instant.js';
import type { BalanceRecord } from '../wire/balance.js';
import { projectBurnDown } from './projectBurnDown.js';
import { toBalancesView } from './toBalancesView.js';
import { toSpendView } from './toSpendView.js';

const DAY = 86_400_000;
const NOW = Date.parse('2025-06-15T00:00:00Z');
const at = (day: number): Instant => fromEpoch(NOW + day * DAY);
const credit_type = { id: USD_CENTS_ID, name: 'USD (cents)' };

const segment = fc
  .tuple(fc.integer({ min: 0, max: 1e6 }), fc.double({ min: -30, max: 20, noNaN: true }), fc.double({ min: 0.1, max: 40, noNaN: true }))
  .map(([amount, opens, length]) => ({ id: 's', amount, starting_at: at(opens), ending_before: at(opens + length) }));
const record: fc.Arbitrary<BalanceRecord> = fc.record({
  id: fc.uuid(),
  type: fc.constantFrom('PREPAID', 'CREDIT', 'POSTPAID'),
  product: fc.constant({ name: 'Product' }),
  priority: fc.integer({ min: 0, max: 3 }),
  balance: fc.integer({ min: 0, max: 1e6 }),
  access_schedule: fc.array(segment, { maxLength: 3 }).map((schedule_items) => ({ credit_type, schedule_items })),
});
const history = fc.array(fc.integer({ min: 0, max: 1e5 }), { minLength: 8, maxLength: 20 });

it('holds for any balances and usage: 0 <= low <= estimate <= high, lines add up, and the balance runs out within the forecast', () => {
  fc.assert(
    fc.property(fc.uniqueArray(record, { selector: ({ id }) => id, maxLength: 4 }), history, (records, cents) => {
      const rows = cents.map((total, index) => ({
        id: 'invoice',
        total,
        credit_type,
        line_items: [{ name: 'Usage', type: 'usage', total, credit_type }],
        breakdown_start_timestamp: at(index - cents.length),
        breakdown_end_timestamp: at(index - cents.length + 1),
      }));
      const spend = toSpendView(rows, { interval: interval(at(-cents.length), at(0)), bucket: 'day' });
      const burn = projectBurnDown(toBalancesView(records, { now: at(0) }), spend, { until: at(30) });
      if (burn.status !== 'estimate') return;
      burn.points.forEach(({ low, estimate, high }, index) => {
        expect([compare(ZERO, low), compare(low, estimate), compare(estimate, high)].every((order) => order <= 0)).toBe(true);
        expect(sum(burn.lines.map(({ values }) => values[index]!))).toBe(estimate);
      });
      expect(burn.points.every((point, index) => index === 0 || point.at >= burn.points[index - 1]!.at)).toBe(true);
      expect([burn.points[0]?.at, burn.points.at(-1)?.at]).toEqual([at(0), at(30)]);
      expect(burn.losses.every(({ at: moment }) => moment > at(0) && moment <= at(30))).toBe(true);
    }),
    { numRuns: 30 },
  );
}, 60_000);
