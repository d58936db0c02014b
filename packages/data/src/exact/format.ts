import { absolute, compare, decimal, divide, isZero, sign, type Decimal } from './decimal.js';
import type { Unit } from './unit.js';

export interface FormatOptions {
  /** BCP 47, as 'en-US'. Always an argument: a default would differ between server and browser. */
  locale: string;
  /**
   * `standard` (default): a currency's own digits, else up to three after the point, and never a 0 for what is not 0.
   * `compact`: as $1.2K. `exact`: every digit (Intl prints at most 100 after the point).
   */
  style?: 'standard' | 'compact' | 'exact' | undefined;
  /** What stands behind an amount whose record names no unit. */
  unknownUnit?: string | undefined;
}

const MINUS = '\u2212';
/** Invisible characters that turn the reading direction and could so rearrange the digits beside a name. */
const DIRECTION_CONTROLS = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g;
const MOST_FRACTION_DIGITS = 100;

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let found = formatters.get(key);
  if (found === undefined) {
    found = new Intl.NumberFormat(locale, { signDisplay: 'negative', ...options });
    formatters.set(key, found);
  }
  return found;
}

/** The digits as Intl writes them, from the decimal's text: a number in between would lose some. */
function print(value: Decimal, locale: string, options: Intl.NumberFormatOptions): string {
  const text = formatter(locale, options);
  if (sign(value) >= 0) return text.format(value);
  return text.formatToParts(value).map((part) => (part.type === 'minusSign' ? part.value.replace('-', MINUS) : part.value)).join('');
}

const fractionDigits = (value: Decimal): number => Math.min(value.split('.')[1]?.length ?? 0, MOST_FRACTION_DIGITS);

function formatCurrency(value: Decimal, unit: Extract<Unit, { kind: 'currency' }>, { locale, style }: FormatOptions): string {
  const currency = { style: 'currency', currency: unit.code } as const;
  if (style === 'compact') return print(value, locale, { ...currency, notation: 'compact' });
  const digits = unit.digits;
  const smallest = decimal(`1e-${String(digits)}`);
  const tiny = !isZero(value) && compare(absolute(value), smallest) < 0;
  const own: Intl.NumberFormatOptions = { ...currency, minimumFractionDigits: digits, maximumFractionDigits: digits };
  if (style === 'exact' || (tiny && sign(value) < 0)) {
    return print(value, locale, { ...own, maximumFractionDigits: Math.max(digits, fractionDigits(value)) });
  }
  return tiny ? `< ${print(smallest, locale, own)}` : print(value, locale, own);
}

function formatNumber(value: Decimal, { locale, style }: FormatOptions): string {
  if (style === 'compact') return print(value, locale, { notation: 'compact' });
  if (style === 'exact') return print(value, locale, { maximumFractionDigits: fractionDigits(value) });
  return print(value, locale, { maximumFractionDigits: 3, maximumSignificantDigits: 3, roundingPriority: 'morePrecision' });
}

/** What stands behind the number; nothing for a plain quantity. */
function unitName(unit: Exclude<Unit, { kind: 'currency' }>, unknownUnit: string): string {
  if (unit.kind === 'unknown') return `(${unknownUnit})`;
  return unit.kind === 'count' && unit.name === 'quantity' ? '' : unit.name.replace(DIRECTION_CONTROLS, '');
}

/**
 * An amount in major units as people read it: "$5,985.25", "99,750 AI credits". Halves round away from zero, once, here.
 * A positive amount below a currency's smallest coin reads "< $0.01", a negative one keeps its digits; minus is U+2212.
 * Only a currency gets a currency sign.
 * @throws RangeError where Intl does not know the locale or the currency code is not three letters
 */
export function formatAmount(value: Decimal, unit: Unit, options: FormatOptions): string {
  if (unit.kind === 'currency') return formatCurrency(value, unit, options);
  const name = unitName(unit, options.unknownUnit ?? 'unknown unit');
  const number = formatNumber(value, options);
  return name === '' ? number : `${number} ${name}`;
}

/**
 * `part` of `whole` in per cent with up to `digits` digits after the point (default 1), or null where there is no whole.
 * A share that is not 0 never reads as 0.
 */
export function formatPercent(part: Decimal, whole: Decimal, { locale, digits = 1 }: { locale: string; digits?: number | undefined }): string | null {
  if (isZero(whole)) return null;
  const ratio = divide(part, whole, digits + 2, 'half-up');
  const options = { style: 'percent', maximumFractionDigits: digits } as const;
  if (!isZero(ratio) || isZero(part)) return print(ratio, locale, options);
  const smallest = print(decimal(`1e-${String(digits + 2)}`), locale, options);
  return sign(part) === sign(whole) ? `< ${smallest}` : `> ${MINUS}${smallest}`;
}
