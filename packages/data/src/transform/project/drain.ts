import type { Horizon } from './horizon.js';
import type { Pool } from './pools.js';

/** A pool with its amount as a number, which only estimates may use. */
export interface NumericPool {
  readonly amount: number;
  readonly opens: number;
  readonly ends: number;
}

export const toNumeric = (pools: readonly Pool[]): NumericPool[] => pools.map(({ amount, opens, ends }) => ({ amount: Number(amount), opens, ends }));

/** The result of one course of demand. Its points are the first edge, and then the moments before and after the changes at each later edge. */
export interface Outcome {
  /** What all pools together hold at each point. */
  readonly totals: readonly number[];
  /** What each pool loses when it ends. */
  readonly lost: readonly number[];
  /** When nothing is left for the first time, in epoch milliseconds; Infinity for never. */
  readonly runOut: number;
}

/** The same, and what each pool holds at each point. */
export interface Course extends Outcome {
  readonly held: readonly (readonly number[])[];
}

/** Ten times a tenth is not quite one in doubles, so a balance this close to used up counts as used up. */
const NEARLY = 1 + 1e-9;

type Observe = (held: Float64Array) => void;

/** Takes what a step needs from the pools in their order, as far as they hold it. Returns what they have left. */
function draw(held: Float64Array, need: number): number {
  let open = need;
  let left = 0;
  for (let pool = 0; pool < held.length; pool += 1) {
    const amount = held[pool] ?? 0;
    const taken = Math.min(amount, open);
    open -= taken;
    left += amount - taken;
    held[pool] = amount - taken;
  }
  return left;
}

/** Empties the pools that end at a moment, and fills those that open. Returns what all of them hold then. */
function openAndEnd(pools: readonly NumericPool[], held: Float64Array, lost: number[], at: number): number {
  pools.forEach(({ amount, opens, ends }, pool) => {
    if (ends === at) lost[pool] = held[pool] ?? 0;
    if (ends <= at) held[pool] = 0;
    else if (opens === at) held[pool] = amount;
  });
  return held.reduce((sum, amount) => sum + amount, 0);
}

/**
 * Runs courses of what each step needs against the same pools. A forecast runs hundreds of them over hundreds of days while a page
 * waits, so steps change amounts in place.
 */
function simulator(pools: readonly NumericPool[], { edges }: Horizon): (needs: readonly number[], observe?: Observe) => Outcome {
  const start = edges[0] ?? 0;
  const moments = new Set(pools.flatMap(({ opens, ends }) => [opens, ends]));
  const changes = edges.slice(1).map((edge) => moments.has(edge));
  const initial = Float64Array.from(pools, ({ amount, opens }) => (opens <= start ? amount : 0));
  return (needs, observe) => {
    const held = initial.slice();
    const lost = pools.map(() => 0);
    let left = held.reduce((sum, amount) => sum + amount, 0);
    const totals = [left];
    let runOut = left === 0 ? start : Infinity;
    observe?.(held);
    needs.forEach((need, index) => {
      const [from, to] = [edges[index] ?? start, edges[index + 1] ?? start];
      if (runOut === Infinity && left <= need * NEARLY) runOut = from + (to - from) * (left / need);
      left = draw(held, need);
      observe?.(held);
      totals.push(left);
      if (changes[index] === true) left = openAndEnd(pools, held, lost, to);
      observe?.(held);
      totals.push(left);
      if (runOut === Infinity && left === 0) runOut = to;
    });
    return { totals, lost, runOut };
  };
}

/** A function that gives the outcome of one course of needs, step by step, after another. The horizon has an edge wherever a pool opens or ends. */
export const outcomes = (pools: readonly NumericPool[], horizon: Horizon): ((needs: readonly number[]) => Outcome) => {
  const run = simulator(pools, horizon);
  return (needs) => run(needs);
};

/** Runs what each step needs against pools in burn order, and tells what each of them holds at each point. */
export function drain(pools: readonly NumericPool[], horizon: Horizon, needs: readonly number[]): Course {
  const held: number[][] = [];
  return { ...simulator(pools, horizon)(needs, (amounts) => held.push(Array.from(amounts))), held };
}
