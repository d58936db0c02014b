import { decimal, ZERO, type Decimal } from '@meterboard/data';

/** A quantity that a reader typed, or why it is none. */
export type ReadQuantity = { value: Decimal; problem: null } | { value: null; problem: QuantityProblem };
export type QuantityProblem = 'empty' | 'unreadable' | 'negative';

/** How one locale writes numbers. */
interface Signs {
  /** Matches a whole number with or without groups of thousands, and the digits after the point. */
  readonly number: RegExp;
  readonly group: string;
  readonly point: string;
  /** The locale's ten digits. */
  readonly digits: readonly string[];
}

/** More than anybody types, and less than any arithmetic minds. */
const MOST = 100;
/** Digits that are more than a digit: "10²" is not 102, nor is "½" 1. */
const RAISED = /\p{No}/u;
/** A sample with every sign that a locale may write: some have no group sign below ten thousands. */
const SAMPLE = 1_234_567.5;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const isSpace = (sign: string): boolean => sign.trim() === '';

const known = new Map<string, Signs>();

function makeSigns(locale: string): Signs {
  const parts = new Intl.NumberFormat(locale).formatToParts(SAMPLE);
  const signOf = (type: Intl.NumberFormatPartTypes, usual: string): string => parts.find((part) => part.type === type)?.value.normalize('NFKC') ?? usual;
  const [group, point] = [signOf('group', ' '), signOf('decimal', '.')];
  const between = isSpace(group) ? ' ' : group === '’' ? "['’]" : escaped(group);
  const digit = new Intl.NumberFormat(locale, { useGrouping: false });
  const width = parts.filter(({ type }) => type === 'integer')[1]?.value.length ?? 3;
  return {
    // Groups must be where the locale has them (thousands, in India lakhs too), or "1.5" typed for a German reader would become 15.
    number: new RegExp(`^(\\d+|\\d{1,3}(?:${between}\\d{${width}})*${between}\\d{3})?(?:${escaped(point)}(\\d*))?$`),
    group: between,
    point,
    digits: Array.from({ length: 10 }, (_, value) => digit.format(value).normalize('NFKC')),
  };
}

function signsOf(locale: string): Signs {
  const signs = known.get(locale) ?? makeSigns(locale);
  known.set(locale, signs);
  return signs;
}

/** One kind of space, hyphen and digit, and no marks of direction, as pasted text has them. */
function plain(text: string, digits: readonly string[]): string {
  const tidy = text.normalize('NFKC').replace(/\p{Bidi_Control}/gu, '').replace(/\s+/g, ' ').trim();
  return tidy.replace(/./gsu, (sign) => (digits.includes(sign) ? String(digits.indexOf(sign)) : sign === '\u2212' ? '-' : sign));
}

/** A quantity to edit: with every digit and no groups, since each digit that is typed or deleted would put those in the wrong place. */
export function writeQuantity(value: Decimal, locale: string): string {
  const { point, digits } = signsOf(locale);
  return value.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit).replace('.', point);
}

/**
 * Reads a quantity as the reader's locale writes it: "1.234,5" in German is 1234.5, and so is "١٬٢٣٤٫٥" in Arabic as in Egypt. Exact, and
 * strict: what could be meant in two ways, as "1.5" in German, is not guessed.
 */
export function readQuantity(text: string, locale: string): ReadQuantity {
  const { number, group, point, digits } = signsOf(locale);
  const given = plain(text, digits);
  if (given === '') return { value: null, problem: 'empty' };
  if (RAISED.test(text)) return { value: null, problem: 'unreadable' };
  const isNegative = given.startsWith('-');
  const [found, whole = '', fraction = ''] = (given.length > MOST ? null : number.exec(isNegative ? given.slice(1).trim() : given)) ?? [];
  if (found === undefined || found === point || whole + fraction === '') return { value: null, problem: 'unreadable' };
  const value = decimal(`${whole.replace(new RegExp(group, 'g'), '') || '0'}.${fraction || '0'}`);
  return isNegative && value !== ZERO ? { value: null, problem: 'negative' } : { value, problem: null };
}
