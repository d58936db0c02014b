import { optionalTextField, textField } from './fields.js';
import { place, readRecord, refuse, type Place, type WireRecord } from './read.js';

/** A credit type as other objects refer to it. */
export interface CreditType {
  id: string;
  name?: string | null | undefined;
}

/** A row of GET /v1/credit-types/list. */
export interface CreditTypeRow {
  id?: string | null | undefined;
  name?: string | null | undefined;
  is_currency?: boolean | null | undefined;
}

/** @throws WireFormatError if it has no id */
export function creditTypeField(record: WireRecord, key: string, at: Place, value = record[key]): CreditType {
  return isCreditType(value) ? value : refuseCreditType(value, place(at, key));
}

/** Null if the field is absent or null. */
export function optionalCreditTypeField(record: WireRecord, key: string, at: Place, value = record[key]): CreditType | null {
  return value === undefined || value === null ? null : creditTypeField(record, key, at, value);
}

function isCreditType(value: unknown): value is CreditType {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name } = value as Partial<Record<keyof CreditType, unknown>>;
  return typeof id === 'string' && (typeof name === 'string' || name === undefined || name === null);
}

function refuseCreditType(value: unknown, at: Place): never {
  const record = readRecord(value, at);
  textField(record, 'id', at);
  optionalTextField(record, 'name', at);
  return refuse(at, 'a credit type', value);
}
