import type { Decimal } from './decimal.js';

/** What a number counts. Decided by credit type id, never by name: a custom unit may be called "EUR". */
export type Unit =
  | {
      kind: 'currency';
      id: string;
      /** ISO 4217, as 'USD'. */ code: string;
      /** Digits after the point that the currency is written with. */ digits: number;
    }
  | { kind: 'pricing-unit'; id: string; name: string }
  /** Usage of a metric; QUANTITY balances are named 'quantity'. Never money, never totalled with it. */
  | { kind: 'count'; name: string }
  /** A record that does not say: marks every total partial and is totalled nowhere. */
  | { kind: 'unknown' };

/** An amount in major units with what it counts. */
export interface Money {
  value: Decimal;
  unit: Unit;
}

/** The one credit type that Metronome counts in hundredths, "USD (cents)". */
export const USD_CENTS_ID = '2714e483-4ff1-48e4-9e25-ac732e8f24f2';

export const USD: Unit = { kind: 'currency', id: USD_CENTS_ID, code: 'USD', digits: 2 };

/** How far the wire's amounts are from major units: USD comes in cents, everything else whole. */
export function wireShift(unit: Unit): number {
  return unit.kind === 'currency' && unit.id === USD_CENTS_ID ? -2 : 0;
}

/** A text that is equal for equal units and for those only. */
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

export const sameUnit = (a: Unit, b: Unit): boolean => unitKey(a) === unitKey(b);

/**
 * The unit of a credit type: USD is built in, `known` decides the rest, an id that is not listed is a pricing unit named as the wire
 * names it, else by its id. No credit type at all is `unknown`.
 */
export function unitOfCreditType(creditType: { id: string; name?: string | undefined } | undefined, known: readonly Unit[] = []): Unit {
  if (creditType === undefined) return { kind: 'unknown' };
  if (creditType.id === USD_CENTS_ID) return USD;
  const listed = known.find((unit) => (unit.kind === 'currency' || unit.kind === 'pricing-unit') && unit.id === creditType.id);
  return listed ?? { kind: 'pricing-unit', id: creditType.id, name: creditType.name ?? creditType.id };
}
