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

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Takes what a step needs from the pools in their order; what they do not hold is not taken. */
function draw(held: readonly number[], need: number): number[] {
  let open = need;
  return held.map((amount) => {
    const taken = Math.min(amount, open);
    open -= taken;
    return amount - taken;
  });
}

/** What the pools hold once those that end have ended and those that open have opened. */
const turn = (vessels: readonly Vessel[], held: readonly number[], at: number): number[] =>
  vessels.map(({ amount, opens, ends }, pool) => {
    if (ends <= at) return 0;
    return opens === at ? amount : (held[pool] ?? 0);
  });

/** Runs daily demand against pools in burn order; the horizon has an edge wherever a pool opens or ends. */
export function drain(vessels: readonly Vessel[], { edges, steps }: Horizon, days: readonly number[]): Course {
  const start = edges[0] ?? 0;
  const turns = new Set(vessels.flatMap(({ opens, ends }) => [opens, ends]));
  const held = [vessels.map(({ amount, opens }) => (opens <= start ? amount : 0))];
  const totals = held.map(total);
  const lost = vessels.map(() => 0);
  let runOut = totals[0] === 0 ? start : Infinity;
  steps.forEach(({ day, share }, index) => {
    const [from, to] = [edges[index] ?? start, edges[index + 1] ?? start];
    const need = (days[day] ?? 0) * share;
    const before = totals.at(-1) ?? 0;
    if (runOut === Infinity && before <= need) runOut = from + (to - from) * (before / need);
    const left = draw(held.at(-1) ?? [], need);
    const next = turns.has(to) ? turn(vessels, left, to) : left;
    vessels.forEach(({ ends }, pool) => {
      if (ends === to) lost[pool] = left[pool] ?? 0;
    });
    held.push(left, next);
    totals.push(total(left), total(next));
    if (runOut === Infinity && totals.at(-1) === 0) runOut = to;
  });
  return { held, totals, lost, runOut };
}
