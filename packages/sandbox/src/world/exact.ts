import Big from 'big.js';

/**
 * The decimal type of the whole package: a constructor of its own, so that its division precision is nobody else's business.
 * Every price has only the prime factors 2 and 5, so the divisions done here terminate long before 40 digits.
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

/** Thousandths of a unit, which is how usage is counted, as units. */
export function fromMilli(milli: Exact | number): Exact {
  return new Exact(milli).times(MILLI);
}

/** The double that is nearest to an exact decimal: what a JSON number on the wire is. */
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
