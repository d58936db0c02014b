import Big from 'big.js';

/**
 * The decimal type of the whole package, with a constructor of its own so that its precision affects nobody else. Prices have no other
 * prime factors than 2 and 5, so the divisions done here end long before 40 digits.
 */
export const Exact: Big.BigConstructor = Big();
Exact.DP = 40;

export type Exact = Big;

export const ZERO: Exact = new Exact(0);
const MILLI = new Exact('0.001');

/** A text or number as an exact decimal; throws on anything that is not a decimal number. */
export function exact(value: string | number): Exact {
  return new Exact(value);
}

/** Converts thousandths, in which usage is counted, to units. */
export function fromMilli(milli: Exact | number): Exact {
  return new Exact(milli).times(MILLI);
}

/** The double nearest to an exact decimal, for JSON numbers on the wire. */
export function wireNumber(value: Exact): number {
  const number = Number(value.toString());
  return number === 0 ? 0 : number;
}

/** The exact sum of any number of decimals; zero for none. */
export function total(values: Iterable<Exact>): Exact {
  let sum = ZERO;
  for (const value of values) sum = sum.plus(value);
  return sum;
}
