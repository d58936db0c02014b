import { isQuiet, type Expectation } from './expectation.js';
import { median } from './median.js';
import type { Rhythm } from './rhythm.js';
import { spreadOf } from './spread.js';

/** One complete bucket: its index in the view, which it is like, and its amount in the usual length. */
export interface Point {
  readonly index: number;
  readonly slot: number;
  readonly value: number;
}

/** One weekday, or hour of the week. */
interface Slot {
  /** What its last buckets were of the level. */
  readonly known: { part: number; index: number }[];
  /** Their median. */
  part: number;
}

/** A slot seen once may have been an exception, and what it was long ago counts no more. */
const OF_SLOT = { needed: 2, remembered: 8 };
/** How many misses are remembered. */
const MISSES = { cycles: 8, most: 336 };
/** The part of the level that distances are measured above. */
const OFFSET = 0.25;
/** How many usual misses away a bucket stands out, and how much further as long as few misses are known: half of it more for ten of them. */
const LIMIT = 3;
const CAUTION = 5;
/** The least that a miss usually is, so that a little more than always the same does not stand out. */
const LEAST_SPREAD = 0.05;
/** A difference of fewer steps may be nothing but rounding: 2 of something where 1 was expected. */
const STEPS = 3;
/** What came this often before, or in this share of all buckets, is no surprise; and how near is as far. */
const COMMON = { times: 2, share: 0.05, near: 0.7 };

/**
 * What is known, bucket by bucket in order of time, of how the next will be. The level is the median of the last cycle (a week of days),
 * each bucket divided by the part of the level that its slot has (a Thursday among the days); a miss is how far off a bucket was when it
 * came. All are medians, or leave out the farthest, so that what stands out does not change what later buckets are judged by. The
 * constants were chosen once, for few false alarms among simulated customers; findAnomalies.calibration.test.ts holds them to it.
 */
export class Course {
  readonly #rhythm: Rhythm;
  readonly #step: number;
  readonly #slots: Slot[];
  #recent: Point[] = [];
  readonly #misses: number[] = [];
  #compared = 0;

  /** `step`: the amounts are whole multiples of it. */
  constructor(rhythm: Rhythm, step: number) {
    this.#rhythm = rhythm;
    this.#step = step;
    this.#slots = Array.from({ length: rhythm.slots }, () => ({ known: [], part: 0 }));
  }

  /** Whether enough buckets were compared with what was expected to tell a usual miss. */
  get isReady(): boolean {
    return this.#compared >= this.#rhythm.level;
  }

  /** Null where the level or the slot is not known yet, or most buckets are 0. */
  expect(slot: number): Expectation | null {
    const { known, part } = this.#slots[slot] ?? { known: [], part: 0 };
    const level = this.#level();
    if (known.length < OF_SLOT.needed || level <= 0) return null;
    const centre = median(this.#misses);
    const spread = Math.max(LEAST_SPREAD, spreadOf(this.#misses, centre));
    const limit = spread * LIMIT * (1 + CAUTION / Math.max(1, this.#misses.length));
    return { base: Math.max(0, level * part), offset: OFFSET * level, centre, limit, least: STEPS * this.#step, basis: known.map(({ index }) => index) };
  }

  /** Whether buckets were about as far off in the same direction before, and not as rarely as something that stands out. */
  isCommon(miss: number, { centre }: Expectation): boolean {
    const far = COMMON.near * (miss - centre);
    const times = this.#misses.filter((one) => (far > 0 ? one - centre >= far : one - centre <= far)).length;
    return times > Math.max(COMMON.times, COMMON.share * this.#misses.length);
  }

  /** A quiet bucket counts as compared, but its miss is no measure for others: an office that is shut on Sundays foresees each of them. */
  remember(miss: number, expectation: Expectation): void {
    this.#compared += 1;
    if (isQuiet(expectation)) return;
    this.#misses.push(miss);
    if (this.#misses.length > Math.min(MISSES.most, MISSES.cycles * this.#rhythm.level)) this.#misses.shift();
  }

  /** Takes a usual bucket into account. */
  follow(point: Point): void {
    this.#append(point);
    const middle = median(this.#recent.map(({ value }) => value));
    if (this.#recent.length < this.#rhythm.level || middle <= 0) return;
    const isFirst = this.#slots.every(({ known }) => known.length === 0);
    for (const { slot, value, index } of isFirst ? this.#recent : [point]) this.#learn(slot, value / middle, index);
  }

  /** Goes on as if a bucket that stands out had been as expected. */
  pass(point: Point, expected: number): void {
    this.#append({ ...point, value: expected });
  }

  /** Goes on at another level. */
  rebase(ratio: number): void {
    this.#recent = this.#recent.map((point) => ({ ...point, value: point.value * ratio }));
  }

  #append(point: Point): void {
    this.#recent.push(point);
    if (this.#recent.length > this.#rhythm.level) this.#recent.shift();
  }

  #learn(slot: number, part: number, index: number): void {
    const learnt = this.#slots[slot];
    if (learnt === undefined) return;
    learnt.known.push({ part, index });
    if (learnt.known.length > OF_SLOT.remembered) learnt.known.shift();
    learnt.part = median(learnt.known.map((one) => one.part));
  }

  /** 0 where it is not known yet. */
  #level(): number {
    if (this.#recent.length < this.#rhythm.level) return 0;
    const parts = this.#recent.map(({ slot, value }) => ({ value, part: this.#slots[slot]?.part ?? 0 }));
    return median(parts.filter(({ part }) => part >= OFFSET).map(({ value, part }) => value / part));
  }
}
