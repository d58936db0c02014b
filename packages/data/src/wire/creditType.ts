import { unitOfCreditType, type Unit } from '../exact/unit.js';
import { optionalTextField, textField } from './fields.js';
import { place, readRecord, type Place, type WireRecord } from './read.js';

/** A credit type as other objects name it. */
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

/** @throws WireFormatError where the id is no text */
export function readCreditType(value: unknown, at: Place): CreditType {
  const record = readRecord(value, at);
  return { id: textField(record, 'id', at), name: optionalTextField(record, 'name', at) };
}

/** Null where the field is absent or null. */
export function optionalCreditTypeField(record: WireRecord, key: string, at: Place): CreditType | null {
  const value = record[key];
  return value === undefined || value === null ? null : readCreditType(value, place(at, key));
}

/** The unit of a credit type, as `known` lists it. */
export const unitOf = ({ id, name }: CreditType, known: readonly Unit[]): Unit => unitOfCreditType({ id, name: name ?? undefined }, known);
