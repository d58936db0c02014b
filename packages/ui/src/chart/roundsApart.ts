import { compare, isZero, round, subtract, sum, type Decimal, type Unit } from '@meterboard/data';

/** The decimals that amounts other than money are printed with. */
const PRINTED_DIGITS = 3;
/** Amounts that arrived as doubles may differ by dust behind this decimal. */
const DUST = 9;

/** What terms leave of their total. */
export const restOf = (terms: readonly Decimal[], total: Decimal): Decimal => round(subtract(total, sum(terms)), DUST, 'half-up');

/**
 * Whether terms that add up exactly no longer do as printed, each rounded on its own: a reader who checks the sum should be told why.
 * False where the exact terms do not add up either.
 */
export function roundsApart(terms: readonly Decimal[], total: Decimal, unit: Unit): boolean {
  const digits = unit.kind === 'currency' ? unit.digits : PRINTED_DIGITS;
  const printed = (value: Decimal): Decimal => round(value, digits, 'half-up');
  return isZero(restOf(terms, total)) && compare(sum(terms.map(printed)), printed(total)) !== 0;
}
