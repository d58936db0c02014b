import { describe, expect, it } from 'vitest';
import { DecimalSyntaxError } from '../errors.js';
import { absolute, add, compare, decimal, divide, isDecimal, isZero, maximum, minimum, multiply, negate, round, shift, sign, subtract, ZERO, type Decimal, type RoundingRule } from './decimal.js';

describe('decimal', () => {
  it.each<[number | string | bigint, string]>([
    [0, '0'],
    [-0, '0'],
    ['-0', '0'],
    ['-0.000', '0'],
    ['00012.500', '12.5'],
    ['+7', '7'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['-.25', '-0.25'],
    ['1e3', '1000'],
    ['12.5E-3', '0.0125'],
    [1e21, '1000000000000000000000'],
    [1e-9, '0.000000001'],
    [0.1 + 0.2, '0.30000000000000004'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991'],
    ['9007199254740993', '9007199254740993'],
    [123456789012345678901234567890n, '123456789012345678901234567890'],
    [-5n, '-5'],
  ])('reads %s as %s', (value, text) => {
    expect(decimal(value)).toBe(text);
  });

  it('reads the largest and the smallest double', () => {
    expect(decimal(Number.MAX_VALUE)).toMatch(/^17976931348623157\d{292}$/);
    expect(decimal(Number.MIN_VALUE)).toMatch(/^0\.0{323}5$/);
  });

  it('has room for 400 digits', () => {
    expect(decimal('9'.repeat(400))).toHaveLength(400);
    expect(decimal(`0${'9'.repeat(399)}`)).toHaveLength(399);
    expect(decimal('1e399')).toHaveLength(400);
  });

  it('reads back everything it returns, and refuses what is too large or fine', () => {
    for (const text of ['1e399', '-1e398', '1e-398', String(Number.MIN_VALUE)]) expect(decimal(decimal(text))).toBe(decimal(text));
    for (const text of ['1e400', '-1e399', '1e-399', `${'9'.repeat(300)}e200`]) expect(() => decimal(text)).toThrow(DecimalSyntaxError);
  });

  it.each(['', ' ', '1 ', ' 1', '1,5', '0x10', '1_000', 'NaN', 'Infinity', '--1', '1e', 'e5', '.', '1.2.3', '１', '1\n', '$1'])('refuses %j', (text) => {
    expect(() => decimal(text)).toThrow(DecimalSyntaxError);
  });

  it.each([[[5]], [{}], [null], [Object.create(null)], [new Date(0)]])('refuses objects: %o', (value) => {
    expect(() => decimal(value as never)).toThrow(DecimalSyntaxError);
  });

  it.each([Number.NaN, Infinity, -Infinity])('refuses %s', (value) => {
    expect(() => decimal(value)).toThrow(DecimalSyntaxError);
  });

  it('refuses at once what would fill the memory, and quotes only a little of it', () => {
    const before = process.cpuUsage();
    for (const text of ['1e999999999', '1e-999999999', '1e401', `0.${'0'.repeat(401)}1`, '9'.repeat(1_000_000)]) {
      expect(() => decimal(text)).toThrow(expect.objectContaining({ code: 'decimal-syntax', text: text.slice(0, 40) }) as Error);
    }
    // Processor time, so that a busy machine does not matter; in microseconds.
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
  });
});

describe('isDecimal', () => {
  it.each(['0', '1', '-1', '0.5', '-0.5', '10', '10.01'])('takes canonical %s', (text) => {
    expect(isDecimal(text)).toBe(true);
  });
  it.each(['-0', '0.0', '01', '1.', '.5', '1.50', '+1', '1e3', '', '-', 'abc', 5, null, undefined])('refuses %s', (value) => {
    expect(isDecimal(value)).toBe(false);
  });
});

describe('arithmetic', () => {
  const half = decimal('0.5');
  it('is exact where doubles are not', () => {
    expect(add(decimal(0.1), decimal(0.2))).toBe('0.3');
    expect(subtract(decimal(0.3), decimal(0.1))).toBe('0.2');
    expect(multiply(decimal('1.1'), decimal('1.1'))).toBe('1.21');
    expect(subtract(half, half)).toBe(ZERO);
    expect(shift(decimal('1234'), -2)).toBe('12.34');
    expect(shift(decimal('0.005'), 2)).toBe('0.5');
    expect(shift(decimal('1.1'), -1)).toBe('0.11');
    expect(shift(half, 0)).toBe(half);
  });

  it('knows signs and sizes', () => {
    expect([negate(half), negate(decimal(-2)), negate(ZERO)]).toEqual(['-0.5', '2', '0']);
    expect([absolute(decimal(-2)), absolute(half)]).toEqual(['2', '0.5']);
    expect([sign(decimal(-2)), sign(ZERO), sign(half)]).toEqual([-1, 0, 1]);
    expect([isZero(ZERO), isZero(half)]).toEqual([true, false]);
    expect([maximum(half, decimal(-2)), maximum(decimal(-2), half)]).toEqual([half, half]);
    expect([minimum(half, decimal(-2)), minimum(decimal(-2), half)]).toEqual(['-2', '-2']);
  });

  it('compares by value, however long the text', () => {
    expect(compare(decimal('10'), decimal('9'))).toBe(1);
    expect(compare(decimal('-10'), decimal('-9'))).toBe(-1);
    expect(compare(decimal('9007199254740993'), decimal('9007199254740992'))).toBe(1);
    expect(compare(decimal('0.30000000000000004'), decimal('0.3'))).toBe(1);
    expect(compare(decimal('0.3'), decimal('0.30000000000000000001'))).toBe(-1);
    expect(compare(decimal('0.30000000000000000001'), decimal('0.3'))).toBe(1);
    expect(compare(half, half)).toBe(0);
  });

  it('refuses values that only a cast can let in', () => {
    for (const odd of ['', ' 1', '0x10', '1e5', '01', '1.50', 0.1, null, undefined]) {
      for (const operation of [add, subtract, multiply]) {
        expect(() => operation(odd as Decimal, decimal(2))).toThrow(DecimalSyntaxError);
        expect(() => operation(decimal(2), odd as Decimal)).toThrow(DecimalSyntaxError);
      }
      expect(() => shift(odd as Decimal, 2)).toThrow(DecimalSyntaxError);
      expect(() => round(odd as Decimal, 2, 'half-up')).toThrow(DecimalSyntaxError);
    }
  });

  it('M5: rounds by the named rule', () => {
    expect(round(decimal('5985.245'), 2, 'half-up')).toBe('5985.25');
    expect(round(decimal('5985.245'), 2, 'half-even')).toBe('5985.24');
    expect(round(decimal('5985.235'), 2, 'half-even')).toBe('5985.24');
    expect(round(decimal('-5985.235'), 2, 'half-even')).toBe('-5985.24');
    expect(round(decimal('-5985.245'), 2, 'half-up')).toBe('-5985.25');
    expect(round(decimal('5985.245'), 2)).toBe('5985.25');
    expect(round(decimal('-2.5'), 0)).toBe('-3');
    expect(divide(decimal('5'), decimal('2'), 0)).toBe('3');
    expect(round(decimal('5985.249'), 2, 'down')).toBe('5985.24');
    expect(round(decimal('5985.241'), 2, 'up')).toBe('5985.25');
  });

  it('refuses an unknown rule', () => {
    for (const rule of ['halfup', 'ceil', '', null, {}]) expect(() => round(decimal('2.5'), 0, rule as RoundingRule)).toThrow(expect.objectContaining({ code: 'wire-format', path: 'rule' }));
  });

  it('M6: rounds to 0 without a minus', () => {
    expect(round(decimal('-0.004'), 2, 'half-up')).toBe('0');
  });

  it('divides with one rounding, and not by 0', () => {
    expect(divide(decimal(1), decimal(3), 4, 'half-up')).toBe('0.3333');
    expect(divide(decimal(2), decimal(3), 4, 'half-up')).toBe('0.6667');
    expect(divide(decimal(2), decimal(3), 4, 'down')).toBe('0.6666');
    expect(divide(decimal(-1), decimal(8), 2, 'half-even')).toBe('-0.12');
    expect(() => divide(half, ZERO, 2, 'down')).toThrow(expect.objectContaining({ name: 'DecimalSyntaxError', text: '0.5/0' }) as Error);
    expect(() => divide(decimal('7'.repeat(300)), ZERO, 2, 'down')).toThrow(expect.objectContaining({ text: '7'.repeat(40) }) as Error);
  });

  it('refuses a number of places that is not whole, or would fill the memory', () => {
    for (const places of [1.5, Number.NaN, Infinity, 1e9, -1e9, Object.create(null) as number]) {
      expect(() => round(decimal('2.5'), places)).toThrow(DecimalSyntaxError);
      expect(() => shift(decimal('2.5'), places)).toThrow(DecimalSyntaxError);
    }
    expect(round(decimal('25'), -1)).toBe('30');
    expect(shift(decimal('1'), 400)).toHaveLength(401);
  });
});
