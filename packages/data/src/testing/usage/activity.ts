import { DAY, HOUR } from '../../time/duration.js';
import { noiseOf } from '../noise.js';

/** How the hours of a window become its value: added up, the largest, or the last. */
export type Fold = 'sum' | 'max' | 'last';

/** What an hour counted, in hundredths, as whole numbers add up without drifting. */
export type Activity = (hour: number) => number;

export const HUNDREDTHS = 100;

/** Each hour's part of a day: busy by day, quiet at night. A table, as sines may differ between machines. */
const HOURS = [2, 2, 1, 1, 2, 2, 3, 4, 5, 6, 7, 7, 6, 7, 7, 7, 6, 5, 4, 4, 3, 3, 3, 3];
const DAY_PARTS = HOURS.reduce((sum, part) => sum + part, 0);
const MAX_PARTS = Math.max(...HOURS);
/** The factor of each weekday, from Sunday. */
const WEEKDAYS = [0.55, 1, 1.05, 1.05, 1, 0.95, 0.6];

const GROWTH_PER_DAY = 0.0006;
const GROWTH_START = Date.UTC(2024, 0, 1);

/** Counts, peaks and levels are whole, and so are amounts in the thousands. */
const stepOf = (usual: number, fold: Fold): number => (fold === 'sum' && usual < 1000 ? 1 : HUNDREDTHS);

export interface ActivitySketch {
  seed: number;
  /** The name of the series: equal names and seeds give equal numbers. */
  name: string;
  /** The sum, peak or level of an ordinary day. */
  usual: number;
  fold: Fold;
}

const SHARES: Record<Fold, (part: number) => number> = { sum: (part) => part / DAY_PARTS, max: (part) => part / MAX_PARTS, last: () => 1 };

/** A remainder that is never negative, for moments before 1970. */
const modulo = (value: number, by: number): number => ((value % by) + by) % by;

/** Usage hour by hour: less at night and at weekends, slowly growing, with some noise. Levels only drift. */
export function activity({ seed, name, usual, fold }: ActivitySketch): Activity {
  const noise = { hour: noiseOf(seed, name), day: noiseOf(seed, `${name} day`) };
  const step = stepOf(usual, fold);
  const uneven = fold === 'last' ? 0.04 : 0.4;
  const around = (chance: number): number => 1 + uneven * (chance - 0.5);
  return (hour) => {
    const day = Math.floor(hour / DAY);
    const index = Math.floor(hour / HOUR);
    // 1 January 1970 was a Thursday.
    const calm = fold === 'last' ? 1 : (WEEKDAYS[modulo(day + 4, 7)] ?? 1);
    const growth = Math.max(0.25, 1 + ((hour - GROWTH_START) / DAY) * GROWTH_PER_DAY);
    const share = SHARES[fold](HOURS[modulo(index, 24)] ?? 0);
    return Math.round((usual * share * calm * growth * around(noise.day(day)) * around(noise.hour(index)) * HUNDREDTHS) / step) * step;
  };
}
