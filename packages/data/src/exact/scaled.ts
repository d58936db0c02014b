import { add, decimal, type Decimal } from './decimal.js';
import { brand } from './text.js';

/**
 * Amounts as a whole number and a number of millionths, two doubles that hold integers: running totals add these up fast.
 *
 * Why millionths are exact: below 2·10^9, neighbouring doubles are closer together than millionths are, and an amount in a sum that
 * still fits is smaller than that. So if `millionths / 10^6` gives the double back, no other number of millionths reads as it, and
 * no shorter text does: it is the text that JSON carried.
 */
const SCALE_DIGITS = 6;
const SCALE = 10 ** SCALE_DIGITS;
/** A double holds any 15 significant digits. */
const SAFE_DIGITS = 15;
const SAFE = 10 ** SAFE_DIGITS;

/** The double that equals an amount; NaN where its text is too long for one. */
export const numberOf = (value: number | Decimal): number => (typeof value === 'number' ? value : value.length <= SAFE_DIGITS ? Number(value) : Number.NaN);

/** The number as millionths; NaN where it is not a whole number of them. */
export function millionthsOf(number: number): number {
  const scaled = Math.round(number * SCALE);
  return scaled / SCALE === number ? scaled : Number.NaN;
}

/** Whether both parts of a sum are still exact in doubles; NaN is not. */
export const fitsDoubles = (whole: number, millionths: number): boolean => Number.isSafeInteger(whole) && Math.abs(millionths) < SAFE;

/** The decimal that a sum in doubles stands for. */
export function decimalOfSum(whole: number, millionths: number): Decimal {
  if (millionths === 0) return decimal(whole);
  const scaled = whole * SCALE + millionths;
  if (Math.abs(scaled) < SAFE) return textOfMillionths(scaled);
  return add(decimal(whole), decimal(`${millionths}e-${SCALE_DIGITS}`));
}

const HUNDREDTH = SCALE / 100;
/** Fractions of at most two digits after the point, which most amounts have: '', '.01' to '.99'. */
const FRACTIONS = /* @__PURE__ */ Array.from({ length: 100 }, (_, hundredths) => String(hundredths / 100).slice(1));

/** Millionths as decimal text. A whole number and a known fraction are printed in half the time of a double. */
function textOfMillionths(scaled: number): Decimal {
  const size = Math.abs(scaled);
  const whole = Math.floor(size / SCALE);
  const rest = size - whole * SCALE;
  if (rest % HUNDREDTH !== 0) return brand(String(scaled / SCALE));
  return brand(`${scaled < 0 ? '-' : ''}${whole}${FRACTIONS[rest / HUNDREDTH] ?? ''}`);
}
