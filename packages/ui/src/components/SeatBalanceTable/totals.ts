import { sum, unitKey, type Decimal, type Unit } from '@meterboard/data';
import type { SeatRow } from './rows.js';

/** What all seats together have in one unit. */
export interface SeatTotals {
  unit: Unit;
  remaining: Decimal;
  /** Null where one of them does not say: a sum of unknown amounts is not 0. */
  used: Decimal | null;
  allowance: Decimal;
}

const known = (values: readonly (Decimal | null)[]): Decimal[] => values.filter((value) => value !== null);

function totalOf(unit: Unit, rows: readonly SeatRow[]): SeatTotals {
  const used = known(rows.map((row) => row.used));
  return { unit, remaining: sum(known(rows.map((row) => row.remaining))), used: used.length < rows.length ? null : sum(used), allowance: sum(known(rows.map((row) => row.starting))) };
}

/** One total for each unit, since units never add up; seats that do not say theirs are in none. */
export function totalsOf(rows: readonly SeatRow[]): SeatTotals[] {
  const units = new Map(rows.filter(({ unit }) => unit.kind !== 'unknown').map(({ unit }) => [unitKey(unit), unit]));
  return [...units].map(([key, unit]) => totalOf(unit, rows.filter((row) => unitKey(row.unit) === key)));
}
