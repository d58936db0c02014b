import { asText, DecimalSyntaxError, WireFormatError } from '../errors.js';
import { CANONICAL, type Decimal, refuseNonDecimal, brand, ZERO } from './text.js';

export { absolute, isDecimal, isZero, negate, sign, ZERO } from './text.js';
export type { Decimal } from './text.js';

const SYNTAX = /^([+-]?)(?=\.?\d)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/;
/** Enough for every double (1.8e308, 5e-324), too little for "1e999999999", which would fill the memory. */
const MAX_DIGITS = 400;
const MAX_PLACES = 10_000;

/** Whether a double prints without an exponent, and so as canonical text. NaN does not. */
function isPlain(value: number): boolean {
  const size = Math.abs(value);
  return size === 0 || (size >= 1e-6 && size < 1e21);
}

/**
 * The exact decimal of a number, a bigint or decimal text: `decimal('1.50')` is '1.5', `decimal(1e21)` is '1000000000000000000000'. A
 * number is taken as the shortest text that reads as it, which is how JSON carried it.
 * @throws DecimalSyntaxError for NaN, infinities, other text, and more than 400 characters, as given or written out
 */
export function decimal(value: number | string | bigint): Decimal {
  const text = asText(value);
  if (typeof value === 'number' && isPlain(value)) return brand(text);
  const isShort = text.length <= MAX_DIGITS;
  if (isShort && CANONICAL.test(text)) return brand(text);
  const [found, sign = '', whole = '', fraction = '', exponent = '0'] = (isShort ? SYNTAX.exec(text) : null) ?? [];
  if (found === undefined || Math.abs(Number(exponent)) > MAX_DIGITS) throw new DecimalSyntaxError(text.slice(0, 40));
  const made = toDecimal(BigInt(sign + whole + fraction), fraction.length - Number(exponent));
  // Every result must be valid input again, and 1e400 is 401 characters of text.
  if (made.length > MAX_DIGITS) throw new DecimalSyntaxError(text.slice(0, 40));
  return made;
}

const powerOfTen = (exponent: number): bigint => 10n ** BigInt(exponent);

const digitsAfterPoint = (value: Decimal): number => (value.includes('.') ? value.length - value.indexOf('.') - 1 : 0);

/** How many digits are after the point. */
function placesOf(value: Decimal): number {
  refuseNonDecimal(value);
  return digitsAfterPoint(value);
}

/** Refuses a number of decimal places that is not whole, or so large that the result would fill the memory. */
function checkPlaces(places: number): void {
  if (!Number.isInteger(places) || Math.abs(places) > MAX_PLACES) throw new DecimalSyntaxError(`${asText(places)} digits after the point`);
}

/** The decimal times 10^places, a whole number; `places` is at least the decimal's own number of places. */
const scaled = (value: Decimal, places: number): bigint => BigInt(value.replace('.', '')) * powerOfTen(places - digitsAfterPoint(value));

const commonPlaces = (a: Decimal, b: Decimal): number => Math.max(placesOf(a), placesOf(b));

/** Writes `whole` × 10^-places. */
function toDecimal(whole: bigint, places: number): Decimal {
  if (whole === 0n) return ZERO;
  if (places <= 0) return brand(String(whole * powerOfTen(-places)));
  const digits = String(whole < 0n ? -whole : whole).padStart(places + 1, '0');
  const point = digits.length - places;
  let end = digits.length;
  while (end > point && digits[end - 1] === '0') end -= 1;
  return brand(`${whole < 0n ? '-' : ''}${digits.slice(0, point)}${end > point ? '.' : ''}${digits.slice(point, end)}`);
}

/**
 * a + b, exactly. `add(decimal(0.1), decimal(0.2))` is '0.3'.
 * @throws DecimalSyntaxError where either is not a decimal, as do all functions here that take two
 */
export function add(a: Decimal, b: Decimal): Decimal {
  const places = commonPlaces(a, b);
  return toDecimal(scaled(a, places) + scaled(b, places), places);
}

/** a - b, exactly. */
export function subtract(a: Decimal, b: Decimal): Decimal {
  const places = commonPlaces(a, b);
  return toDecimal(scaled(a, places) - scaled(b, places), places);
}

/** a × b, exactly, with all its digits. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  const places = placesOf(a);
  const more = placesOf(b);
  return toDecimal(scaled(a, places) * scaled(b, more), places + more);
}

/** Text this short has at most 15 digits, so doubles compare it correctly. */
const isShort = (a: Decimal): boolean => a.length <= 15;

/** -1, 0 or 1 where a is less than, equal to or greater than b: for `sort`. Decimals are text, so `<` would compare them as text. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  if (a === b) return 0;
  if (isShort(a) && isShort(b)) return Number(a) < Number(b) ? -1 : 1;
  const places = commonPlaces(a, b);
  return scaled(a, places) < scaled(b, places) ? -1 : 1;
}

/** The larger of the two. */
export const maximum = (a: Decimal, b: Decimal): Decimal => (compare(a, b) < 0 ? b : a);
/** The smaller of the two. */
export const minimum = (a: Decimal, b: Decimal): Decimal => (compare(a, b) > 0 ? b : a);

/**
 * Moves the decimal point, exactly: `shift(decimal(1234), -2)` is '12.34'.
 * @throws DecimalSyntaxError where `by` is not a whole number, or more than 10,000 places
 */
export function shift(value: Decimal, by: number): Decimal {
  checkPlaces(by);
  const places = placesOf(value);
  return toDecimal(scaled(value, places), places - by);
}

/**
 * How to round. `half-up`, the default: halves away from zero, as Intl.NumberFormat and invoices do. `half-even`: halves to the even
 * neighbour. `down`: towards zero. `up`: away from zero.
 */
export type RoundingRule = 'half-up' | 'half-even' | 'down' | 'up';
const RULES: readonly RoundingRule[] = ['half-up', 'half-even', 'down', 'up'];

/** Rounds to `digits` digits after the point: `round(decimal(2.345), 2)` is '2.35'. Errors as of `divide`. */
export const round = (value: Decimal, digits: number, rule: RoundingRule = 'half-up'): Decimal => divide(value, brand('1'), digits, rule);

/**
 * a / b, rounded once to `digits` digits after the point.
 * @throws DecimalSyntaxError where `b` is 0, or `digits` is not a whole number
 * @throws WireFormatError for a rule other than the four
 */
export function divide(a: Decimal, b: Decimal, digits: number, rule: RoundingRule = 'half-up'): Decimal {
  checkPlaces(digits);
  if (!RULES.includes(rule)) throw new WireFormatError('rule', `expected ${RULES.join(', ')}`);
  if (b === ZERO) throw new DecimalSyntaxError(`${a}/0`.slice(0, 40));
  const places = commonPlaces(a, b) + Math.max(digits, 0);
  const dividend = scaled(a, places);
  const divisor = scaled(b, places - digits);
  const quotient = dividend / divisor;
  const rest = dividend % divisor;
  const away = dividend < 0n === divisor < 0n ? 1n : -1n;
  return toDecimal(isRoundedAway(quotient, rest, divisor, rule) ? quotient + away : quotient, digits);
}

const size = (value: bigint): bigint => (value < 0n ? -value : value);

/** Whether the truncated quotient has to grow by one, away from zero. */
function isRoundedAway(quotient: bigint, rest: bigint, divisor: bigint, rule: RoundingRule): boolean {
  if (rule === 'down' || rest === 0n) return false;
  const pastHalf = 2n * size(rest) - size(divisor);
  return rule === 'up' || pastHalf > 0n || (pastHalf === 0n && (rule === 'half-up' || quotient % 2n !== 0n));
}
