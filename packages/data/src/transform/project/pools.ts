import { minimum, sign, subtract, type Decimal, ZERO } from '../../exact/decimal.js';
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

/** What is left, spread over the open segments. Segments that end later are drawn on later, so what is left is theirs first. */
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

/** Sorts by the end of the segment, as Metronome does, and not by that of the record, which may have later segments. */
const byUse = (a: Pool, b: Pool): number => a.ends - b.ends || a.opens - b.opens || byCodeUnit(a.name, b.name) || byCodeUnit(a.lineId, b.lineId);

/** All pools that can be spent now or later, in burn order. */
export const poolsOf = (lines: readonly BalanceLine[]): Pool[] =>
  lines
    .flatMap((line) => [...openPools(line), ...upcomingPools(line)].map((pool) => ({ line, pool })))
    .filter(({ pool: { amount } }) => sign(amount) > 0)
    .toSorted((a, b) => byBurnClass(a.line, b.line) || byUse(a.pool, b.pool))
    .map(({ pool }) => pool);
