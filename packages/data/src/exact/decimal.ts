import Big from 'big.js';
import { DecimalSyntaxError } from '../errors.js';
import { CANONICAL, type Decimal, unbrand, ZERO } from './text.js';

export { absolute, isDecimal, isZero, negate, sign, ZERO } from './text.js';
export type { Decimal } from './text.js';

/** A big.js of our own, so that a host that changes Big's global settings changes nothing here. */
const Exact = Big();

const SYNTAX = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE]([+-]?\d+))?$/;
/** Room for every double (1.8e308, 5e-324) and no room for "1e999999999", which would fill the memory. */
const MOST_DIGITS = 400;

/** Doubles of this size print without an exponent, which is canonical text; NaN is none of them. */
function isPlain(value: number): boolean {
  const size = Math.abs(value);
  return size === 0 || (size >= 1e-6 && size < 1e21);
}

/**
 * The exact decimal of a number or of decimal text. A number stands for its shortest text, which is what JSON carried.
 * @throws DecimalSyntaxError for NaN, infinities, other text, and numbers of more than 400 digits
 */
export function decimal(value: number | string | bigint): Decimal {
  const text = String(value);
  if (typeof value === 'number' && isPlain(value)) return unbrand(text);
  if (text.length <= MOST_DIGITS && CANONICAL.test(text)) return unbrand(text);
  const exponent = text.length <= MOST_DIGITS ? SYNTAX.exec(text) : null;
  if (exponent === null || Math.abs(Number(exponent[1] ?? 0)) > MOST_DIGITS) throw new DecimalSyntaxError(text.slice(0, 40));
  return toDecimal(new Exact(text.startsWith('+') ? text.slice(1) : text));
}

/** Big prints -0 as 0. */
const toDecimal = (value: Big): Decimal => unbrand(value.toFixed());

const big = (value: Decimal): Big => new Exact(value);

export const add = (a: Decimal, b: Decimal): Decimal => toDecimal(big(a).plus(b));
export const subtract = (a: Decimal, b: Decimal): Decimal => toDecimal(big(a).minus(b));
export const multiply = (a: Decimal, b: Decimal): Decimal => toDecimal(big(a).times(b));
/** 10^22 is the last power of ten that is a double. */
const MOST_EXACT_POWER = 22;
/** Text this short has at most 15 digits, which a double tells apart. */
const isShort = (a: Decimal): boolean => a.length <= 15;
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  if (a === b) return 0;
  if (isShort(a) && isShort(b)) return Number(a) < Number(b) ? -1 : 1;
  return big(a).cmp(b);
}
export const maximum = (a: Decimal, b: Decimal): Decimal => (compare(a, b) < 0 ? b : a);
export const minimum = (a: Decimal, b: Decimal): Decimal => (compare(a, b) > 0 ? b : a);

/** Moves the decimal point: `shift('1234', -2)` is '12.34'. Exact, unlike most divisions. */
export function shift(value: Decimal, places: number): Decimal {
  if (places === 0) return value;
  // A whole number of 15 digits over a power of ten that a double holds is the double nearest to the right answer, and prints as it.
  if (places < 0 && places >= -MOST_EXACT_POWER && isShort(value) && !value.includes('.')) return decimal(Number(value) / Number(`1e${-places}`));
  return toDecimal(big(value).times(new Exact(`1e${places}`)));
}

/** Rounding by name; halves are `half-up` (away from zero: what Intl.NumberFormat and invoices do) unless the caller says otherwise. */
export type RoundingRule = 'half-up' | 'half-even' | 'down' | 'up';
const RULES: Record<RoundingRule, Big.RoundingMode> = { down: 0, 'half-up': 1, 'half-even': 2, up: 3 };

/** Rounds to a number of digits after the point. */
export function round(value: Decimal, digits: number, rule: RoundingRule): Decimal {
  return toDecimal(big(value).round(digits, RULES[rule]));
}

/**
 * The quotient, rounded once to `digits` digits after the point.
 * @throws DecimalSyntaxError where `b` is 0
 */
export function divide(a: Decimal, b: Decimal, digits: number, rule: RoundingRule): Decimal {
  if (b === ZERO) throw new DecimalSyntaxError(`${a}/0`.slice(0, 40));
  const Quotient = Big();
  Quotient.DP = digits;
  Quotient.RM = RULES[rule];
  return toDecimal(new Quotient(a).div(b));
}
