import { formatAmount, isDecimal, WireFormatError, ZERO, type Interval, type Unit } from '@meterboard/data';
import { readZone } from '../i18n/intl.js';
import type { ViewCheck } from './loadState.js';

/** What a value has to be: a test of it and of what it is a part of (which may throw instead of answering false); a list whose members all have one shape; or fields with a shape each. */
export type Shape = ((value: never, among: never) => unknown) | readonly Shape[] | { readonly [field: string]: Shape };

type Fields = Readonly<Record<string | number, unknown>> & readonly unknown[];

/** The path to the first place where a value has another shape, as `data.series[2].total`; null where it has this one. */
function misfit(value: unknown, shape: Shape, at: string, among?: unknown): string | null {
  try {
    if (typeof shape === 'function') return shape(value as never, among as never) ? null : at;
    const fields = value as Fields;
    const isList = Array.isArray(shape);
    for (const [key, part] of isList ? fields.entries() : Object.entries(shape)) {
      const found = misfit(isList ? part : fields[key], (isList ? shape[0] : part) as Shape, at + (isList ? `[${key}]` : `.${key}`), value);
      if (found !== null) return found;
    }
    return null;
  } catch {
    return at;
  }
}

/**
 * Makes the check that a component's view has to pass. Views come from caches, from older servers, and from hosts without types, so every
 * field that is shown is checked. A view that fails is refused, with the path of the first field at fault.
 *
 * Each view is checked once: a host may make a new `state` around the same view whenever it renders, and a year of hours is 175,000 values.
 */
export function viewCheck(maker: string, shape: Shape): ViewCheck {
  const known = new WeakMap<object, ReturnType<ViewCheck>>();
  return (view) => {
    const key = Object(view) as object;
    let refusal = known.get(key);
    if (refusal === undefined) {
      const at = misfit(view, shape, 'data');
      refusal = at === null ? null : new WireFormatError(at, 'this cannot be read', `Pass what ${maker} returned.`);
      known.set(key, refusal);
    }
    return refusal;
  };
}

export const is = (expected: unknown) => (value: unknown): boolean => value === expected;
export const orNull = (shape: Shape) => (value: unknown): boolean => value === null || misfit(value, shape, '') === null;
export const oneOf = (...known: readonly string[]) => (name: string): boolean => known.includes(name);
/** One of the names that a section of the catalogue has a word for. */
export const namedIn = (words: object) => (name: string): boolean => Object.hasOwn(words, name);
export const each = (fields: readonly string[], shape: Shape): Record<string, Shape> => Object.fromEntries(fields.map((field) => [field, shape]));

export const text = (value: unknown): boolean => typeof value === 'string';
export const count = Number.isInteger;
export const amount = isDecimal;
export const amounts = (list: readonly unknown[]): boolean => list.every((value) => value === null || isDecimal(value));
/** Of four digits a year: of six, days and hours around it may be out of any clock's reach. */
export const moment = (at: string): boolean => at[4] === '-' && at.endsWith('Z') && Number.isFinite(Date.parse(at));
export const span = ({ start, end }: Interval): boolean => moment(start) && moment(end);
export const zone = (timeZone: string): boolean => readZone(timeZone) === timeZone;
/** Writes an amount in the unit, since Intl throws for currency codes that it does not accept. `digits` is needed to round sums. */
export const unit = (given: Unit): boolean => formatAmount(ZERO, given, { locale: 'en-US' }) !== '' && (given.kind !== 'currency' || count(given.digits));
