import { mean } from './mean.js';
import { normal, type Random } from './random.js';
import { weekdayFactors } from './weekdays.js';

/**
 * How a customer's daily spend goes on: exponential smoothing with errors in proportion to the level, a weekday pattern and a damped
 * growth. The constants were chosen once, so that an 80 % interval covers 80 % of simulated customers who are steady, weekly, closed on
 * weekends, growing, shrinking, wandering, bursty or leaping; calibration.test.ts holds them to it. A rhythm longer than a week is not
 * known and takes its customers by surprise.
 */
export interface Demand {
  /** Spend per day at the end of the history. */
  readonly level: number;
  readonly levelSpread: number;
  /** Growth per day, as a fraction of the level. */
  readonly growth: number;
  readonly growthSpread: number;
  /** How much of a day's surprise stays in the level: 0 none, 1 all. */
  readonly smoothing: number;
  /** How far single days were off, as a fraction of the level at the time. */
  readonly surprises: readonly number[];
  readonly weekdays: readonly number[];
  /** How far days were off, compared to how far they were from their mean: 0 if all of them were foreseen. */
  readonly unexplained: number;
}

const SMOOTHINGS = [0.05, 0.1, 0.2, 0.35];
/** What the day before counts, as a part of a day, where smoothings are compared: a level that has just changed shows in the last days. */
const AGEING = 0.92;
/** Surprises are capped, at ten times the expected from above, so that one outlier does not make the future explode. */
const LARGEST_SURPRISE = 9;
/** How many of the last days the growth is read from. */
const GROWTH_WINDOW = 56;
/** Standard deviation of daily growth among customers in general. Growth that the history does not prove is shrunk towards none. */
const USUAL_GROWTH = 0.005;
/** How much of the growth is left after each day, as nothing grows for ever. */
const DAMPING = 0.98;

/** The sum of squares, of which older ones may count less. */
const squares = (values: readonly number[], ageing = 1): number => values.reduce((sum, value) => ageing * sum + value * value, 0);

interface Smoothed {
  readonly level: number;
  readonly smoothing: number;
  readonly surprises: readonly number[];
  /** The sum of squares of what days were off by, of which older ones count less. */
  readonly cost: number;
}

/**
 * Runs one smoothing over the history: where it ends, and by how much each day surprised it. `usual` is each day's part of the level.
 * Days are measured by the level, not by what is usual on them: an office that is shut on Sunday has a part near none there, and by that
 * measure every Sunday would be a shock.
 */
function smooth(days: readonly number[], usual: readonly number[], smoothing: number): Smoothed {
  let level = mean(days.slice(0, 7));
  const offs: number[] = [];
  const surprises = days.map((value, day) => {
    const part = usual[day] ?? 1;
    const off = value - part * level;
    const surprise = level > 0 ? Math.max(-LARGEST_SURPRISE, Math.min(LARGEST_SURPRISE, off / level)) : 0;
    offs.push(off);
    // No day moves the level beyond itself, as a week's one batch otherwise would.
    level += (smoothing / Math.max(1, smoothing * part)) * off;
    return surprise;
  });
  return { level, smoothing, surprises, cost: squares(offs, AGEING) };
}

/** The least-squares slope as a fraction of the level, shrunk by as much of it as the daily spread alone could explain. */
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

/** Fits the model to a history of at least seven complete days; `weekdays[i]` (0 to 6) is the weekday of day `i`. */
export function fitDemand(days: readonly number[], weekdays: readonly number[]): Demand {
  const factors = weekdayFactors(days, weekdays);
  const usual = weekdays.map((weekday) => factors[weekday] ?? 1);
  const average = mean(days);
  const even = days.map((value, day) => average + value - (usual[day] ?? 1) * average);
  const [best] = SMOOTHINGS.map((smoothing) => smooth(days, usual, smoothing)).toSorted((a, b) => a.cost - b.cost);
  const { level, smoothing, surprises, cost } = best ?? smooth(days, usual, 0.05);
  const centre = mean(surprises);
  const centred = surprises.map((surprise) => surprise - centre);
  // The level takes one degree of freedom.
  const freedom = days.length - 1;
  const spread = Math.sqrt(squares(centred) / freedom);
  return {
    level: Math.max(0, level),
    levelSpread: spread / Math.sqrt(Math.min(days.length, (2 - smoothing) / smoothing)),
    ...fitGrowth(even, spread),
    smoothing,
    surprises: centred.map((surprise) => surprise * Math.sqrt(days.length / freedom)),
    weekdays: factors,
    unexplained: cost / squares(days.map((value) => value - average), AGEING),
  };
}

/** The expected spend of each coming day. */
export const expectedDays = (demand: Demand, weekdays: readonly number[]): number[] => walk(demand, weekdays, demand.level, demand.growth, () => 0);

/** One possible course of the coming days, with surprises drawn from those of the past. */
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
    const value = Math.max(0, level * ((demand.weekdays[weekday] ?? 1) + off));
    level = Math.max(0, level * (1 + demand.smoothing * off));
    return value;
  });
}
