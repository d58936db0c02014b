import { isZero, minimum, sign, subtract, type Decimal, ZERO } from '../../exact/decimal.js';
import { toEpoch } from '../../time/instant.js';
import type { BalanceLine, BalanceSegment } from '../../view/balances.js';
import { byBurnClass } from '../balances/order.js';
import { byCodeUnit } from '../series/order.js';

/** An amount that can be drawn on between two moments. */
export interface Pool {
  readonly lineId: string;
  readonly name: string;
  readonly amount: Decimal;
  /** Epoch milliseconds. */
  readonly opens: number;
  readonly ends: number;
}

const startOf = ({ interval }: BalanceSegment): number => toEpoch(interval.start);
const endOf = ({ interval }: BalanceSegment): number => toEpoch(interval.end);

/** What is left, spread over the open segments: those that end later are drawn on later, so what is left is theirs first. */
function openPools({ id, name, segments, remaining }: BalanceLine): Pool[] {
  const open = segments.filter(({ status }) => status === 'active').toSorted((a, b) => endOf(b) - endOf(a));
  let left = remaining ?? ZERO;
  const pools = open.map((segment, index): Pool => {
    const amount = index === open.length - 1 ? left : minimum(left, segment.amount);
    left = subtract(left, amount);
    return { lineId: id, name, amount, opens: startOf(segment), ends: endOf(segment) };
  });
  return [...pools, { lineId: id, name, amount: left, opens: -Infinity, ends: Infinity }];
}

const upcomingPools = ({ id, name, segments }: BalanceLine): Pool[] =>
  segments
    .filter(({ status }) => status === 'upcoming')
    .map((segment) => ({ lineId: id, name, amount: segment.amount, opens: startOf(segment), ends: endOf(segment) }));

/** Metronome asks when a segment ends, not when its record does: a grant of every month is passed by one that ends before its next month does. */
const byUse = (a: Pool, b: Pool): number => a.ends - b.ends || a.opens - b.opens || byCodeUnit(a.name, b.name) || byCodeUnit(a.lineId, b.lineId);

/** Everything that can be spent now or later, in the order in which it will be drawn on. */
export const poolsOf = (lines: readonly BalanceLine[]): Pool[] =>
  lines
    .flatMap((line) => [...openPools(line), ...upcomingPools(line)].map((pool) => ({ line, pool })))
    .filter(({ pool: { amount } }) => !isZero(amount) && sign(amount) > 0)
    .toSorted((a, b) => byBurnClass(a.line, b.line) || byUse(a.pool, b.pool))
    .map(({ pool }) => pool);
