import { add, decimal, type Decimal, ZERO } from './decimal.js';
import { decimalOfSum, fitsDoubles, millionthsOf, numberOf } from './scaled.js';

/**
 * Exact running totals, one for each place (usually a bucket). To avoid an object per place, totals are kept in arrays of doubles while
 * those are exact; everything else is added as decimal text.
 */
export class ExactColumn {
  readonly #filled: Uint8Array;
  readonly #whole: Float64Array;
  readonly #millionths: Float64Array;
  readonly #rest = new Map<number, Decimal>();

  constructor(length: number) {
    this.#filled = new Uint8Array(length);
    this.#whole = new Float64Array(length);
    this.#millionths = new Float64Array(length);
  }

  get length(): number {
    return this.#filled.length;
  }

  /**
   * Adds a decimal, or a number, taken as the shortest text that reads as it; null adds nothing, not even a 0.
   * @throws DecimalSyntaxError for NaN and infinities
   */
  add(place: number, value: number | Decimal | null): void {
    if (value === null) return;
    const number = numberOf(value);
    const isWhole = Number.isSafeInteger(number);
    if (this.#addScaled(place, isWhole ? number : 0, isWhole ? 0 : millionthsOf(number))) return;
    this.#addText(place, typeof value === 'string' ? value : decimal(value));
  }

  /** Adds another column of the same length, place by place. */
  addColumn(other: ExactColumn): void {
    for (let place = 0; place < other.length; place += 1) {
      if (other.#filled[place] === 1) this.#addPlace(place, other, place);
    }
  }

  /** The sum of all places; '0' where nothing was added. */
  total(): Decimal {
    const total = new ExactColumn(1);
    for (let place = 0; place < this.length; place += 1) {
      if (this.#filled[place] === 1) total.#addPlace(0, this, place);
    }
    return total.at(0) ?? ZERO;
  }

  #addPlace(place: number, other: ExactColumn, from: number): void {
    const whole = other.#whole[from] ?? 0;
    const millionths = other.#millionths[from] ?? 0;
    if (!this.#addScaled(place, whole, millionths)) this.#addText(place, decimalOfSum(whole, millionths));
    const rest = other.#rest.size === 0 ? undefined : other.#rest.get(from);
    if (rest !== undefined) this.#addText(place, rest);
  }

  /** Returns false, and adds nothing, where doubles would no longer hold the sum exactly. */
  #addScaled(place: number, whole: number, millionths: number): boolean {
    const nextWhole = (this.#whole[place] ?? 0) + whole;
    const nextMillionths = (this.#millionths[place] ?? 0) + millionths;
    if (!fitsDoubles(nextWhole, nextMillionths)) return false;
    this.#filled[place] = 1;
    this.#whole[place] = nextWhole;
    this.#millionths[place] = nextMillionths;
    return true;
  }

  #addText(place: number, value: Decimal): void {
    this.#filled[place] = 1;
    this.#rest.set(place, add(this.#rest.get(place) ?? ZERO, value));
  }

  /** The total of one place; null where nothing was added, as a missing row is not a zero. */
  at(place: number): Decimal | null {
    if (this.#filled[place] !== 1) return null;
    const held = decimalOfSum(this.#whole[place] ?? 0, this.#millionths[place] ?? 0);
    const rest = this.#rest.size === 0 ? undefined : this.#rest.get(place);
    return rest === undefined ? held : add(held, rest);
  }

  toDecimals(): (Decimal | null)[] {
    const decimals = new Array<Decimal | null>(this.length).fill(null);
    for (let place = 0; place < this.length; place += 1) decimals[place] = this.at(place);
    return decimals;
  }
}
