import { compare, isZero, round, subtract, sum, type Decimal, type Unit } from '@meterboard/data';

/** What amounts of a unit that is no currency are printed with. */
const PRINTED_DIGITS = 3;
/** Amounts that the wire wrote as doubles may differ by dust behind this digit. */
const DUST = 9;

/**
 * Whether terms that add up do not as printed, each rounded on its own: a reader with a calculator is owed a word. False where the
 * terms themselves do not add up: then no sum is claimed.
 */
export function roundsApart(terms: readonly Decimal[], total: Decimal, unit: Unit): boolean {
  const digits = unit.kind === 'currency' ? unit.digits : PRINTED_DIGITS;
  const printed = (value: Decimal): Decimal => round(value, digits, 'half-up');
  return isZero(round(subtract(sum(terms), total), DUST, 'half-up')) && compare(sum(terms.map(printed)), printed(total)) !== 0;
}
