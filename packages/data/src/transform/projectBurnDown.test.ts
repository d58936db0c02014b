import { describe, expect, it } from 'vitest';
import { decimal } from '../exact/decimal.js';
import { sum } from '../exact/sum.js';
import { USD, USD_CENTS_ID } from '../exact/unit.js';
import { fromEpoch, interval, type Instant } from '../time/instant.js';
import type { BurnDown, BurnDownEstimate } from '../view/projection.js';
import type { SpendView } from '../view/spend.js';
import type { BalanceRecord } from '../wire/balance.js';
import { refused } from '../wire/refused.test.kit.js';
import { projectBurnDown, type BurnDownOptions } from './projectBurnDown.js';
import { toBalancesView } from './toBalancesView.js';
import { toSpendView } from './toSpendView.js';

const DAY = 86_400_000;
const NOW = Date.parse('2025-06-15T00:00:00Z');
const at = (day: number): Instant => fromEpoch(NOW + day * DAY);
const credit_type = { id: USD_CENTS_ID, name: 'USD (cents)' };

/** Spend in the two weeks before now, in cents per day. */
function spend(...cents: number[]): SpendView {
  const rows = cents.map((total, index) => ({
    id: 'invoice',
    total,
    credit_type,
    line_items: [{ name: 'Usage', type: 'usage', total, credit_type }],
    breakdown_start_timestamp: at(index - cents.length),
    breakdown_end_timestamp: at(index - cents.length + 1),
  }));
  return toSpendView(rows, { interval: interval(at(-cents.length), at(0)), bucket: 'day' });
}
const TEN_A_DAY = spend(...new Array<number>(14).fill(1000));

type Span = readonly [amount: number, opens: number, ends: number];

/** A record of whose open segments nothing is used. */
const record = (id: string, type: string, spans: readonly Span[], given: Partial<BalanceRecord> = {}): BalanceRecord => ({
  id,
  type,
  product: { name: id },
  balance: spans.filter(([, opens, ends]) => opens <= 0 && ends > 0).reduce((sum_, [amount]) => sum_ + amount, 0),
  access_schedule: { credit_type, schedule_items: spans.map(([amount, opens, ends], index) => ({ id: `${id} ${index}`, amount, starting_at: at(opens), ending_before: at(ends) })) },
  ...given,
});

const project = (records: readonly BalanceRecord[], until?: number, view = TEN_A_DAY): BurnDown =>
  projectBurnDown(toBalancesView(records, { now: at(0) }), view, { until: until === undefined ? undefined : at(until) });

function estimated(projection: BurnDown): BurnDownEstimate {
  if (projection.status !== 'estimate') throw new Error('expected an estimate');
  return projection;
}

describe('projectBurnDown', () => {
  it('runs 100 down in 10 days at 10 a day', () => {
    const burn = estimated(project([record('credit', 'CREDIT', [[10_000, -30, 300]])], 12));
    expect(burn).toMatchObject({ asOf: at(0), until: at(12), unit: USD, balance: '100', runOut: { estimate: at(10), earliest: at(10), latest: at(10) }, losses: [], partial: false, basis: 14 });
    expect(burn.points.map(({ estimate }) => estimate)).toEqual(['100', '90', '80', '70', '60', '50', '40', '30', '20', '10', '0', '0', '0']);
  });

  it('draws in burn order, with lines that add up to the last digit', () => {
    const burn = estimated(
      project([record('later', 'PREPAID', [[5000, -1, 90]], { priority: 9 }), record('sooner', 'PREPAID', [[3333.3, -1, 90]], { priority: 1 }), record('owed', 'POSTPAID', [[100_000, -1, 90]])], 10),
    );
    expect(burn.balance).toBe('83.333');
    expect(burn.lines.map(({ id }) => id)).toEqual(['sooner', 'later']);
    expect(burn.lines[0]?.values.slice(0, 5)).toEqual(['33.33', '23.33', '13.33', '3.33', '0']);
    burn.points.forEach(({ estimate }, index) => {
      expect(sum(burn.lines.map(({ values }) => values[index]!))).toBe(estimate);
    });
  });

  it('foretells the loss of what stands behind: a monthly grant, once another one ends before its month does', () => {
    const monthly = record('monthly', 'CREDIT', [[5000, -5, 10], [5000, 10, 40]]);
    const once = record('once', 'CREDIT', [[10_000, -5, 20]]);
    const burn = estimated(project([monthly, once], 40));
    expect(burn.losses).toEqual([]);
    expect(burn.runOut.estimate).toBe(at(20));
    const slow = estimated(project([monthly, once], 40, spend(...new Array<number>(14).fill(400))));
    expect(slow.losses.map(({ lineId, at: moment, estimate }) => [lineId, moment, estimate])).toEqual([['monthly', at(10), '10'], ['once', at(20), '60']]);
  });

  it('lets a postpaid commit that was rolled over take usage first: what was paid for lasts longer, and more of it is lost', () => {
    const promise = record('promise', 'POSTPAID', [[6000, -30, 300]], { rolled_over_from: { contract_id: 'c', commit_id: 'd' } });
    const burn = estimated(project([promise, record('credit', 'CREDIT', [[10_000, -30, 10]])], 20));
    expect(burn).toMatchObject({ balance: '100', losses: [{ lineId: 'credit', at: at(10), estimate: '60' }] });
    expect(burn.lines.map(({ id }) => id)).toEqual(['credit']);
    expect(burn.points.slice(5, 9).map(({ estimate }) => estimate)).toEqual(['100', '100', '90', '80']);
  });

  it('lets a postpaid commit that was rolled over take usage from the day it begins', () => {
    const promise = record('promise', 'POSTPAID', [[3000, 2, 300]], { rolled_over_from: { contract_id: 'c', commit_id: 'd' } });
    const burn = estimated(project([promise, record('credit', 'CREDIT', [[10_000, -30, 300]])], 7));
    expect(burn.points.map(({ estimate }) => estimate)).toEqual(['100', '90', '80', '80', '80', '80', '70', '60']);
    expect(burn.partial).toBe(false);
  });

  it('has not enough data for a new customer, whose spend has no record and no unit yet', () => {
    const none = toSpendView([], { interval: interval(at(-30), at(0)), bucket: 'day' });
    expect(project([record('trial', 'CREDIT', [[5000, 0, 30]])], 30, none)).toEqual({ kind: 'burn-down', status: 'not-enough-data', needed: 7, have: 0 });
  });

  it('shows a top-up as a step', () => {
    const burn = estimated(project([record('quarters', 'PREPAID', [[5000, -30, 60], [7000, 3, 60]])], 5));
    expect(burn.points.map(({ at: moment, estimate }) => [moment, estimate])).toEqual([
      [at(0), '50'],
      [at(1), '40'],
      [at(2), '30'],
      [at(3), '20'],
      [at(3), '90'],
      [at(4), '80'],
      [at(5), '70'],
    ]);
    expect(burn.runOut).toEqual({ estimate: null, earliest: null, latest: null });
  });

  it('tells what will be lost and when, segment by segment', () => {
    const burn = estimated(project([record('short', 'CREDIT', [[8000, -30, 5]]), record('long', 'CREDIT', [[5000, -30, 30]])]));
    expect(burn.losses).toEqual([{ lineId: 'short', name: 'short', at: at(5), estimate: '30', low: '30', high: '30' }]);
    expect(burn).toMatchObject({ until: at(30), runOut: { estimate: at(10) } });
  });

  it('runs out when everything expires, too', () => {
    const burn = estimated(project([record('short', 'CREDIT', [[80_000, -30, 5]])]));
    expect(burn.runOut.estimate).toBe(at(5));
    expect(burn.losses).toMatchObject([{ estimate: '750' }]);
    expect(burn.points.at(-1)).toMatchObject({ at: at(5), estimate: '0' });
  });

  it('leaves what is left to the segment that ends last', () => {
    const touched = record('two', 'PREPAID', [[5000, -30, 5], [5000, -30, 60]], { balance: 6000 });
    expect(estimated(project([touched])).losses.filter(({ at: moment }) => moment === at(5))).toEqual([]);
  });

  it('is less certain the further it looks', () => {
    const uneven = spend(800, 1200, 900, 1100, 1400, 700, 1000, 900, 1300, 1100, 800, 1200, 1000, 900);
    const { runOut, points } = estimated(project([record('credit', 'CREDIT', [[10_000, -30, 300]])], 30, uneven));
    expect(runOut.earliest! < runOut.estimate! && runOut.estimate! < runOut.latest!).toBe(true);
    expect(points.every(({ low, estimate, high }) => Number(low) <= Number(estimate) && Number(estimate) <= Number(high))).toBe(true);
  });

  it('has nothing to run down if nothing is left', () => {
    const burn = estimated(project([record('empty', 'CREDIT', [[1000, -30, 30]], { balance: 0 })]));
    expect(burn).toMatchObject({ balance: '0', until: at(90), lines: [], losses: [], runOut: { estimate: at(0), earliest: at(0), latest: at(0) } });
  });

  it('never runs out if nobody spends', () => {
    expect(estimated(project([record('idle', 'CREDIT', [[1000, -30, 400]])], 20, spend(...new Array<number>(14).fill(0))))).toMatchObject({ runOut: { estimate: null, earliest: null, latest: null } });
  });

  it('reports too little history, and records that do not say enough', () => {
    expect(project([record('credit', 'CREDIT', [[1000, -30, 30]])], 5, spend(100, 100))).toEqual({ kind: 'burn-down', status: 'not-enough-data', needed: 7, have: 2 });
    expect(estimated(project([record('unasked', 'CREDIT', [[1000, -30, 30]], { balance: null })]))).toMatchObject({ balance: '0', partial: true });
    const unitless = (fields: Partial<BalanceRecord>): BalanceRecord => ({ id: 'u', type: 'CREDIT', product: { name: 'Unitless' }, ...fields });
    const beside = (other: BalanceRecord) => estimated(project([record('credit', 'CREDIT', [[1000, -30, 30]]), other])).partial;
    expect([beside(unitless({})), beside(unitless({ type: 'POSTPAID' })), beside(unitless({ archived_at: at(-1) }))]).toEqual([true, false, false]);
    const rolled = { type: 'POSTPAID', rolled_over_from: { contract_id: 'c', commit_id: 'd' } };
    expect([beside(unitless({ ...rolled, balance: 5 })), beside(record('rolled', 'POSTPAID', [[1000, -30, 30]], { ...rolled, balance: null })), beside(record('rolled', 'POSTPAID', [[1000, -30, 30]], rolled))]).toEqual([true, true, false]);
    expect(beside(record('ahead', 'POSTPAID', [[1000, 30, 60]], { ...rolled, balance: null }))).toBe(false);
  });

  it('leaves out records that are archived, count things, or are owed', () => {
    const none = [record('archived', 'CREDIT', [[1000, -30, 30]], { archived_at: at(-1) }), record('owed', 'POSTPAID', [[1000, -30, 30]])];
    expect(estimated(project(none)).balance).toBe('0');
  });

  it('refuses balances and spend in different units', () => {
    const tokens = record('tokens', 'CREDIT', [[1000, -30, 30]]);
    const other = { ...tokens, access_schedule: { ...tokens.access_schedule!, credit_type: { id: 'tokens', name: 'Tokens' } } };
    expect(() => project([other])).toThrow(expect.objectContaining({ code: 'unit-mismatch', units: [USD, { kind: 'pricing-unit', id: 'tokens', name: 'Tokens' }] }));
  });

  it('refuses an `until` in the past', () => {
    expect(() => project([], 0)).toThrow(expect.objectContaining({ code: 'time-range' }));
  });

  it('is the same for the same seed, and plain JSON', () => {
    const balances = [record('credit', 'CREDIT', [[10_000, -30, 300]])];
    const uneven = spend(800, 1200, 900, 1100, 1400, 700, 1000, 900);
    const burn = project(balances, 30, uneven);
    expect(project(balances, 30, uneven)).toEqual(burn);
    expect(JSON.parse(JSON.stringify(burn))).toEqual(burn);
    expect(estimated(burn).points.every(({ high }) => decimal(high) === high)).toBe(true);
  });

  it('refuses wrong options', () => {
    const balances = toBalancesView([], { now: at(0) });
    for (const options of [null, { until: null }]) expect(refused(() => projectBurnDown(balances, TEN_A_DAY, options as unknown as BurnDownOptions)).path).toMatch(/^options/);
  });
});
