import { sign, type Decimal } from './text.js';

export const MINUS = '\u2212';

const keyOf = (locale: string, options: Intl.NumberFormatOptions): string => `${locale} ${JSON.stringify(options)}`;
const made = (locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => new Intl.NumberFormat(locale, { signDisplay: 'negative', ...options });

/** For the first formatter of a page the engine gathers every locale it knows, which can take longer than drawing a chart: that is done while the script loads. */
const FIRST: Intl.NumberFormatOptions = { notation: 'compact' };
const formatters = new Map([[keyOf('en-US', FIRST), made('en-US', FIRST)]]);

function formatter(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = keyOf(locale, options);
  let found = formatters.get(key);
  if (found === undefined) {
    found = made(locale, options);
    formatters.set(key, found);
  }
  return found;
}

/** The digits as Intl writes them, from the decimal's text: a number in between would lose some. */
export function print(value: Decimal, locale: string, options: Intl.NumberFormatOptions): string {
  const text = formatter(locale, options);
  if (sign(value) >= 0) return text.format(value);
  return text.formatToParts(value).map((part) => (part.type === 'minusSign' ? part.value.replace('-', MINUS) : part.value)).join('');
}
