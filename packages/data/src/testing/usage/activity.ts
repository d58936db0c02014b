import { DAY, HOUR } from '../moments.js';
import { noiseOf } from '../noise.js';

/** How the hours of a window become its value: added up, the largest, or the last. */
export type Fold = 'sum' | 'max' | 'last';

/** What an hour counted, in hundredths: whole numbers add up without drifting. */
export type Activity = (hour: number) => number;

export const HUNDREDTHS = 100;

/** Busy by day, quiet by night, in parts of a day. Tables, as sines need not come out alike on every machine. */
const HOURS = [2, 2, 1, 1, 2, 2, 3, 4, 5, 6, 7, 7, 6, 7, 7, 7, 6, 5, 4, 4, 3, 3, 3, 3];
const DAY_PARTS = HOURS.reduce((sum, part) => sum + part, 0);
const MOST_PARTS = Math.max(...HOURS);
/** From Sunday. */
const WEEKDAYS = [0.55, 1, 1.05, 1.05, 1, 0.95, 0.6];

const GROWTH_A_DAY = 0.0006;
const GROWTH_START = Date.UTC(2024, 0, 1);

/** Counts, peaks and levels are whole; so is what is counted by the thousand. */
const stepOf = (usual: number, fold: Fold): number => (fold === 'sum' && usual < 1000 ? 1 : HUNDREDTHS);

export interface ActivitySketch {
  seed: number;
  /** Names the numbers: equal names under equal seeds are equally busy. */
  name: string;
  /** A usual day's sum, peak or level. */
  usual: number;
  fold: Fold;
}

const SHARES: Record<Fold, (part: number) => number> = { sum: (part) => part / DAY_PARTS, max: (part) => part / MOST_PARTS, last: () => 1 };

/** The same for moments before 1970, where % is negative. */
const modulo = (value: number, by: number): number => ((value % by) + by) % by;

/** What somebody used, hour by hour: less at night and at weekends, slowly growing, never quite even. Levels only drift. */
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
    const growth = Math.max(0.25, 1 + ((hour - GROWTH_START) / DAY) * GROWTH_A_DAY);
    const share = SHARES[fold](HOURS[modulo(index, 24)] ?? 0);
    return Math.round((usual * share * calm * growth * around(noise.day(day)) * around(noise.hour(index)) * HUNDREDTHS) / step) * step;
  };
}
