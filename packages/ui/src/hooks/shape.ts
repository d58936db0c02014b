import { formatAmount, isDecimal, WireFormatError, ZERO, type Interval, type Unit } from '@meterboard/data';
import { readZone } from '../i18n/intl.js';
import type { Refusal } from './loadState.js';

/** What a value has to be: a test, which may throw for what it cannot read; a list of one shape; or fields with a shape each. */
export type Shape = ((value: never) => unknown) | readonly Shape[] | { readonly [field: string]: Shape };

type Fields = Readonly<Record<string | number, unknown>> & readonly unknown[];

/** Where a value has another shape, as `data.series[2].total`; null where it has this one. */
function misfit(value: unknown, shape: Shape, at: string): string | null {
  try {
    if (typeof shape === 'function') return shape(value as never) ? null : at;
    const fields = value as Fields;
    const isList = Array.isArray(shape);
    for (const [key, part] of isList ? fields.entries() : Object.entries(shape)) {
      const found = misfit(isList ? part : fields[key], (isList ? shape[0] : part) as Shape, at + (isList ? `[${key}]` : `.${key}`));
      if (found !== null) return found;
    }
    return null;
  } catch {
    return at;
  }
}

/**
 * The door of a component. Views come from caches, from older servers, from hosts without types: they are read in every field that is
 * shown, and refused with the place of the first that does not read.
 */
export const doorFor = (maker: string, shape: Shape): Refusal => (view) => {
  const at = misfit(view, shape, 'data');
  return at === null ? null : new WireFormatError(at, 'this does not read', `Pass what ${maker} made.`);
};

export const is = (expected: unknown) => (value: unknown): boolean => value === expected;
export const orNull = (shape: Shape) => (value: unknown): boolean => value === null || misfit(value, shape, '') === null;
/** One of the names that a section of the catalogue has a word for. */
export const namedIn = (words: object) => (name: string): boolean => Object.hasOwn(words, name);
export const each = (fields: readonly string[], shape: Shape): Record<string, Shape> => Object.fromEntries(fields.map((field) => [field, shape]));

export const text = (value: unknown): boolean => typeof value === 'string';
export const count = Number.isInteger;
export const amount = isDecimal;
export const amounts = (list: readonly unknown[]): boolean => list.every((value) => value === null || isDecimal(value));
export const moment = (at: string): boolean => at.endsWith('Z') && Date.parse(at) >= 0;
export const span = ({ start, end }: Interval): boolean => moment(start) && moment(end);
export const zone = (timeZone: string): boolean => readZone(timeZone) === timeZone;
/** Intl refuses codes that it cannot write; sums are rounded to a currency's digits. */
export const unit = (given: Unit): boolean => formatAmount(ZERO, given, { locale: 'en' }) !== '' && (given.kind !== 'currency' || count(given.digits));
