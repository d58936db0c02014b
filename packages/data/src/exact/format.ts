import { print } from './print.js';
import { refuseNonDecimal, type Decimal } from './text.js';
import type { Unit } from './unit.js';

export interface FormatOptions {
  /** BCP 47: 'en-US'. Required, because a default would differ between server and browser. */
  locale: string;
  /**
   * `standard` (default): a currency's own digits, else up to three after the point; an amount other than 0 never reads as 0.
   * `compact`: $1.2K. `exact`: every digit (Intl prints at most 100 after the point, and 20 in Node 20 and older browsers).
   */
  style?: 'standard' | 'compact' | 'exact' | undefined;
  /** Digits to write at least after the point with `exact`, in zeros where there are no more, so that figures in a column line up. */
  digits?: number | undefined;
  /** Written after an amount of unknown unit; default 'unknown unit'. */
  unknownUnit?: string | undefined;
}

/** Invisible characters that change the reading direction: in a name they could rearrange the digits beside it. */
const DIRECTION_CONTROLS = /\p{Bidi_Control}/gu;
const MAX_FRACTION_DIGITS = 100;

const digitsBetween = (least: number, most: number): Intl.NumberFormatOptions => ({ minimumFractionDigits: least, maximumFractionDigits: most });

/** All digits of an amount, and zeros where it has fewer after the point than asked for. */
const allDigits = (value: Decimal, least: number): Intl.NumberFormatOptions =>
  digitsBetween(least, Math.max(least, Math.min(value.split('.')[1]?.length ?? 0, MAX_FRACTION_DIGITS)));

/** Whether an amount other than 0 is smaller than a currency's smallest coin. Reads the text, so that formatting pulls in no arithmetic. */
const isBelowCoin = (value: Decimal, digits: number): boolean => new RegExp(`^-?0\\.0{${digits}}`).test(value);

function formatCurrency(value: Decimal, unit: Extract<Unit, { kind: 'currency' }>, { locale, style, digits: least = 0 }: FormatOptions): string {
  const write = (amount: Decimal | number, options: Intl.NumberFormatOptions): string => print(amount, locale, { style: 'currency', currency: unit.code, ...options });
  const { digits } = unit;
  if (style === 'compact') return write(value, { notation: style });
  if (style === 'exact') return write(value, allDigits(value, Math.max(digits, least)));
  if (!isBelowCoin(value, digits)) return write(value, digitsBetween(digits, digits));
  if (value.startsWith('-')) return write(value, allDigits(value, digits));
  return `< ${write(Number(`1e-${digits}`), digitsBetween(digits, digits))}`;
}

function formatNumber(value: Decimal, { locale, style, digits = 0 }: FormatOptions): string {
  if (style === 'compact') return print(value, locale, { notation: style });
  if (style === 'exact') return print(value, locale, allDigits(value, digits));
  return print(value, locale, { maximumFractionDigits: 3, maximumSignificantDigits: 3, roundingPriority: 'morePrecision' });
}

/** The name written after the number; empty for a plain quantity. */
function unitName(unit: Exclude<Unit, { kind: 'currency' }>, unknownUnit: string): string {
  if (unit.kind === 'unknown') return `(${unknownUnit})`;
  return unit.kind === 'count' && unit.name === 'quantity' ? '' : unit.name.replace(DIRECTION_CONTROLS, '');
}

/**
 * An amount in major units, written for people: "$5,985.25", "99,750 AI credits". This is the only place that rounds: halves away from
 * zero. A positive amount below a currency's smallest coin reads "< $0.01", a negative one keeps its digits; the minus sign is U+2212.
 * Only currencies get a currency sign.
 * @throws DecimalSyntaxError where `value` is not a decimal
 * @throws RangeError where Intl does not know the locale, or the currency code is not three letters
 */
export function formatAmount(value: Decimal, unit: Unit, options: FormatOptions): string {
  refuseNonDecimal(value);
  if (unit.kind === 'currency') return formatCurrency(value, unit, options);
  const name = unitName(unit, options.unknownUnit ?? 'unknown unit');
  const number = formatNumber(value, options);
  return name === '' ? number : `${number} ${name}`;
}
