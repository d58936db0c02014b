import { expectedDays, fitDemand, randomDays, type Demand } from './demand.js';
import { mean } from './mean.js';
import { resampled, type Future } from './resampled.js';

/**
 * Whether days below zero take back more than a twentieth of what the others cost, as credits do, or corrections of a metric that counts
 * levels. Such days have no level that they could be in proportion to: it comes near zero, and what is measured by it explodes.
 */
const isSwinging = (days: readonly number[]): boolean => mean(days) < 0.9 * mean(days.map(Math.abs));

const isRare = (days: readonly number[]): boolean => 3 * days.filter((value) => value === 0).length > days.length;

/**
 * Whether more than a third of the days are without spend, and neither their weekday nor a change of level tells which. Of the last two
 * weeks as well: who tried something once, and has now used it daily for ten days, has a level.
 */
const isIrregular = (days: readonly number[], { unexplained }: Demand): boolean => isRare(days) && isRare(days.slice(-14)) && unexplained > 0.5;

/** Whether the history ends in a pause that is longer than all before it, and longer than a weekend. */
function isPaused(days: readonly number[]): boolean {
  const course = days.map((value) => (value === 0 ? '-' : 'x')).join('');
  const start = course.search(/-{3,}$/);
  return start >= 0 && course.indexOf(course.slice(start)) === start;
}

/**
 * How daily spend goes on that has been so for at least seven days; `weekdays[i]` (0 to 6) is the weekday of day `i`. Days with a level
 * go on as `Demand` says, others as they were. Nothing tells whether a pause that is longer than any before is the end: in half of the
 * courses it is.
 */
export function fitFuture(days: readonly number[], weekdays: readonly number[]): Future {
  const demand = fitDemand(days, weekdays);
  if (isSwinging(days) || isIrregular(days, demand)) return resampled(days);
  const ends = isPaused(days) ? 0.5 : 0;
  return {
    expected: (coming) => expectedDays(demand, coming),
    random: (coming, random) => (random() < ends ? coming.map(() => 0) : randomDays(demand, coming, random)),
  };
}
