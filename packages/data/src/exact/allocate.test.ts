import { describe, expect, it } from 'vitest';
import { DecimalSyntaxError } from '../errors.js';
import { allocate } from './allocate.js';
import { decimal } from './decimal.js';

const of = (...weights: number[]) => weights.map(decimal);

describe('allocate', () => {
  it('gives left-over cents to the largest remainders, and of ties to the earlier part', () => {
    expect(allocate(decimal('10'), of(1, 1, 1), 2)).toEqual(['3.34', '3.33', '3.33']);
    expect(allocate(decimal('0.05'), of(3, 7), 2)).toEqual(['0.02', '0.03']);
    expect(allocate(decimal('100'), of(1, 2, 3), 0)).toEqual(['17', '33', '50']);
    expect(allocate(decimal('100'), of(1, 3, 3), 0)).toEqual(['14', '43', '43']);
  });

  it('allocates negative amounts too, and nothing to a weight of 0', () => {
    expect(allocate(decimal('-10'), of(1, 1, 1), 2)).toEqual(['-3.34', '-3.33', '-3.33']);
    expect(allocate(decimal('1'), of(0, 3), 2)).toEqual(['0', '1']);
  });

  it('refuses weights that are negative or add up to 0', () => {
    expect(() => allocate(decimal(1), of(3, -1), 2)).toThrow(DecimalSyntaxError);
    expect(() => allocate(decimal(1), of(0, 0), 2)).toThrow(DecimalSyntaxError);
    expect(() => allocate(decimal(1), [], 2)).toThrow(DecimalSyntaxError);
  });

  it('quotes the weights it refuses, but only a little of them', () => {
    expect(() => allocate(decimal(1), of(3, -1), 2)).toThrow(expect.objectContaining({ text: 'weights 3, -1' }) as Error);
    expect(() => allocate(decimal(1), of(...new Array<number>(1000).fill(-1)), 2)).toThrow(expect.objectContaining({ text: expect.stringMatching(/^weights -1, .{28}$/) as string }) as Error);
  });
});
