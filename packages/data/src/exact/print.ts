import type { Decimal } from './text.js';

export const MINUS = '\u2212';

const formatters: Record<string, Intl.NumberFormat> = {};

function make(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(locale, options);
  } catch {
    // Node 20 and browsers before 2024 write 20 digits after the point at most, and refuse to be asked for more.
    return new Intl.NumberFormat(locale, { ...options, maximumFractionDigits: 20 });
  }
}

/** A kept formatter: making one costs more than using it a hundred times. */
const formatter = (locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  (formatters[`${locale} ${JSON.stringify(options)}`] ??= make(locale, { signDisplay: 'negative', ...options }));

/** A currency in Latin letters at the end of a right-to-left amount. A browser would draw the sign of "US$" on the other side of its letters, and those of a negative amount on the other side of the number. */
const LATIN_CURRENCY = /^([\u061C\u200F].+)(\s[A-Z]+.?)$/;

/** Formats with Intl, an amount from its text: a conversion to a number would lose digits. */
export const print = (value: Decimal | number, locale: string, options: Intl.NumberFormatOptions): string =>
  formatter(locale, options).format(value).replace('-', MINUS).replace(LATIN_CURRENCY, '$1\u200F$2\u200E');
