import { Course, type Point } from './course.js';
import { band, isQuiet, missOf, standsOut, strengthOf, type Expectation } from './expectation.js';
import { median } from './median.js';
import type { Rhythm } from './rhythm.js';

/** A bucket that stands out. */
export interface Outlier {
  readonly point: Point;
  readonly expectation: Expectation;
  readonly miss: number;
  readonly strength: number;
}

/** Buckets in a row that stand out in the same direction; quiet ones, and those halfway there, do not end it. */
export interface Run {
  readonly outliers: [Outlier, ...Outlier[]];
  /** Whether it is the new level. */
  lasting: boolean;
}

/** Halfway back to what was expected, a run is over. */
const HALFWAY = 0.5;

/** Judges buckets one after the other, each by those before it alone, so that a judgement never changes when more buckets come. */
export class Judge {
  readonly runs: Run[] = [];
  /** The indices of what was judged. */
  readonly judged: number[] = [];
  readonly #course: Course;
  readonly #lasting: number;
  #run: Run | null = null;

  /** `step`: the amounts are whole multiples of it. */
  constructor(rhythm: Rhythm, step: number) {
    this.#course = new Course(rhythm, step);
    this.#lasting = rhythm.lasting;
  }

  take(point: Point): void {
    const expectation = this.#course.expect(point.slot);
    if (expectation === null) {
      this.#course.follow(point);
      return;
    }
    const miss = missOf(point.value, expectation);
    const outlier = { point, expectation, miss, strength: strengthOf(miss, expectation) };
    const isKnown = this.#course.isReady;
    if (isKnown) this.judged.push(point.index);
    if (isKnown && standsOut(point.value, expectation) && !this.#course.isCommon(miss, expectation)) this.#standOut(outlier);
    else this.#fitIn(outlier);
  }

  #standOut(outlier: Outlier): void {
    const run = this.#runOf(outlier);
    this.#course.pass(outlier.point, band(outlier.expectation).expected);
    const telling = run.outliers.filter(({ expectation }) => !isQuiet(expectation));
    if (telling.length < this.#lasting) return;
    run.lasting = true;
    this.#course.rebase(median(telling.map(({ point, expectation }) => point.value / Math.max(expectation.offset, band(expectation).expected))));
    this.#run = null;
  }

  #fitIn({ point, expectation, miss, strength }: Outlier): void {
    if (!isQuiet(expectation) && this.#side(strength) < HALFWAY) this.#end();
    this.#course.remember(miss, expectation);
    this.#course.follow(point);
  }

  /** The strength in the direction of the run. */
  #side(strength: number): number {
    return strength * Math.sign(this.#run?.outliers[0].strength ?? 1);
  }

  /** The run that it goes on with, or begins. */
  #runOf(outlier: Outlier): Run {
    if (this.#run !== null && this.#side(outlier.strength) > 0) {
      this.#run.outliers.push(outlier);
      return this.#run;
    }
    this.#end();
    this.#run = { outliers: [outlier], lasting: false };
    this.runs.push(this.#run);
    return this.#run;
  }

  /** What stood out for a while has been seen from now on. What became the level has not: it is no miss any more. */
  #end(): void {
    for (const { miss, expectation } of this.#run?.outliers ?? []) this.#course.remember(miss, expectation);
    this.#run = null;
  }
}
