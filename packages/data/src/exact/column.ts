import { add, decimal, type Decimal, shift, ZERO } from './decimal.js';

const SCALE_DIGITS = 6;
const SCALE = 10 ** SCALE_DIGITS;
/** 15 significant digits survive a double unharmed. */
const SURE_DIGITS = 15;
const SURE = 10 ** SURE_DIGITS;

/**
 * Running totals that stay exact, one a place (a bucket, mostly), without an object a place.
 *
 * Whole numbers are added as they are and numbers of up to six decimals as millionths, both in doubles that hold integers;
 * everything else is added as decimal text. Why millionths are exact: if `scaled / 10^6` gives the double back and `scaled` has at
 * most 15 digits, `scaled` millionths is the one decimal of at most 15 digits that reads as this double, and so is the text that
 * JSON carried.
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
   * Adds a number, which stands for its shortest text, or a decimal.
   * @throws DecimalSyntaxError for NaN and infinities
   */
  add(place: number, value: number | Decimal): void {
    this.#filled[place] = 1;
    const number = typeof value === 'string' && value.length <= SURE_DIGITS ? Number(value) : value;
    if (typeof number === 'number' && (this.#addWhole(place, number) || this.#addMillionths(place, number))) return;
    this.#rest.set(place, add(this.#rest.get(place) ?? ZERO, typeof value === 'string' ? value : decimal(value)));
  }

  #addWhole(place: number, value: number): boolean {
    const next = (this.#whole[place] ?? 0) + value;
    if (!Number.isSafeInteger(value) || !Number.isSafeInteger(next)) return false;
    this.#whole[place] = next;
    return true;
  }

  #addMillionths(place: number, value: number): boolean {
    const scaled = Math.round(value * SCALE);
    const next = (this.#millionths[place] ?? 0) + scaled;
    if (scaled / SCALE !== value || Math.abs(scaled) >= SURE || Math.abs(next) >= SURE) return false;
    this.#millionths[place] = next;
    return true;
  }

  has(place: number): boolean {
    return this.#filled[place] === 1;
  }

  /** The total of one place; null where nothing was added: a missing row is not a zero. */
  at(place: number): Decimal | null {
    if (!this.has(place)) return null;
    const rest = this.#rest.get(place);
    const sure = exactly(this.#whole[place] ?? 0, this.#millionths[place] ?? 0);
    return rest === undefined ? sure : add(sure, rest);
  }

  toDecimals(): (Decimal | null)[] {
    const decimals: (Decimal | null)[] = [];
    for (let place = 0; place < this.length; place += 1) decimals.push(this.at(place));
    return decimals;
  }
}

function exactly(whole: number, millionths: number): Decimal {
  if (millionths === 0) return decimal(whole);
  const scaled = whole * SCALE + millionths;
  // The quotient of 15 digits prints as those digits; a longer one might not.
  if (Math.abs(scaled) < SURE) return decimal(scaled / SCALE);
  return add(decimal(whole), shift(decimal(millionths), -SCALE_DIGITS));
}
