import { unitKey, unitOf, type Unit } from '../exact/unit.js';
import type { CreditType } from '../wire/creditType.js';
import { readBreakdowns, type Breakdown, type InvoiceBreakdown } from '../wire/breakdown.js';
import { checkOptions } from './options/shape.js';
import { unitList } from './options/units.js';
import { byCodeUnit } from './series/order.js';

/** A name over none, then the first by code unit, so that the order of records does not decide what a unit is called. */
function isNamedBefore({ name }: CreditType, { name: other }: CreditType): boolean {
  return typeof name === 'string' && (typeof other !== 'string' || name < other);
}

function distinct(creditTypes: Iterable<CreditType>, known: readonly Unit[]): Unit[] {
  const found = new Map<string, CreditType>();
  for (const creditType of creditTypes) {
    const before = found.get(creditType.id);
    if (before === undefined || isNamedBefore(creditType, before)) found.set(creditType.id, creditType);
  }
  return [...found.values()].map((creditType) => unitOf(creditType, known)).sort((a, b) => byCodeUnit(unitKey(a), unitKey(b)));
}

/** By id: the units that the records' totals are in. */
export const recordUnits = (records: readonly Breakdown[], known: readonly Unit[]): Unit[] =>
  distinct(records.map(({ creditType }) => creditType), known);

/**
 * Every unit that breakdowns have amounts in, those of the invoices first. Make one spend view of each, by its creditTypeId.
 * Void invoices are ignored. Rows are those of GET /v1/customers/{customer_id}/invoices/breakdowns.
 * @throws WireFormatError with the path of the first broken field or option
 */
export function unitsOf(breakdowns: readonly InvoiceBreakdown[], options: { units?: readonly Unit[] | undefined } = {}): readonly Unit[] {
  checkOptions(options, { 'units?': unitList });
  const { units = [] } = options;
  const all = readBreakdowns(breakdowns).map((record) => ({ record, lines: record.lines() }));
  const counted = all.filter(({ record }) => record.status !== 'VOID');
  const own = recordUnits(counted.map(({ record }) => record), units);
  const seen = new Set(own.map(unitKey));
  const inLines = distinct(counted.flatMap(({ lines }) => lines.flatMap(({ creditType }) => creditType ?? [])), units);
  return [...own, ...inLines.filter((unit) => !seen.has(unitKey(unit)))];
}
