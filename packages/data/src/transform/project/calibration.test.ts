import { describe, expect, it } from 'vitest';
import { USD, USD_CENTS_ID } from '../../exact/unit.js';
import { decimal } from '../../exact/decimal.js';
import { fromEpoch, interval } from '../../time/instant.js';
import type { SpendView } from '../../view/spend.js';
import { projectBurnDown } from '../projectBurnDown.js';
import { projectSpend } from '../projectSpend.js';
import { toBalancesView } from '../toBalancesView.js';
import { toSpendView } from '../toSpendView.js';
import { between, CUSTOMERS, quiet, simulate } from './customers.test.kit.js';
import { normal, seededRandom, type Random } from './random.js';

/** Customers whose next month is not like the last: what has changed days ago, and what comes seldom. Each gives the spend of every day. */
const SURPRISING: Record<string, (known: number, length: number, random: Random) => number[]> = {
  'less than half since some days': (known, length, random) => {
    const [when, share] = [known - between(random, 1, Math.min(15, known - 2)), between(random, 0.2, 0.6)];
    return simulate({ ...quiet, spread: between(random, 0.05, 0.35), weekend: between(random, 0.3, 1) }, length, random).map((cents, day) => (day < when ? cents : Math.round(cents * share)));
  },
  'nothing since some days': (known, length, random) => {
    const when = known - between(random, 3, Math.min(15, known - 2));
    return simulate({ ...quiet, spread: between(random, 0.05, 0.35) }, length, random).map((cents, day) => (day < when ? cents : 0));
  },
  'a day of trial long before daily use': (known, length, random) => {
    const when = Math.max(8, known - between(random, 10, 30));
    return simulate({ ...quiet, spread: between(random, 0.05, 0.35), weekend: between(random, 0.3, 1) }, length, random).map((cents, day) => (day === 0 || day >= when ? cents : 0));
  },
  'a purchase every three to ten days': (_known, length, random) => {
    const [rate, size, spread] = [between(random, 0.1, 0.35), 10 ** between(random, 2, 5), between(random, 0.1, 1)];
    return Array.from({ length }, () => (random() < rate ? Math.round(size * Math.exp(spread * normal(random))) : 0));
  },
  'a purchase every two to five weeks': (_known, length, random) => {
    const [rate, size, spread] = [between(random, 0.03, 0.07), 10 ** between(random, 2, 5), between(random, 0.1, 1)];
    return Array.from({ length }, () => (random() < rate ? Math.round(size * Math.exp(spread * normal(random))) : 0));
  },
};

const DAY = 86_400_000;
const MONDAY = Date.parse('2025-01-06T00:00:00Z');
const at = (day: number) => fromEpoch(MONDAY + day * DAY);
const creditType = { id: USD_CENTS_ID, name: 'USD (cents)' };
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function spendOf(days: readonly number[], length: number): SpendView {
  const rows = days.map((cents, day) => ({
    id: 'invoice',
    total: cents,
    credit_type: creditType,
    line_items: [{ name: 'Usage', type: 'usage', total: cents, credit_type: creditType }],
    breakdown_start_timestamp: at(day),
    breakdown_end_timestamp: at(day + 1),
  }));
  return toSpendView(rows, { interval: interval(at(0), at(length)), bucket: 'day' });
}

/** The share of simulated customers, of all kinds and with 7 to 90 days of history, whose forecast came true. */
function coverage(each: number, seed: number, holds: (days: readonly number[], known: number) => boolean, ahead: (random: Random) => number): number {
  const random = seededRandom(seed);
  const results = Object.values(CUSTOMERS).flatMap((habitOf) =>
    Array.from({ length: each }, () => {
      const known = Math.floor(between(random, 7, 91));
      return holds(simulate(habitOf(random), known + ahead(random), random), known);
    }),
  );
  return results.filter(Boolean).length / results.length;
}

/** Whether the period's end came out within the interval; null where there was no forecast. */
function cameTrue(days: readonly number[], known: number): boolean | null {
  const projection = projectSpend(spendOf(days.slice(0, known), days.length), { now: at(known) });
  const actual = total(days) / 100;
  return projection.status === 'estimate' ? Number(projection.low) <= actual && actual <= Number(projection.high) : null;
}

describe('the 80 % interval', () => {
  it('of the end of a period holds 80 ± 3 of 100 simulated customers', () => {
    const share = coverage(240, 1, (days, known) => cameTrue(days, known) ?? false, (random) => Math.floor(between(random, 1, 31)));
    expect(share).toBeGreaterThan(0.77);
    expect(share).toBeLessThan(0.83);
  });

  it.each(Object.keys(SURPRISING))('of the end of a period holds at least 70 of 100 simulated customers with %s', (kind) => {
    const random = seededRandom(4);
    const results = Array.from({ length: 400 }, () => {
      const known = Math.floor(between(random, 7, 91));
      return cameTrue(SURPRISING[kind]!(known, known + Math.floor(between(random, 1, 31)), random), known);
    });
    const told = results.filter((result) => result !== null);
    expect(told.length).toBeGreaterThan(300);
    expect(told.filter(Boolean).length / told.length).toBeGreaterThan(0.7);
  });

  it('of a run-out date holds 80 ± 3 of 100 simulated ledgers', () => {
    const AHEAD = 60;
    const random = seededRandom(2);
    const holds = (days: readonly number[], known: number): boolean => {
      const balance = Math.round((total(days.slice(0, known)) / known) * between(random, 3, 25));
      const access_schedule = { credit_type: creditType, schedule_items: [{ id: 's', amount: balance, starting_at: at(0), ending_before: at(known + 1000) }] };
      const balances = toBalancesView([{ id: 'c', type: 'CREDIT', product: { name: 'Credit' }, balance, access_schedule }], { now: at(known) });
      const projection = projectBurnDown(balances, spendOf(days.slice(0, known), known), { until: at(known + AHEAD) });
      if (projection.status !== 'estimate') return false;
      const [earliest, latest] = [projection.runOut.earliest, projection.runOut.latest].map((edge) => (edge === null ? Infinity : Date.parse(edge)));
      const actual = runOutOf(days.slice(known), balance, known);
      return earliest! <= actual && actual <= latest!;
    };
    const share = coverage(60, 3, holds, () => AHEAD);
    expect(share).toBeGreaterThan(0.77);
    expect(share).toBeLessThan(0.83);
  });
});

function runOutOf(days: readonly number[], balance: number, from: number): number {
  let left = balance;
  for (const [index, cents] of days.entries()) {
    if (cents >= left) return MONDAY + (from + index + left / cents) * DAY;
    left -= cents;
  }
  return Infinity;
}

it('is the same from the same seed, and nearly the same from another', () => {
  const days = simulate(CUSTOMERS['weekly']!(seededRandom(5)), 40, seededRandom(6));
  const view = spendOf(days, 60);
  const [first, again, other] = [1, 1, 2].map((seed) => projectSpend(view, { now: at(40), seed }));
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
  expect(first).toMatchObject({ unit: USD, soFar: decimal(total(days) / 100) });
});
