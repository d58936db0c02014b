import { asText, DecimalSyntaxError } from '../errors.js';

declare const decimalBrand: unique symbol;

/** An exact base-10 number as canonical text: no exponent, no "-0", no trailing zeros. JSON-safe; Intl.NumberFormat takes it as it is. */
export type Decimal = `${number}` & { readonly [decimalBrand]: 'made by decimal()' };

export const CANONICAL = /^(?:0|-?(?:[1-9]\d*|0(?=\.))(?:\.\d*[1-9])?)$/;

/** Text that is known to be canonical, as a Decimal. Does not check. */
export const brand = (text: string): Decimal => text as Decimal;

/** 0. */
export const ZERO: Decimal = brand('0');

/** Whether a value is canonical decimal text. */
export function isDecimal(value: unknown): value is Decimal {
  return typeof value === 'string' && CANONICAL.test(value);
}

/** @throws DecimalSyntaxError for anything else that a cast let in: BigInt reads '' as 0, and Intl writes "NaN" for words */
export function refuseNonDecimal(value: Decimal): void {
  if (!isDecimal(value)) throw new DecimalSyntaxError(asText(value).slice(0, 40));
}

/** -a; '0' stays '0'. */
export const negate = (a: Decimal): Decimal => (a === ZERO ? a : brand(a.startsWith('-') ? a.slice(1) : `-${a}`));
/** a without its sign. */
export const absolute = (a: Decimal): Decimal => (a.startsWith('-') ? negate(a) : a);
/** -1, 0 or 1. */
export const sign = (a: Decimal): -1 | 0 | 1 => (a === ZERO ? 0 : a.startsWith('-') ? -1 : 1);
/** Whether a is 0: decimals have one spelling, so text can be compared. */
export const isZero = (a: Decimal): boolean => a === ZERO;
