import { mean } from './mean.js';

const WEEK = 7;
/** Two weeks show each weekday twice. In less than that a pattern may be a coincidence. */
const ENOUGH = 2 * WEEK;
/** The weight of the prior assumption that all weekdays are alike, in weeks. */
const PRIOR = 1;

/** The average of the week around a day; at the ends of the history, of the first or last week. */
function weekAround(days: readonly number[], index: number): number {
  const start = Math.max(0, Math.min(days.length - WEEK, index - 3));
  return mean(days.slice(start, start + WEEK));
}

/** How each weekday (0 to 6) compares to its week; 1 for all if the history is too short. `weekdays[i]` is the weekday of day `i`. */
export function weekdayFactors(days: readonly number[], weekdays: readonly number[]): readonly number[] {
  const ratios = Array.from({ length: WEEK }, (): number[] => new Array<number>(PRIOR).fill(1));
  if (days.length >= ENOUGH) {
    days.forEach((value, index) => {
      const usual = weekAround(days, index);
      if (usual > 0) ratios[weekdays[index] ?? 0]?.push(value / usual);
    });
  }
  const factors = ratios.map(mean);
  const level = mean(factors);
  return factors.map((factor) => factor / level);
}
