import { expect, it } from 'vitest';
import { compare, ZERO } from '../exact/decimal.js';
import { sum } from '../exact/sum.js';
import { USD_CENTS_ID } from '../exact/unit.js';
import { fc } from '../properties.test.kit.js';
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
});

const HOUR = 3_600_000;
const HOURS = 20 * 24;
const grant = fc.record({
  type: fc.constantFrom('PREPAID', 'CREDIT', 'POSTPAID'),
  name: fc.constantFrom('A', 'B'),
  priority: fc.integer({ min: 1, max: 2 }),
  isRolledOver: fc.boolean(),
  segments: fc.array(fc.record({ amount: fc.integer({ min: 0, max: 40_000 }), opens: fc.integer({ min: -500, max: 300 }), length: fc.integer({ min: 1, max: 400 }) }), { minLength: 1, maxLength: 3 }),
});
type Grant = typeof grant extends fc.Arbitrary<infer Value> ? Value : never;
interface Open {
  id: string;
  /** Owed, not owned: it takes usage, and is no balance. */
  isOwed: boolean;
  rank: readonly (string | number)[];
  left: number;
  opens: number;
  ends: number;
}

/** One pool per segment, with what Metronome compares to choose between them. */
const openings = (grants: readonly Grant[]): Open[] =>
  grants.flatMap(({ type, name, priority, isRolledOver, segments }, index) =>
    segments.map(({ amount, opens, length }) => {
      const ends = opens + length;
      const rankOfType = isRolledOver ? { POSTPAID: 0, PREPAID: 1, CREDIT: 2 }[type] : { POSTPAID: 3, PREPAID: 2, CREDIT: 2 }[type];
      return { id: String(index), isOwed: type === 'POSTPAID', left: amount, opens, ends, rank: [rankOfType, priority, type === 'CREDIT' ? 0 : 1, ends, opens, name, index] };
    }),
  );
const byRank = (a: Open, b: Open): number => {
  const place = a.rank.findIndex((value, position) => value !== b.rank[position]);
  return place === -1 ? 0 : a.rank[place]! < b.rank[place]! ? -1 : 1;
};

/** The balance hour by hour in whole cents, before and after each hour's changes, and what is lost. */
function simulate(pools: readonly Open[], perHour: number) {
  const isOpen = (hour: number) => (pool: Open) => pool.opens <= hour && hour < pool.ends;
  const held = (hour: number) => pools.filter((pool) => isOpen(hour)(pool) && !pool.isOwed).reduce((total, { left }) => total + left, 0);
  const left = new Map<number, readonly [before: number, after: number]>([[0, [held(0), held(0)]]]);
  const lost: (readonly [id: string, hour: number, cents: number])[] = [];
  for (let hour = 0; hour < HOURS; hour += 1) {
    let need = perHour;
    for (const pool of pools.filter(isOpen(hour)).sort(byRank)) {
      const taken = Math.min(pool.left, need);
      pool.left -= taken;
      need -= taken;
    }
    const before = held(hour);
    lost.push(...pools.filter((pool) => pool.ends === hour + 1 && isOpen(hour)(pool) && pool.left > 0 && !pool.isOwed).map(({ id, left: rest }) => [id, hour + 1, rest] as const));
    left.set(hour + 1, [before, held(hour + 1)]);
  }
  return { left, lost };
}

it('equals a simulation hour by hour in whole cents, in the order of the prioritization rules, if usage never changes', () => {
  fc.assert(
    fc.property(fc.array(grant, { maxLength: 4 }), fc.integer({ min: 0, max: 300 }), (grants, perHour) => {
      const moment = (hour: number): Instant => fromEpoch(NOW + hour * HOUR);
      const records = grants.map(({ type, name, priority, isRolledOver, segments }, index): BalanceRecord => ({
        id: String(index),
        type,
        product: { name },
        priority,
        ...(isRolledOver ? { rolled_over_from: { contract_id: 'c' } } : {}),
        balance: segments.filter(({ opens, length }) => opens <= 0 && opens + length > 0).reduce((total, { amount }) => total + amount, 0),
        access_schedule: { credit_type, schedule_items: segments.map(({ amount, opens, length }, position) => ({ id: String(position), amount, starting_at: moment(opens), ending_before: moment(opens + length) })) },
      }));
      const days = Array.from({ length: 8 }, (_, day) => ({ id: 'invoice', total: 24 * perHour, credit_type, line_items: [{ type: 'usage', total: 24 * perHour }], breakdown_start_timestamp: at(day - 8), breakdown_end_timestamp: at(day - 7) }));
      const spend = toSpendView(days, { interval: interval(at(-8), at(0)), bucket: 'day' });
      const burn = projectBurnDown(toBalancesView(records, { now: at(0) }), spend, { until: moment(HOURS) });
      if (burn.status !== 'estimate') throw new Error('expected an estimate');
      const { left, lost } = simulate(openings(grants), perHour);
      const hourOf = (shown: Instant) => (Date.parse(shown) - NOW) / HOUR;
      burn.points.forEach(({ at: shown, estimate }, index) => {
        const isAfter = burn.points[index - 1]?.at === shown;
        expect(Number(estimate)).toBeCloseTo(left.get(hourOf(shown))![isAfter ? 1 : 0] / 100, 6);
      });
      const whole = (losses: readonly (readonly [string, number, number])[]) => losses.map((loss) => loss.join(' ')).sort();
      expect(whole(burn.losses.map(({ lineId, at: shown, estimate }) => [lineId, hourOf(shown), Math.round(Number(estimate) * 100)]))).toEqual(whole(lost));
    }),
    { numRuns: 300 },
  );
});
