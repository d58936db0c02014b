import { HOUR } from '../../time/duration.js';
import { fromEpoch } from '../../time/instant.js';
import { place, readEpoch, refuse, type Place } from '../../wire/read.js';
import { getOrMake } from '../series/getOrMake.js';
import { placeWindow, type Placement, type WindowPlace } from '../series/placement.js';

export interface Window extends WindowPlace {
  readonly start: number;
  readonly end: number;
}

/** One way to write a window, and the number of that window. */
interface Spelling {
  readonly start: unknown;
  readonly end: unknown;
  /** The end in epoch milliseconds. */
  readonly until: number;
  readonly window: number;
}

/** The names of the two fields that hold the start and end of a row's window. */
export type WindowFields = readonly [start: string, end: string];

/**
 * The windows of usage rows, numbered in the order they come; spellings of the same instants are one window. Rows repeat few windows
 * many times, and reading a timestamp takes longer than all the rest of a row.
 */
export class Windows {
  readonly all: Window[] = [];
  /** The first spelling of each window. */
  readonly #spellings: Spelling[] = [];
  /** By length, mostly a single one, then by start in hours: maps are fastest with small whole numbers as keys. */
  readonly #numbers = new Map<number, Map<number, number>>();
  #last: Spelling | null = null;
  readonly #placement: Placement;
  readonly #fields: WindowFields;

  constructor(placement: Placement, fields: WindowFields) {
    this.#placement = placement;
    this.#fields = fields;
  }

  /**
   * The number of a row's window, or -1 if it is not wholly inside the interval.
   * @throws WireFormatError if start or end is not a timestamp, or the end is not after the start
   * @throws TimeRangeError for a window longer than its bucket, or a day in a zone with other days
   */
  find(start: unknown, end: unknown, at: Place): number {
    const last = this.#last;
    if (last !== null && start === last.start && end === last.end) return last.window;
    // Rows come window by window, or else group by group with the same windows in each.
    const next = this.#spellings[last === null ? 0 : last.window + 1];
    const spelling = next !== undefined && start === next.start && end === next.end ? next : this.#read(start, end, at);
    this.#last = spelling;
    return spelling.window;
  }

  #read(start: unknown, end: unknown, at: Place): Spelling {
    const last = this.#last;
    // Mostly a window begins where the one before it ended.
    const from = last !== null && start === last.end ? last.until : readEpoch(start, place(at, this.#fields[0]));
    const until = readEpoch(end, place(at, this.#fields[1]));
    if (until <= from) refuse(place(at, this.#fields[1]), 'a timestamp after the start', fromEpoch(until));
    const spelling = { start, end, until, window: this.#number(from, until, at) };
    if (spelling.window === this.#spellings.length) this.#spellings.push(spelling);
    return spelling;
  }

  #number(start: number, end: number, at: Place): number {
    const found = placeWindow(start, end, at, this.#placement);
    if (found === null) return -1;
    const { bucket, straddles } = found;
    const numbers = getOrMake(this.#numbers, end - start, () => new Map<number, number>());
    return getOrMake(numbers, start / HOUR, () => this.all.push({ start, end, bucket, straddles }) - 1);
  }
}
