import { add, decimal, shift, type Decimal } from './decimal.js';
import { brand } from './text.js';

/**
 * Amounts as whole numbers and millionths, both in doubles that hold integers: what running totals add up fast.
 *
 * Why millionths are exact: doubles below 2·10^9, and a sum that is held grew by less, lie closer together than millionths do. So if
 * `millionths / 10^6` gives the double back, this is the one number of millionths that reads as it, and no shorter text does: it is
 * the text that JSON carried.
 */
const SCALE_DIGITS = 6;
const SCALE = 10 ** SCALE_DIGITS;
/** 15 significant digits survive a double unharmed. */
const SAFE_DIGITS = 15;
const SAFE = 10 ** SAFE_DIGITS;

/** The double that an amount stands for; NaN where its text is too long for one. */
export const numberOf = (value: number | Decimal): number => (typeof value === 'number' ? value : value.length <= SAFE_DIGITS ? Number(value) : Number.NaN);

/** NaN of what is no whole number of millionths. */
export function millionthsOf(number: number): number {
  const scaled = Math.round(number * SCALE);
  return scaled / SCALE === number ? scaled : Number.NaN;
}

/** Whether doubles hold what a sum came to; one of NaN they do not. */
export const fitsDoubles = (whole: number, millionths: number): boolean => Number.isSafeInteger(whole) && Math.abs(millionths) < SAFE;

/** The decimal of a sum that doubles hold. */
export function decimalOfSum(whole: number, millionths: number): Decimal {
  if (millionths === 0) return decimal(whole);
  const scaled = whole * SCALE + millionths;
  if (Math.abs(scaled) < SAFE) return textOfMillionths(scaled);
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
function textOfMillionths(scaled: number): Decimal {
  const size = Math.abs(scaled);
  const whole = Math.floor(size / SCALE);
  const rest = size - whole * SCALE;
  const fraction = rest % HUNDREDTH === 0 ? HUNDREDTHS[rest / HUNDREDTH] : fractionOf(rest);
  return brand(`${scaled < 0 ? '-' : ''}${whole}${fraction ?? ''}`);
}
