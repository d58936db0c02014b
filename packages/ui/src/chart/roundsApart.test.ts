import { decimal, USD, type Unit } from '@meterboard/data';
import { describe, expect, it } from 'vitest';
import { restOf, roundsApart } from './roundsApart.js';

const TOKENS: Unit = { kind: 'pricing-unit', id: 't', name: 'tokens' };
const of = (total: string, unit: Unit, ...terms: string[]): boolean => roundsApart(terms.map((term) => decimal(term)), decimal(total), unit);

describe('roundsApart', () => {
  it('M7: notices rounded amounts that miss their sum by a last digit', () => {
    expect(of('9000', TOKENS, '3818.8725', '5181.1275')).toBe(true);
    expect(of('1', USD, '0.335', '0.335', '0.33')).toBe(true);
    expect(of('9000', TOKENS, '3818.8725000000004', '5181.1275')).toBe(true);
  });

  it('is false where the rounded amounts add up, or the exact ones do not', () => {
    expect(of('9000', TOKENS, '3818.875', '5181.125')).toBe(false);
    expect(of('1', USD, '0.33', '0.67')).toBe(false);
    expect(of('2', USD, '0.335', '0.335')).toBe(false);
    expect(of('0', USD)).toBe(false);
  });
});

describe('restOf', () => {
  it('is what terms leave of a total, without the dust of doubles', () => {
    expect(restOf([decimal('3'), decimal('-1')], decimal('2.5'))).toBe('0.5');
    expect(restOf([decimal('0.1'), decimal('0.2')], decimal(0.1 + 0.2))).toBe('0');
    expect(restOf([], decimal('-4'))).toBe('-4');
  });
});
