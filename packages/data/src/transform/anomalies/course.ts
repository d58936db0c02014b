import type { Decimal } from '../../exact/decimal.js';
import type { Interval } from '../../time/instant.js';
import { isQuiet, type Expectation } from './expectation.js';
import { median, middle } from './median.js';
import { OrderedWindow } from './orderedWindow.js';
import type { Rhythm } from './rhythm.js';
import { spreadOf } from './spread.js';

/** One complete bucket: where it is in the view, what it amounts to, which buckets it is like, and its amount in the usual length. */
export interface Point {
  readonly index: number;
  readonly interval: Interval;
  readonly amount: Decimal;
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
  readonly #slots: Slot[] = [];
  #recent: Point[] = [];
  readonly #misses = new OrderedWindow();
  #compared = 0;

  /** `step`: the amounts are whole multiples of it. */
  constructor(rhythm: Rhythm, step: number) {
    this.#rhythm = rhythm;
    this.#step = step;
  }

  /** Whether enough buckets were compared with what was expected to tell a usual miss. */
  get isReady(): boolean {
    return this.#compared >= this.#rhythm.level;
  }

  /** Null where the level or the slot is not known yet, or most buckets are 0. */
  expect(slot: number): Expectation | null {
    const { known, part } = this.#slot(slot);
    const level = this.#level();
    if (known.length < OF_SLOT.needed || level <= 0) return null;
    const { ascending } = this.#misses;
    const centre = middle(ascending);
    const spread = Math.max(LEAST_SPREAD, spreadOf(ascending, centre));
    const limit = spread * LIMIT * (1 + CAUTION / Math.max(1, ascending.length));
    return { base: Math.max(0, level * part), offset: OFFSET * level, centre, limit, least: STEPS * this.#step, basis: known.map(({ index }) => index) };
  }

  /** Whether buckets were about as far off in the same direction before, and not as rarely as something that stands out. */
  isCommon(miss: number, { centre }: Expectation): boolean {
    const far = COMMON.near * (miss - centre);
    const { ascending } = this.#misses;
    const times = ascending.filter((one) => (far > 0 ? one - centre >= far : one - centre <= far)).length;
    return times > Math.max(COMMON.times, COMMON.share * ascending.length);
  }

  /** A quiet bucket counts as compared, but its miss is no measure for others: an office that is shut on Sundays foresees each of them. */
  remember(miss: number, expectation: Expectation): void {
    this.#compared += 1;
    if (!isQuiet(expectation)) this.#misses.push(miss, Math.min(MISSES.most, MISSES.cycles * this.#rhythm.level));
  }

  /** Takes a usual bucket into account. */
  follow(point: Point): void {
    this.#append(point);
    const usual = median(this.#recent.map(({ value }) => value));
    if (this.#recent.length < this.#rhythm.level || usual <= 0) return;
    const isFirst = this.#slots.every(({ known }) => known.length === 0);
    for (const { slot, value, index } of isFirst ? this.#recent : [point]) this.#learn(slot, value / usual, index);
  }

  /** Goes on as if a bucket that stands out had been as expected. */
  pass(point: Point, expected: number): void {
    this.#append({ ...point, value: expected });
  }

  /** Goes on at another level. */
  rebase(ratio: number): void {
    this.#recent = this.#recent.map((point) => ({ ...point, value: point.value * ratio }));
  }

  #slot(slot: number): Slot {
    return (this.#slots[slot] ??= { known: [], part: 0 });
  }

  #append(point: Point): void {
    this.#recent.push(point);
    if (this.#recent.length > this.#rhythm.level) this.#recent.shift();
  }

  #learn(slot: number, part: number, index: number): void {
    const learnt = this.#slot(slot);
    learnt.known.push({ part, index });
    if (learnt.known.length > OF_SLOT.remembered) learnt.known.shift();
    learnt.part = median(learnt.known.map((one) => one.part));
  }

  /** 0 where it is not known yet, as no slot has a part then. */
  #level(): number {
    const levels: number[] = [];
    for (const { slot, value } of this.#recent) {
      const { part } = this.#slot(slot);
      if (part >= OFFSET) levels.push(value / part);
    }
    return median(levels);
  }
}
