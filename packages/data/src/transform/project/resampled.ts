import { mean } from './mean.js';
import type { Random } from './random.js';

/** What the coming days will cost. `weekdays` holds the weekday (0 to 6) of each of them. */
export interface Future {
  readonly expected: (weekdays: readonly number[]) => number[];
  /** One possible course of them. */
  readonly random: (weekdays: readonly number[], random: Random) => number[];
}

const pick = (days: readonly number[], random: Random): number => days[Math.floor(random() * days.length)] ?? 0;

/**
 * Days without a level go on as they were, in any order. But what they were is a matter of chance as well: of the same customer, three
 * purchases could have been one or five. So each course draws a past from the days first, and then its own days from that past.
 */
export const resampled = (days: readonly number[]): Future => ({
  expected: (weekdays) => weekdays.map(() => mean(days)),
  random: (weekdays, random) => {
    const past = days.map(() => pick(days, random));
    return weekdays.map(() => pick(past, random));
  },
});
