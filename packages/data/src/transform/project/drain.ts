import type { Horizon } from './horizon.js';

/** A pool in numbers, for the estimate alone. */
export interface Vessel {
  readonly amount: number;
  readonly opens: number;
  readonly ends: number;
}

/** What comes of one course of demand. Points: at the first edge, then before and after what happens at each later one. */
export interface Outcome {
  /** What all pools hold at each point. */
  readonly totals: readonly number[];
  /** What each pool loses when it ends. */
  readonly lost: readonly number[];
  /** When nothing is left for the first time, in epoch milliseconds; Infinity where it never comes to that. */
  readonly runOut: number;
}

/** The same with what each pool holds at each point. */
export interface Course extends Outcome {
  readonly held: readonly (readonly number[])[];
}

type Record = (held: Float64Array) => void;

/** Takes what a step needs from the pools in their order; what they do not hold is not taken. Returns what is left of all. */
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

/** Ends the pools that end at a moment, and opens those that open. Returns what all hold then. */
function turn(vessels: readonly Vessel[], held: Float64Array, lost: number[], at: number): number {
  vessels.forEach(({ amount, opens, ends }, pool) => {
    if (ends === at) lost[pool] = held[pool] ?? 0;
    if (ends <= at) held[pool] = 0;
    else if (opens === at) held[pool] = amount;
  });
  return held.reduce((sum, amount) => sum + amount, 0);
}

/**
 * Runs courses of daily demand against the same pools. A forecast runs hundreds of them over hundreds of days while a page waits, so a
 * step changes amounts in place.
 */
function runner(vessels: readonly Vessel[], { edges, steps }: Horizon): (days: readonly number[], record?: Record) => Outcome {
  const start = edges[0] ?? 0;
  const moments = new Set(vessels.flatMap(({ opens, ends }) => [opens, ends]));
  const turns = steps.map((_, index) => moments.has(edges[index + 1] ?? start));
  const initial = Float64Array.from(vessels, ({ amount, opens }) => (opens <= start ? amount : 0));
  return (days, record) => {
    const held = initial.slice();
    const lost = vessels.map(() => 0);
    let left = held.reduce((sum, amount) => sum + amount, 0);
    const totals = [left];
    let runOut = left === 0 ? start : Infinity;
    record?.(held);
    steps.forEach(({ day, share }, index) => {
      const [from, to] = [edges[index] ?? start, edges[index + 1] ?? start];
      const need = (days[day] ?? 0) * share;
      if (runOut === Infinity && left <= need) runOut = from + (to - from) * (left / need);
      left = draw(held, need);
      record?.(held);
      totals.push(left);
      if (turns[index] === true) left = turn(vessels, held, lost, to);
      record?.(held);
      totals.push(left);
      if (runOut === Infinity && left === 0) runOut = to;
    });
    return { totals, lost, runOut };
  };
}

/** What comes of one course of demand after the other; the horizon has an edge wherever a pool opens or ends. */
export const outcomes = (vessels: readonly Vessel[], horizon: Horizon): ((days: readonly number[]) => Outcome) => {
  const run = runner(vessels, horizon);
  return (days) => run(days);
};

/** Runs daily demand against pools in burn order, and tells what each of them holds on the way. */
export function drain(vessels: readonly Vessel[], horizon: Horizon, days: readonly number[]): Course {
  const held: number[][] = [];
  return { ...runner(vessels, horizon)(days, (amounts) => held.push(Array.from(amounts))), held };
}
