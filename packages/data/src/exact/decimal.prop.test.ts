import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { fc } from '../properties.test.kit.js';
import { allocate } from './allocate.js';
import { absolute, add, compare, decimal, divide, isDecimal, multiply, round, shift, sign, subtract, ZERO, type Decimal, type RoundingRule } from './decimal.js';
import { sum } from './sum.js';

/** A decimal, and the same amount as a whole number of 10^-20, to calculate with in BigInt. */
const DIGITS = 20;
const exact = fc.tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.nat(DIGITS)).map(([whole, digits]) => {
  const sign = whole < 0n ? '-' : '';
  const text = String(whole < 0n ? -whole : whole).padStart(digits + 1, '0');
  return { value: decimal(`${sign}${text.slice(0, text.length - digits)}.${text.slice(text.length - digits)}`), scaled: whole * 10n ** BigInt(DIGITS - digits) };
});
const double = fc.double({ noNaN: true, noDefaultInfinity: true });

describe('decimal', () => {
  it('keeps exactly what a double prints, in canonical form', () => {
    fc.assert(
      fc.property(double, (value) => {
        const text = decimal(value);
        expect(isDecimal(text)).toBe(true);
        expect(Number(text) === value).toBe(true);
        expect(decimal(text)).toBe(text);
      }),
    );
  });

  it('agrees with BigInt', () => {
    fc.assert(
      fc.property(exact, exact, (a, b) => {
        expect(add(a.value, b.value)).toBe(shift(decimal(a.scaled + b.scaled), -DIGITS));
        expect(subtract(a.value, b.value)).toBe(shift(decimal(a.scaled - b.scaled), -DIGITS));
        expect(multiply(a.value, b.value)).toBe(shift(decimal(a.scaled * b.scaled), -2 * DIGITS));
        expect(compare(a.value, b.value)).toBe(a.scaled < b.scaled ? -1 : a.scaled > b.scaled ? 1 : 0);
      }),
    );
  });

  it('agrees with big.js, whatever the size, digits and rounding rule', () => {
    const rules: readonly RoundingRule[] = ['down', 'half-up', 'half-even', 'up'];
    const text = fc.oneof(exact.map(({ value }) => value), double.map(decimal), fc.integer({ min: -2000, max: 2000 }).map((tenths) => shift(decimal(tenths), -1)));
    fc.assert(
      fc.property(text, text, fc.nat(8), fc.nat(3), (a, b, digits, mode) => {
        const rule = rules[mode] ?? 'down';
        const Oracle = Big();
        Oracle.DP = digits;
        Oracle.RM = mode;
        const of = (value: Decimal): Big => new Oracle(value);
        expect(add(a, b)).toBe(of(a).plus(b).toFixed());
        expect(subtract(a, b)).toBe(of(a).minus(b).toFixed());
        expect(multiply(a, b)).toBe(of(a).times(b).toFixed());
        expect(compare(a, b)).toBe(of(a).cmp(b));
        expect(round(a, digits, rule)).toBe(of(a).round(digits).toFixed());
        expect(round(a, -digits, rule)).toBe(of(a).round(-digits, mode as Big.RoundingMode).toFixed());
        if (b !== ZERO) expect(divide(a, b, digits, rule)).toBe(of(a).div(b).toFixed());
      }),
    );
  });

  it('compares short text in the same way as long text', () => {
    const short = fc.tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.nat(6)).map(([value, digits]) => shift(decimal(value), -digits));
    fc.assert(fc.property(short, short, (a, b) => { expect(compare(a, b)).toBe(sign(subtract(a, b))); }));
  });

  it('shifts short text in the same way as long text', () => {
    const whole = fc.integer({ min: -(10 ** 15), max: 10 ** 15 });
    fc.assert(
      fc.property(whole, fc.integer({ min: -30, max: 30 }), (value, places) => {
        const moved = shift(decimal(value), places);
        expect(moved).toBe(decimal(`${value}e${places}`));
        expect(shift(moved, -places)).toBe(decimal(value));
      }),
    );
  });

  it('rounds to the nearest, the lower or the higher neighbour, as named', () => {
    fc.assert(
      fc.property(exact, fc.nat(6), (a, digits) => {
        const by = (rule: RoundingRule) => round(a.value, digits, rule);
        const step = shift(decimal(1), -digits);
        expect(compare(absolute(by('down')), absolute(a.value))).toBeLessThanOrEqual(0);
        expect(compare(absolute(by('up')), absolute(a.value))).toBeGreaterThanOrEqual(0);
        for (const rule of ['half-up', 'half-even'] as const) {
          expect(compare(multiply(absolute(subtract(by(rule), a.value)), decimal(2)), step)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it('divides to within the last digit', () => {
    fc.assert(
      fc.property(exact, exact, fc.nat(6), (a, b, digits) => {
        fc.pre(b.value !== ZERO);
        const rest = absolute(subtract(a.value, multiply(divide(a.value, b.value, digits, 'down'), b.value)));
        expect(compare(rest, multiply(absolute(b.value), shift(decimal(1), -digits)))).toBe(-1);
      }),
    );
  });
});

describe('allocate', () => {
  const weights = fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 }).filter((all) => all.some((weight) => weight > 0)).map((all) => all.map(decimal));

  it('gives parts that add up to the amount, each within one last digit of its share', () => {
    fc.assert(
      fc.property(exact, weights, fc.nat(4), (a, shares, digits) => {
        const amount = round(a.value, digits, 'down');
        const parts = allocate(amount, shares, digits);
        expect(sum(parts)).toBe(amount);
        const whole = sum(shares);
        parts.forEach((part, index) => {
          expect(round(part, digits, 'down')).toBe(part);
          const off = absolute(subtract(multiply(part, whole), multiply(amount, shares[index] ?? ZERO)));
          expect(compare(off, multiply(whole, shift(decimal(1), -digits)))).toBe(-1);
        });
      }),
    );
  });

  it('leaves what is finer than the digits with the first part', () => {
    fc.assert(fc.property(exact, weights, (a, shares) => { expect(sum(allocate(a.value, shares, 2))).toBe(a.value); }));
  });
});
