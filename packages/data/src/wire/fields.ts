import { decimal, type Decimal } from '../exact/decimal.js';
import { place, readAmount, readEpoch, readText, refuse, type Place, type WireRecord } from './read.js';

/**
 * Readers of one field of a record. Rows come by the hundred thousand, so the path of a field is put together only
 * where the field is broken.
 */

/** An amount ready to be added up: a finite number, which stands for its shortest text, or exact decimal text. */
export type Summand = number | Decimal;

export function textField(record: WireRecord, key: string, at: Place): string {
  const value = record[key];
  return typeof value === 'string' ? value : readText(value, place(at, key));
}

/** Null where the field is absent or null. */
export function optionalTextField(record: WireRecord, key: string, at: Place): string | null {
  const value = record[key];
  if (typeof value === 'string') return value;
  return value === undefined || value === null ? null : readText(value, place(at, key));
}

export function amountField(record: WireRecord, key: string, at: Place): Summand {
  const value = record[key];
  return typeof value === 'number' && Number.isFinite(value) ? value : readAmount(value, place(at, key));
}

/** Null where the field is absent or null. */
export function optionalAmountField(record: WireRecord, key: string, at: Place): Summand | null {
  const value = record[key];
  return value === undefined || value === null ? null : amountField(record, key, at);
}

/** Epoch milliseconds. */
export function epochField(record: WireRecord, key: string, at: Place): number {
  return readEpoch(record[key], place(at, key));
}

/** Epoch milliseconds; null where the field is absent or null. */
export function optionalEpochField(record: WireRecord, key: string, at: Place): number | null {
  const value = record[key];
  return value === undefined || value === null ? null : readEpoch(value, place(at, key));
}

/** A map of texts and nulls, as group values are; null where the field is absent or null. Not copied. */
export function groupField(record: WireRecord, key: string, at: Place): GroupValues | null {
  const value = record[key];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'object' || Array.isArray(value)) return refuse(place(at, key), 'a map of group values', value);
  const groups = value as WireRecord;
  for (const name in groups) {
    const text = groups[name];
    if (typeof text !== 'string' && text !== null) return refuse(place(place(at, key), name), 'text or null', text);
  }
  return groups as GroupValues;
}

/** Group key -> value; null where events had no such property. Look keys up with Object.hasOwn: a key may be called "__proto__". */
export type GroupValues = Readonly<Record<string, string | null>>;

export const toDecimal = (value: Summand): Decimal => (typeof value === 'number' ? decimal(value) : value);
