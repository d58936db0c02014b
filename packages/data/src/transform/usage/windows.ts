import { fromEpoch } from '../../time/instant.js';
import { place, readEpoch, refuse } from '../../wire/read.js';
import { usagePlace } from '../../wire/usage.js';
import { getOrMake } from '../series/getOrMake.js';
import { placeWindow, type Place, type Placement } from '../series/placement.js';

export interface Window extends Place {
  readonly start: number;
  readonly end: number;
}

/** One way to write a window, and its number. */
interface Spelling {
  readonly start: unknown;
  readonly end: unknown;
  /** The end in epoch milliseconds. */
  readonly until: number;
  readonly window: number;
}

/** The two fields of a row that bound its window. */
export type WindowFields = readonly [start: string, end: string];

/**
 * The windows of usage rows, numbered as they come. Rows repeat few windows many times, so a window's texts are read once;
 * different spellings of an instant are one window.
 */
export class Windows {
  readonly all: Window[] = [];
  readonly #byText = new Map<unknown, Spelling>();
  /** By length, of which there is mostly one, then by start. */
  readonly #numbers = new Map<number, Map<number, number>>();
  /** Rows of one window mostly come together. */
  #last: Spelling | null = null;
  readonly #placement: Placement;
  readonly #fields: WindowFields;

  constructor(placement: Placement, fields: WindowFields) {
    this.#placement = placement;
    this.#fields = fields;
  }

  /**
   * The number of a row's window, or -1 where it is not wholly inside the interval.
   * @throws WireFormatError for texts that are no timestamps, or the wrong way round
   * @throws TimeRangeError for a window longer than its bucket, or a day in a zone whose days are others
   */
  find(start: unknown, end: unknown, row: number): number {
    const last = this.#last;
    if (last !== null && start === last.start && end === last.end) return last.window;
    const known = this.#byText.get(start);
    const spelling = known !== undefined && known.end === end ? known : this.#read(start, end, row);
    if (spelling !== known) this.#byText.set(start, spelling);
    this.#last = spelling;
    return spelling.window;
  }

  #read(start: unknown, end: unknown, row: number): Spelling {
    const at = usagePlace(row);
    const last = this.#last;
    // A window mostly begins where the one before it ended, and reading a timestamp takes longer than the rest of a row.
    const from = last !== null && start === last.end ? last.until : readEpoch(start, place(at, this.#fields[0]));
    const until = readEpoch(end, place(at, this.#fields[1]));
    if (until <= from) refuse(place(at, this.#fields[1]), 'a timestamp after the start', fromEpoch(until));
    return { start, end, until, window: this.#number(from, until, row) };
  }

  #number(start: number, end: number, row: number): number {
    const found = placeWindow(start, end, row, this.#placement);
    if (found === null) return -1;
    const numbers = getOrMake(this.#numbers, end - start, () => new Map<number, number>());
    const { bucket, straddles } = found;
    return getOrMake(numbers, start, () => this.all.push({ start, end, bucket, straddles }) - 1);
  }
}
