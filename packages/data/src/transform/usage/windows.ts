import { epochOf } from '../../time/instant.js';
import { place, readEpoch, refuse } from '../../wire/read.js';
import { usagePlace } from '../../wire/usage.js';
import { placeWindow, type Place, type Placement } from '../series/placement.js';

export interface Window extends Place {
  readonly start: number;
  readonly end: number;
}

/** One way to write a window, and its number. */
interface Spelling {
  readonly start: unknown;
  readonly end: unknown;
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
  readonly #byStart = new Map<number, number[]>();
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
    const spelling = known !== undefined && known.end === end ? known : { start, end, window: this.#add(this.#read(start, 0, row), this.#read(end, 1, row), row) };
    if (spelling !== known) this.#byText.set(start, spelling);
    this.#last = spelling;
    return spelling.window;
  }

  #read(value: unknown, side: 0 | 1, row: number): number {
    const epoch = typeof value === 'string' ? epochOf(value) : Number.NaN;
    return Number.isNaN(epoch) ? readEpoch(value, place(usagePlace(row), this.#fields[side])) : epoch;
  }

  #add(start: number, end: number, row: number): number {
    if (end <= start) refuse(place(usagePlace(row), this.#fields[1]), 'a timestamp after the start', new Date(end).toISOString());
    const found = placeWindow(start, end, row, this.#placement);
    if (found === null) return -1;
    const same = this.#byStart.get(start) ?? [];
    this.#byStart.set(start, same);
    const known = same.find((window) => this.all[window]?.end === end);
    if (known !== undefined) return known;
    same.push(this.all.length);
    return this.all.push({ start, end, ...found }) - 1;
  }
}
