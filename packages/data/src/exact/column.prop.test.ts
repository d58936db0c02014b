import { describe, expect, it } from 'vitest';
import { DecimalSyntaxError } from '../errors.js';
import { fc } from '../properties.test.kit.js';
import { ExactColumn } from './column.js';
import { add, decimal, isDecimal, ZERO, type Decimal } from './decimal.js';
import { ExactSum, sum } from './sum.js';

const LENGTH = 4;
/** Amounts for every path of the accumulator: whole, millionths, finer, huge, and text that does not fit into a double. */
const summand = fc.oneof(
  fc.integer(),
  fc.maxSafeInteger(),
  fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1e6),
  fc.integer({ min: -99, max: 99 }).map((value) => value / 10),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.maxSafeInteger().map((value) => decimal(`${value}.123456789`)),
  fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }).map((value) => decimal(value)),
);

describe('ExactColumn', () => {
  it('equals adding decimals one by one, in each place', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(LENGTH - 1), summand), { maxLength: 200 }), (given) => {
        const column = new ExactColumn(LENGTH);
        const plain = new Array<Decimal | null>(LENGTH).fill(null);
        for (const [place, value] of given) {
          column.add(place, value);
          plain[place] = add(plain[place] ?? ZERO, decimal(value));
        }
        expect(column.toDecimals()).toEqual(plain);
        for (const value of column.toDecimals()) if (value !== null) expect(isDecimal(value)).toBe(true);
      }),
    );
  });

  it('adds a whole column as if each of its amounts had been added', () => {
    const amounts = fc.array(fc.tuple(fc.nat(LENGTH - 1), summand), { maxLength: 50 });
    const columnOf = (given: readonly [number, number | Decimal][]): ExactColumn => {
      const column = new ExactColumn(LENGTH);
      for (const [place, value] of given) column.add(place, value);
      return column;
    };
    fc.assert(
      fc.property(amounts, amounts, (first, second) => {
        const column = columnOf(first);
        column.addColumn(columnOf(second));
        const all = [...first, ...second];
        expect(column.toDecimals()).toEqual(columnOf(all).toDecimals());
        expect(column.total()).toBe(sum(all.map(([, value]) => decimal(value))));
      }),
    );
  });

  it('tells a place without amounts from one that adds up to 0', () => {
    const column = new ExactColumn(2);
    column.add(0, 5);
    column.add(0, -5);
    expect(column.toDecimals()).toEqual(['0', null]);
  });

  it.each([
    ['whole numbers', [Number.MAX_SAFE_INTEGER, 1, 1], '9007199254740993'],
    ['millionths', new Array<number>(5).fill(999_999_999.999999), '4999999999.999995'],
    ['more millionths than a double counts', new Array<number>(11).fill(999_999_999.999999), '10999999999.999989'],
    ['a whole part too long for its millionths', [1e12, 0.000001], '1000000000000.000001'],
    ['a fraction finer than millionths', [0.1234567, 1], '1.1234567'],
    ['more millionths at once than a sum of its own holds', [-999_999_999.999999, 1_999_999_999.999998], '999999999.999999'],
    ['a fraction between two millionths', [-999_999_999.999999, 1_500_000_000.1234565], '500000000.1234575'],
    ['-0', [-0], '0'],
    ['opposites', [0.1, 0.2, -0.3], '0'],
  ])('is exact beyond what a double holds: %s', (_, values, total) => {
    const column = new ExactColumn(1);
    const sum = new ExactSum();
    for (const value of values) {
      column.add(0, value);
      sum.add(value);
    }
    expect([column.toDecimals(), column.total(), sum.toDecimal()]).toEqual([[total], total, total]);
  });

  it.each([Number.NaN, Infinity])('refuses %s', (value) => {
    expect(() => { new ExactColumn(1).add(0, value); }).toThrow(DecimalSyntaxError);
  });
});

describe('ExactSum', () => {
  it('M2: a thousand tenths are 100', () => {
    const total = new ExactSum();
    expect(total.toDecimal()).toBe('0');
    for (let index = 0; index < 1000; index += 1) total.add(0.1);
    expect(total.toDecimal()).toBe('100');
  });

  it('is the same in any order', () => {
    fc.assert(
      fc.property(fc.array(summand.map(decimal)), (values) => {
        expect(sum(values)).toBe(sum(values.toReversed()));
        expect(sum(values)).toBe(values.reduce(add, ZERO));
      }),
    );
  });
});
