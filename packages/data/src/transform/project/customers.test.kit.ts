import { normal, type Random } from './random.js';

/** The spending of a simulated customer. All rates are per day. */
export interface Habit {
  spread: number;
  weekend: number;
  growth: number;
  wander: number;
  bursts: number;
  leaps: number;
}

export const between = (random: Random, low: number, high: number): number => low + (high - low) * random();
export const quiet = { weekend: 1, growth: 0, wander: 0, bursts: 0, leaps: 0 };

export const CUSTOMERS: Record<string, (random: Random) => Habit> = {
  steady: (random) => ({ ...quiet, spread: between(random, 0.05, 0.4) }),
  weekly: (random) => ({ ...quiet, spread: between(random, 0.05, 0.35), weekend: between(random, 0.2, 0.8) }),
  closed: (random) => ({ ...quiet, spread: between(random, 0.05, 0.35), weekend: 0 }),
  growing: (random) => ({ ...quiet, spread: between(random, 0.05, 0.35), weekend: between(random, 0.3, 1), growth: between(random, 0.002, 0.01) }),
  shrinking: (random) => ({ ...quiet, spread: between(random, 0.05, 0.35), weekend: between(random, 0.3, 1), growth: between(random, -0.01, -0.002) }),
  wandering: (random) => ({ ...quiet, spread: between(random, 0.05, 0.35), weekend: between(random, 0.3, 1), wander: between(random, 0.01, 0.04) }),
  bursty: (random) => ({ ...quiet, spread: between(random, 0.1, 0.5), weekend: between(random, 0.3, 1), wander: 0.005, bursts: 0.03 }),
  leaping: (random) => ({ ...quiet, spread: between(random, 0.05, 0.35), weekend: between(random, 0.3, 1), wander: 0.005, leaps: 1 / 60 }),
};

/** What each day costs in cents; the sixth and seventh of a week are weekend. */
export function simulate(habit: Habit, length: number, random: Random): number[] {
  const sigma = Math.sqrt(Math.log(1 + habit.spread ** 2));
  let level = 10 ** between(random, 1, 4);
  return Array.from({ length }, (_, day) => {
    level *= Math.exp(habit.growth + habit.wander * normal(random));
    if (random() < habit.leaps) level *= Math.exp(0.4 * normal(random));
    const usual = level * (day % 7 >= 5 ? habit.weekend : 1) * Math.exp(sigma * normal(random) - (sigma * sigma) / 2);
    return Math.round(usual * (random() < habit.bursts ? between(random, 2, 5) : 1));
  });
}
