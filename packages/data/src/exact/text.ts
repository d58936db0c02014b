import { asText, DecimalSyntaxError } from '../errors.js';

declare const decimalBrand: unique symbol;

/** An exact base-10 number as canonical text: no exponent, no "-0", no trailing zeros. JSON-safe; Intl.NumberFormat takes it as it is. */
export type Decimal = `${number}` & { readonly [decimalBrand]: 'made by decimal()' };

export const CANONICAL = /^(?:0|-?(?:[1-9]\d*|0(?=\.))(?:\.\d*[1-9])?)$/;

/** Takes canonical text at its word. */
export const brand = (text: string): Decimal => text as Decimal;

/** 0. */
export const ZERO: Decimal = brand('0');

/** Whether a value is canonical decimal text. */
export function isDecimal(value: unknown): value is Decimal {
  return typeof value === 'string' && CANONICAL.test(value);
}

/** @throws DecimalSyntaxError for what a cast let in: BigInt takes '' for 0, and Intl writes "NaN" for words. */
export function refuseNonDecimal(value: Decimal): void {
  if (!isDecimal(value)) throw new DecimalSyntaxError(asText(value).slice(0, 40));
}

export const negate = (a: Decimal): Decimal => (a === ZERO ? a : brand(a.startsWith('-') ? a.slice(1) : `-${a}`));
export const absolute = (a: Decimal): Decimal => (a.startsWith('-') ? negate(a) : a);
export const sign = (a: Decimal): -1 | 0 | 1 => (a === ZERO ? 0 : a.startsWith('-') ? -1 : 1);
export const isZero = (a: Decimal): boolean => a === ZERO;
