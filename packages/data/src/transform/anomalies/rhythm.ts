import type { BucketSize } from '../../time/buckets.js';
import { DAY, HOUR } from '../../time/duration.js';
import { toWall, type OffsetAt } from '../../time/zone.js';
import { weekdayOf } from '../project/horizon.js';

/** How buckets of one size repeat. */
export interface Rhythm {
  /** Milliseconds that a bucket mostly has. Where clocks change, and in February, it is shorter or longer, and is judged by its share. */
  readonly length: number;
  /** Which bucket is like which: by the hour of the week, by the weekday, or all alike. */
  readonly slotOf: (start: number, offsetAt: OffsetAt) => number;
  /** How many of the last buckets tell the level. */
  readonly level: number;
  /** How many have to come before the first that is judged. */
  readonly needed: number;
  /** How many that stand out in a row are a new level. */
  readonly lasting: number;
}

const DAY_HOURS = 24;
const hourOfWeek = (start: number, offsetAt: OffsetAt): number => weekdayOf(start, offsetAt) * DAY_HOURS + new Date(toWall(start, offsetAt)).getUTCHours();

export const RHYTHMS: Readonly<Record<BucketSize, Rhythm>> = {
  hour: { length: HOUR, slotOf: hourOfWeek, level: 7 * DAY_HOURS, needed: 21 * DAY_HOURS, lasting: DAY_HOURS },
  day: { length: DAY, slotOf: weekdayOf, level: 7, needed: 21, lasting: 3 },
  week: { length: 7 * DAY, slotOf: () => 0, level: 4, needed: 8, lasting: 2 },
  month: { length: 30 * DAY, slotOf: () => 0, level: 3, needed: 6, lasting: 2 },
};
