import type { Decimal } from './decimal.js';

/** What a number counts. Decided by credit type id, never by name: a custom unit may be called "EUR". */
export type Unit =
  | {
      kind: 'currency';
      id: string;
      /** ISO 4217: 'USD'. */
      code: string;
      /** Digits after the point that the currency is written with. */
      digits: number;
    }
  | { kind: 'pricing-unit'; id: string; name: string }
  /** Usage of a metric, or a QUANTITY balance, which is named 'quantity'. Never money, and never added to money. */
  | { kind: 'count'; name: string }
  /** The record does not say. Never added to anything; marks every total as partial. */
  | { kind: 'unknown' };

/** An amount in major units, with its unit. */
export interface Money {
  value: Decimal;
  unit: Unit;
}

/** The id of "USD (cents)", the only credit type that Metronome counts in hundredths. The same in every account. */
export const USD_CENTS_ID = '2714e483-4ff1-48e4-9e25-ac732e8f24f2';

/** US dollars, in whole dollars: cents end where rows are read. */
export const USD: Unit = { kind: 'currency', id: USD_CENTS_ID, code: 'USD', digits: 2 };

/** By how many places to shift the wire's amounts into major units: -2 for USD, which comes in cents, else 0. */
export function wireShift(unit: Unit): number {
  return unit.kind === 'currency' && unit.id === USD_CENTS_ID ? -2 : 0;
}

/** A key for maps: two units have the same text exactly where they are the same unit. */
export function unitKey(unit: Unit): string {
  switch (unit.kind) {
    case 'currency':
    case 'pricing-unit':
      return `credit-type ${unit.id}`;
    case 'count':
      return `count ${unit.name}`;
    case 'unknown':
      return 'unknown';
  }
}

/** Whether two amounts may be added: currencies and pricing units are the same by id, counts by name. */
export const sameUnit = (a: Unit, b: Unit): boolean => unitKey(a) === unitKey(b);

/**
 * The unit of a credit type. USD is built in and `known` lists the others; an id that is not listed is a pricing unit under the wire's
 * name for it, or its id where the wire has none. No credit type at all is `unknown`.
 */
export function unitOf(creditType: { id: string; name?: string | null | undefined } | null, known: readonly Unit[]): Unit {
  if (creditType === null) return { kind: 'unknown' };
  if (creditType.id === USD_CENTS_ID) return USD;
  const listed = known.find((unit) => (unit.kind === 'currency' || unit.kind === 'pricing-unit') && unit.id === creditType.id);
  return listed ?? { kind: 'pricing-unit', id: creditType.id, name: creditType.name ?? creditType.id };
}
