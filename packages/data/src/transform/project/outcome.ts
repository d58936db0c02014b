import { decimal, type Decimal, ZERO } from '../../exact/decimal.js';
import { sum } from '../../exact/sum.js';
import type { Unit } from '../../exact/unit.js';
import { fromEpoch, type Instant } from '../../time/instant.js';
import type { BurnDownEstimate, ExpectedLoss } from '../../view/projection.js';
import type { Course, Outcome } from './drain.js';
import { bounds, boundsAround, toEstimate } from './estimate.js';
import type { Horizon } from './horizon.js';
import type { Pool } from './pools.js';

/** The moments before and after an edge differ only if a pool opens or ends there. */
function shownPoints({ edges }: Horizon, pools: readonly Pool[]): { at: number; point: number }[] {
  const steps = new Set(pools.flatMap(({ opens, ends }) => [opens, ends]));
  return edges.flatMap((at, index) => {
    if (index === 0) return [{ at, point: 0 }];
    const before = { at, point: 2 * index - 1 };
    return steps.has(at) ? [before, { at, point: 2 * index }] : [before];
  });
}

/** The balance over time, by line and in total. */
export function balanceOverTime(pools: readonly Pool[], horizon: Horizon, expected: Course, drawn: readonly Outcome[], unit: Unit): Pick<BurnDownEstimate, 'points' | 'lines'> {
  const shown = shownPoints(horizon, pools);
  const held = (id: string, point: number): number => pools.reduce((total, { lineId }, pool) => (lineId === id ? total + (expected.held[point]?.[pool] ?? 0) : total), 0);
  const lines = [...new Map(pools.map(({ lineId, name }) => [lineId, name]))].map(([id, name]) => ({
    id,
    name,
    values: shown.map(({ point }): Decimal => toEstimate(decimal(held(id, point)), unit)),
  }));
  const points = shown.map(({ at, point }, index) => {
    const estimate = sum(lines.map(({ values }) => values[index] ?? ZERO));
    return { at: fromEpoch(at), ...boundsAround(estimate, drawn.map(({ totals }) => totals[point] ?? 0), unit) };
  });
  return { points, lines };
}

const toInstant = (epoch: number): Instant | null => (epoch === Infinity ? null : fromEpoch(Math.round(epoch)));

/** When nothing is left for the first time. */
export function runOutOf(expected: Outcome, drawn: readonly Outcome[]): BurnDownEstimate['runOut'] {
  const { low, high } = bounds(drawn.map(({ runOut }) => runOut));
  return { estimate: toInstant(expected.runOut), earliest: toInstant(Math.min(low, expected.runOut)), latest: toInstant(Math.max(high, expected.runOut)) };
}

/** What each segment loses when it ends. A loss whose high end rounds to 0 is left out. */
export function lossesOf(pools: readonly Pool[], expected: Outcome, drawn: readonly Outcome[], unit: Unit): ExpectedLoss[] {
  return pools
    .map(({ lineId, name, ends }, pool) => {
      const estimate = toEstimate(decimal(expected.lost[pool] ?? 0), unit);
      return { lineId, name, ends, ...boundsAround(estimate, drawn.map(({ lost }) => lost[pool] ?? 0), unit) };
    })
    .filter(({ ends, high }) => Number.isFinite(ends) && high !== ZERO)
    .toSorted((a, b) => a.ends - b.ends)
    .map(({ lineId, name, ends, estimate, low, high }) => ({ lineId, name, at: fromEpoch(ends), estimate, low, high }));
}
