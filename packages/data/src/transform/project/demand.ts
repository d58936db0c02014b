import { normal, type Random } from './random.js';
import { weekdayFactors } from './weekdays.js';

/**
 * How a customer's daily spend goes on: exponential smoothing with multiplicative errors, a weekday pattern and a damped growth.
 * The constants were chosen once, so that an 80 % interval covers 80 % of simulated customers who are steady, weekly, growing,
 * shrinking, wandering, bursty or leaping; calibration.test.ts holds them to it.
 */
export interface Demand {
  /** Per day, where the history ends. */
  readonly level: number;
  readonly levelSpread: number;
  /** Per day, as a fraction of the level. */
  readonly growth: number;
  readonly growthSpread: number;
  /** How much of a surprise stays in the level. */
  readonly smoothing: number;
  /** What single days were off by, as a fraction of the level then. */
  readonly surprises: readonly number[];
  readonly weekdays: readonly number[];
}

const SMOOTHINGS = [0.05, 0.1, 0.2, 0.35];
/** A day ten times as large as expected is taken for no more than that: one outlier must not make the future explode. */
const LARGEST_SURPRISE = 9;
/** Days that the growth is read from. */
const GROWTH_WINDOW = 56;
/** Standard deviation of the daily growth of customers at large: a growth that its history does not prove is shrunk towards none. */
const USUAL_GROWTH = 0.005;
/** What is left of the growth after each day: nothing grows for ever. */
const DAMPING = 0.98;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const squares = (values: readonly number[]): number => values.reduce((sum, value) => sum + value * value, 0);

/** Runs one smoothing over the history: where it ends, and by how much each day surprised it. */
function smooth(days: readonly number[], smoothing: number): { level: number; smoothing: number; surprises: number[] } {
  let level = mean(days.slice(0, 7));
  const surprises = days.map((value) => {
    const surprise = level > 0 ? Math.min(LARGEST_SURPRISE, (value - level) / level) : 0;
    level += smoothing * (value - level);
    return surprise;
  });
  return { level, smoothing, surprises };
}

/** The least-squares slope as a fraction of the level, shrunk by how much of it the daily spread alone could have made. */
function fitGrowth(days: readonly number[], spread: number): { growth: number; growthSpread: number } {
  const recent = days.slice(-GROWTH_WINDOW);
  const usual = mean(recent);
  const offsets = recent.map((_, index) => index - (recent.length - 1) / 2);
  const reach = squares(offsets);
  const slope = usual > 0 ? offsets.reduce((sum, offset, index) => sum + offset * ((recent[index] ?? 0) - usual), 0) / reach / usual : 0;
  const chance = (spread * spread) / reach;
  const belief = USUAL_GROWTH ** 2 / (USUAL_GROWTH ** 2 + chance);
  return { growth: slope * belief, growthSpread: Math.sqrt(chance * belief) };
}

/** Fits the history of complete days; `weekdays[i]` (0 to 6) is the weekday of day `i`. At least seven days. */
export function fitDemand(days: readonly number[], weekdays: readonly number[]): Demand {
  const factors = weekdayFactors(days, weekdays);
  const even = days.map((value, index) => value / Math.max(0.05, factors[weekdays[index] ?? 0] ?? 1));
  const [best] = SMOOTHINGS.map((smoothing) => smooth(even, smoothing)).toSorted((a, b) => squares(a.surprises) - squares(b.surprises));
  const { level, smoothing, surprises } = best ?? smooth(even, 0.05);
  const centre = mean(surprises);
  const centred = surprises.map((surprise) => surprise - centre);
  // The level takes one degree of freedom, a weekday pattern most of six: what fits the past too well is too sure of the future.
  const freedom = days.length - (days.length < 14 ? 1 : 6);
  const spread = Math.sqrt(squares(centred) / freedom);
  const growth = fitGrowth(even, spread);
  const lag = Math.min((1 - smoothing) / smoothing, (days.length - 1) / 2);
  return {
    level: Math.max(0, level * (1 + growth.growth * lag)),
    levelSpread: spread / Math.sqrt(Math.min(days.length, (2 - smoothing) / smoothing)),
    ...growth,
    smoothing,
    surprises: centred.map((surprise) => surprise * Math.sqrt(days.length / freedom)),
    weekdays: factors,
  };
}

/** What each coming day takes if nothing surprises. */
export const expectedDays = (demand: Demand, weekdays: readonly number[]): number[] => walk(demand, weekdays, demand.level, demand.growth, () => 0);

/** One of the ways in which the coming days may go. Surprises are drawn from those of the past. */
export function randomDays(demand: Demand, weekdays: readonly number[], random: Random): number[] {
  const level = demand.level * Math.max(0, 1 + demand.levelSpread * normal(random));
  const growth = demand.growth + demand.growthSpread * normal(random);
  return walk(demand, weekdays, level, growth, () => demand.surprises[Math.floor(random() * demand.surprises.length)] ?? 0);
}

function walk(demand: Demand, weekdays: readonly number[], startLevel: number, startGrowth: number, surprise: () => number): number[] {
  let level = startLevel;
  let growth = startGrowth;
  return weekdays.map((weekday) => {
    level *= Math.max(0, 1 + growth);
    growth *= DAMPING;
    const off = surprise();
    const value = Math.max(0, level * (1 + off)) * (demand.weekdays[weekday] ?? 1);
    level = Math.max(0, level * (1 + demand.smoothing * off));
    return value;
  });
}
