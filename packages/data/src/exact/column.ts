import { add, decimal, type Decimal, shift, ZERO } from './decimal.js';
import { unbrand } from './text.js';

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
    const number = typeof value === 'number' ? value : value.length <= SURE_DIGITS ? Number(value) : Number.NaN;
    if (Number.isSafeInteger(number)) {
      if (this.#addScaled(place, number, 0)) return;
    } else {
      const scaled = Math.round(number * SCALE);
      if (scaled / SCALE === number && Math.abs(scaled) < SURE && this.#addScaled(place, 0, scaled)) return;
    }
    this.#addText(place, typeof value === 'string' ? value : decimal(value));
  }

  /** Adds another column of this length, place by place. */
  addColumn(other: ExactColumn): void {
    for (let place = 0; place < other.length; place += 1) {
      if (other.#filled[place] === 1) this.#addPlace(place, other, place);
    }
  }

  /** The sum of all places; '0' of none. */
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
    if (!this.#addScaled(place, whole, millionths)) this.#addText(place, exactly(whole, millionths));
    const rest = other.#rest.size === 0 ? undefined : other.#rest.get(from);
    if (rest !== undefined) this.#addText(place, rest);
  }

  /** False, and nothing added, where a double would no longer hold the sum. */
  #addScaled(place: number, whole: number, millionths: number): boolean {
    const nextWhole = (this.#whole[place] ?? 0) + whole;
    const nextMillionths = (this.#millionths[place] ?? 0) + millionths;
    if (!Number.isSafeInteger(nextWhole) || Math.abs(nextMillionths) >= SURE) return false;
    this.#filled[place] = 1;
    this.#whole[place] = nextWhole;
    this.#millionths[place] = nextMillionths;
    return true;
  }

  #addText(place: number, value: Decimal): void {
    this.#filled[place] = 1;
    this.#rest.set(place, add(this.#rest.get(place) ?? ZERO, value));
  }

  has(place: number): boolean {
    return this.#filled[place] === 1;
  }

  /** The total of one place; null where nothing was added: a missing row is not a zero. */
  at(place: number): Decimal | null {
    if (this.#filled[place] !== 1) return null;
    const sure = exactly(this.#whole[place] ?? 0, this.#millionths[place] ?? 0);
    const rest = this.#rest.size === 0 ? undefined : this.#rest.get(place);
    return rest === undefined ? sure : add(sure, rest);
  }

  toDecimals(): (Decimal | null)[] {
    const decimals = new Array<Decimal | null>(this.length).fill(null);
    for (let place = 0; place < this.length; place += 1) decimals[place] = this.at(place);
    return decimals;
  }
}

function exactly(whole: number, millionths: number): Decimal {
  if (millionths === 0) return decimal(whole);
  const scaled = whole * SCALE + millionths;
  if (Math.abs(scaled) < SURE) return spelled(scaled);
  return add(decimal(whole), shift(decimal(millionths), -SCALE_DIGITS));
}

const HUNDREDTH = SCALE / 100;
/** Most amounts have two digits after the point at most. */
const HUNDREDTHS = /* @__PURE__ */ Array.from({ length: 100 }, (_, index) => fractionOf(index * HUNDREDTH));

/** Millionths of less than 1 as text, from the point on; a leading 1 keeps the zeros behind it. */
function fractionOf(millionths: number): string {
  return millionths === 0 ? '' : `.${String(SCALE + millionths).slice(1).replace(/0+$/, '')}`;
}

/** Millionths as text, from two whole numbers: those print several times faster than one fraction does. */
function spelled(scaled: number): Decimal {
  const size = Math.abs(scaled);
  const whole = Math.floor(size / SCALE);
  const rest = size - whole * SCALE;
  const fraction = rest % HUNDREDTH === 0 ? HUNDREDTHS[rest / HUNDREDTH] : fractionOf(rest);
  return unbrand(`${scaled < 0 ? '-' : ''}${whole}${fraction ?? ''}`);
}
