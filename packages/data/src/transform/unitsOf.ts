import { unitKey, type Unit } from '../exact/unit.js';
import { unitOf, type CreditType } from '../wire/creditType.js';
import { readBreakdowns, type Breakdown, type InvoiceBreakdown } from '../wire/breakdown.js';
import { byCodeUnit } from './series/order.js';

function distinct(creditTypes: Iterable<CreditType>, known: readonly Unit[]): Unit[] {
  const found = new Map<string, Unit>();
  for (const creditType of creditTypes) {
    if (!found.has(creditType.id)) found.set(creditType.id, unitOf(creditType, known));
  }
  return [...found.values()].sort((a, b) => byCodeUnit(unitKey(a), unitKey(b)));
}

/** The units that records are totalled in, by id. */
export const recordUnits = (records: readonly Breakdown[], known: readonly Unit[]): Unit[] =>
  distinct(records.map(({ creditType }) => creditType), known);

/**
 * Every unit that breakdowns have amounts in, those of the invoices first: one spend view each can be made, by creditTypeId.
 * Void invoices count nowhere and are not asked. Rows: GET /v1/customers/{customer_id}/invoices/breakdowns.
 * @throws WireFormatError with the path of the first broken field
 */
export function unitsOf(breakdowns: readonly InvoiceBreakdown[], { units = [] }: { units?: readonly Unit[] | undefined } = {}): readonly Unit[] {
  const records = readBreakdowns(breakdowns).filter(({ status }) => status !== 'VOID');
  const own = recordUnits(records, units);
  const seen = new Set(own.map(unitKey));
  const inLines = distinct(records.flatMap(({ lines }) => lines().flatMap(({ creditType }) => creditType ?? [])), units);
  return [...own, ...inLines.filter((unit) => !seen.has(unitKey(unit)))];
}
