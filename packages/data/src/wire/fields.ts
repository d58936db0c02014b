import { decimal, type Decimal } from '../exact/decimal.js';
import { place, readAmount, readEach, readEpoch, readText, refuse, type Place, type Reader, type WireRecord } from './read.js';

/**
 * Readers of one field of a record. Rows come by the hundred thousand, so the path of a field is put together only if the field is
 * broken, and callers in hot loops pass the value too: engines look a property up several times faster by a constant name than by
 * a variable one.
 */

/** An amount ready to be added up: exact decimal text, or a finite number, which means the shortest text that reads as it. */
export type Summand = number | Decimal;

export const field = <T>(record: WireRecord, key: string, at: Place, read: Reader<T>): T => read(record[key], place(at, key));

/** Null if the field is absent or null: for every optional field of this API both mean the same. */
export function optionalField<T>(record: WireRecord, key: string, at: Place, read: Reader<T>): T | null {
  const value = record[key];
  return value === undefined || value === null ? null : read(value, place(at, key));
}

export const listField = <T>(record: WireRecord, key: string, at: Place, read: Reader<T>): T[] => readEach(record[key], place(at, key), read);

/** Null if the field is absent or null. */
export const optionalListField = <T>(record: WireRecord, key: string, at: Place, read: Reader<T>): T[] | null =>
  optionalField(record, key, at, (list, here) => readEach(list, here, read));

/** An amount in the wire's own units. */
export const decimalField = (record: WireRecord, key: string, at: Place): Decimal => field(record, key, at, readAmount);

export function textField(record: WireRecord, key: string, at: Place): string {
  const value = record[key];
  return typeof value === 'string' ? value : readText(value, place(at, key));
}

/** Null if the field is absent or null. */
export function optionalTextField(record: WireRecord, key: string, at: Place, value = record[key]): string | null {
  if (typeof value === 'string') return value;
  return value === undefined || value === null ? null : readText(value, place(at, key));
}

export function amountField(record: WireRecord, key: string, at: Place, value = record[key]): Summand {
  return typeof value === 'number' && Number.isFinite(value) ? value : readAmount(value, place(at, key));
}

/** Null if the field is absent or null. */
export function optionalAmountField(record: WireRecord, key: string, at: Place, value = record[key]): Summand | null {
  return value === undefined || value === null ? null : amountField(record, key, at, value);
}

/** Epoch milliseconds. */
export const epochField = (record: WireRecord, key: string, at: Place): number => field(record, key, at, readEpoch);

/** Epoch milliseconds; null if the field is absent or null. */
export const optionalEpochField = (record: WireRecord, key: string, at: Place): number | null => optionalField(record, key, at, readEpoch);

/** A map of group values, which are text or null; null if the field is absent, null or empty. Not copied. */
export function groupField(record: WireRecord, key: string, at: Place, value = record[key], expected = 'a map of group values'): GroupValues | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'object' || Array.isArray(value)) return refuse(place(at, key), expected, value);
  let found: GroupValues | null = null;
  for (const name in value) {
    const text = (value as WireRecord)[name];
    if (typeof text !== 'string' && text !== null) return refuse(place(place(at, key), name), 'text or null', text);
    found = value as GroupValues;
  }
  return found;
}

/** Group key -> value; null if the events had no such property. Look keys up with Object.hasOwn: a key may be called "__proto__". */
export type GroupValues = Readonly<Record<string, string | null>>;

export const toDecimal = (value: Summand): Decimal => (typeof value === 'number' ? decimal(value) : value);
