import { UnitMismatchError } from '../errors.js';
import { ZERO } from '../exact/decimal.js';
import { sum } from '../exact/sum.js';
import { sameUnit, type Unit } from '../exact/unit.js';
import { DAY } from '../time/duration.js';
import { fromEpoch, interval, toEpoch, type Instant } from '../time/instant.js';
import type { BalanceLine, BalancesView } from '../view/balances.js';
import type { BurnDown } from '../view/projection.js';
import type { SpendView } from '../view/spend.js';
import { checkOptions, number, text } from './options/shape.js';
import { drain, outcomes, toNumeric } from './project/drain.js';
import { DRAWS } from './project/estimate.js';
import { fitFuture } from './project/future.js';
import { dailyHistory, NEEDED_DAYS } from './project/history.js';
import { horizonOf } from './project/horizon.js';
import { burnsFirst, needsBeyond, obligationsOf } from './project/obligations.js';
import { balanceOverTime, lossesOf, runOutOf } from './project/outcome.js';
import { poolsOf, type Pool } from './project/pools.js';
import { seededRandom } from './project/random.js';

export interface BurnDownOptions {
  /** How far to look. Default: to the end of the last segment but at most a year, or 90 days if nothing ever ends. */
  until?: Instant | undefined;
  /** The same seed always gives the same estimate. */
  seed?: number | undefined;
}

const YEAR = 366 * DAY;
const WITHOUT_END = 90 * DAY;

/** @throws UnitMismatchError if all commits and credits are in other units than the spend */
function spendable({ lines }: BalancesView, unit: Unit): BalanceLine[] {
  const money = lines.filter(({ kind, status, unit: own }) => (kind === 'prepaid-commit' || kind === 'credit') && status !== 'archived' && own.kind !== 'count');
  const fitting = money.filter((line) => sameUnit(line.unit, unit));
  const others = money.map((line) => line.unit).filter((own) => own.kind !== 'unknown');
  // A spend view without records has no unit yet, which is not a mismatch.
  if (fitting.length === 0 && others.length > 0 && unit.kind !== 'unknown') {
    throw new UnitMismatchError('No commit or credit is in the unit of the spend. Run-out dates across units would need a rate. Build the spend view with the creditTypeId of the balances.', [unit, ...others]);
  }
  return fitting;
}

/** Whether a record beside those in the unit of the spend may belong to the forecast, and does not say so or how much it takes. */
function isUnclear(line: BalanceLine, unit: Unit): boolean {
  const { kind, status, remaining, unit: own } = line;
  if (own.kind === 'unknown') return burnsFirst(line) || (kind !== 'postpaid-commit' && status !== 'archived');
  return burnsFirst(line) && remaining === null && status !== 'upcoming' && sameUnit(own, unit);
}

function defaultUntil(pools: readonly Pool[], from: number): Instant {
  const ends = pools.map(({ ends: end }) => end).filter(Number.isFinite);
  return fromEpoch(ends.length === 0 ? from + WITHOUT_END : Math.min(Math.max(...ends), from + YEAR));
}

/**
 * How prepaid commits and credits will run down if usage goes on as it does: the balance over time in burn order, when nothing is left,
 * and what will expire unused. The balance steps up where segments open, and down where they end. An estimate, never a figure to bill:
 * intervals hold the true figure in 80 of 100 cases. A view does not tell which products, contracts or groups a record applies to, so all
 * usage counts as covered; nor what will roll over to another contract, so what is left at the end counts as lost. Automatic recharges are
 * not foreseen: when what they buy expires, and which usage it pays for, is known only once it is bought. A balance that is recharged lasts longer.
 *
 * `balances` are as of the moment to start from; `spend` is by day or hour up to it, in the unit of the balances. Amounts are rounded
 * half-up to the unit's digits. `{ status: 'not-enough-data' }` with fewer than seven complete days since the first usage.
 *
 * @throws UnitMismatchError if there are balances, but none in the unit of the spend
 * @throws WireFormatError for an option that is not of its type
 * @throws AggregationError for running totals, as `cumulative` makes them
 * @throws TimeRangeError if `until` is not after the moment of the balances
 */
export function projectBurnDown(balances: BalancesView, spend: SpendView, options: BurnDownOptions = {}): BurnDown {
  checkOptions(options, { 'until?': text, 'seed?': number });
  const { unit } = spend;
  const from = toEpoch(balances.asOf);
  const lines = spendable(balances, unit);
  const { days, weekdays } = dailyHistory(spend, 'gross', from);
  if (days.length < NEEDED_DAYS) return { kind: 'burn-down', status: 'not-enough-data', needed: NEEDED_DAYS, have: days.length };
  const pools = poolsOf(lines);
  const { end: until } = interval(balances.asOf, options.until ?? defaultUntil(pools, from));
  const obligations = obligationsOf(balances.lines.filter((line) => sameUnit(line.unit, unit)));
  const cuts = [...pools, ...obligations].flatMap(({ opens, ends }) => [opens, ends]);
  const horizon = horizonOf(from, toEpoch(until), spend.timeZone, cuts);
  const future = fitFuture(days, weekdays);
  const random = seededRandom(options.seed ?? 1);
  const numericPools = toNumeric(pools);
  const needs = needsBeyond(obligations, horizon);
  const expected = drain(numericPools, horizon, needs(future.expected(horizon.weekdays)));
  // Holding every pool of each of 500 courses would fill the memory; the totals are enough for an interval.
  const outcomeOf = outcomes(numericPools, horizon);
  const drawn = Array.from({ length: DRAWS }, () => outcomeOf(needs(future.random(horizon.weekdays, random))));
  return {
    kind: 'burn-down',
    status: 'estimate',
    asOf: balances.asOf,
    until,
    unit,
    balance: sum(lines.map(({ remaining }) => remaining ?? ZERO)),
    ...balanceOverTime(pools, horizon, expected, drawn, unit),
    runOut: runOutOf(expected, drawn),
    losses: lossesOf(pools, expected, drawn, unit),
    partial: lines.some(({ remaining, upcoming }) => remaining === null || upcoming === null) || balances.lines.some((line) => isUnclear(line, unit)),
    basis: days.length,
  };
}
