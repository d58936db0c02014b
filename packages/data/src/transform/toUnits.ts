import { USD, USD_CENTS_ID, type Unit } from '../exact/unit.js';
import type { CreditTypeRow } from '../wire/creditType.js';
import { readRow } from '../wire/endpoint.js';
import { optionalField, optionalTextField } from '../wire/fields.js';
import { readFlag, readRows, type Place } from '../wire/read.js';

const ISO_4217 = /^[A-Z]{3}$/;

/**
 * Units from rows of GET /v1/credit-types/list, in the order of the rows, for the `units` option of the transformers. `is_currency`
 * and the id decide what a unit is, never its name, as a custom unit may be called "EUR". Rows without an id, which nothing can refer
 * to, are left out.
 * @throws WireFormatError with the path of the first broken field, or for rows of another endpoint
 */
export function toUnits(rows: readonly CreditTypeRow[]): readonly Unit[] {
  return readRows(rows, readUnit).flatMap((unit) => unit ?? []);
}

function readUnit(value: unknown, at: Place): Unit | null {
  const record = readRow(value, at, 'toUnits');
  const id = optionalTextField(record, 'id', at);
  const name = optionalTextField(record, 'name', at);
  const isCurrency = optionalField(record, 'is_currency', at, readFlag) ?? false;
  if (id === null) return null;
  if (id === USD_CENTS_ID) return USD;
  if (isCurrency && name !== null && ISO_4217.test(name)) return { kind: 'currency', id, code: name, digits: currencyDigits(name) };
  return { kind: 'pricing-unit', id, name: name ?? id };
}

/** Digits after the decimal point: a property of the currency, the same in every locale. */
const currencyDigits = (code: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency: code }).resolvedOptions().maximumFractionDigits ?? 2;
