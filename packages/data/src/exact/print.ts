import { sign, type Decimal } from './text.js';

export const MINUS = '\u2212';

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

/** Formats with Intl, from the decimal's text: a conversion to a number would lose digits. */
export function print(value: Decimal, locale: string, options: Intl.NumberFormatOptions): string {
  const text = formatter(locale, options);
  if (sign(value) >= 0) return text.format(value);
  return text.formatToParts(value).map((part) => (part.type === 'minusSign' ? part.value.replace('-', MINUS) : part.value)).join('');
}
