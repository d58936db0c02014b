import { describe, expect, it } from 'vitest';
import { extent, overlay, stackColumns, type Band } from './stack.js';

const columns = (...lists: number[][]): Float64Array[] => lists.map((list) => Float64Array.from(list));

const pairs = (bands: readonly Band[]): number[][][] => bands.map((band) => band.map((at) => [at[0], at[1]]));

describe('stackColumns', () => {
  it('stacks positive values from zero upwards', () => {
    expect(pairs(stackColumns(columns([1, 2], [3, 4]), 2))).toEqual([
      [[0, 1], [0, 2]],
      [[1, 4], [2, 6]],
    ]);
  });

  it('puts credits below zero and leaves the stack above untouched', () => {
    expect(pairs(stackColumns(columns([10], [-4], [5], [-1]), 1))).toEqual([[[0, 10]], [[-4, 0]], [[10, 15]], [[-5, -4]]]);
  });

  it('gives a gap no height', () => {
    expect(pairs(stackColumns(columns([1], [Number.NaN], [2]), 1))).toEqual([[[0, 1]], [[0, 0]], [[1, 3]]]);
  });
});

describe('extent', () => {
  it('contains zero, both stacks and the line over them', () => {
    expect(extent(stackColumns(columns([10], [-4]), 1), null)).toEqual([-4, 10]);
    expect(extent(overlay(columns([3, 7])), Float64Array.from([Number.NaN, 9]))).toEqual([0, 9]);
  });

  it('is nothing where there is nothing to show', () => {
    expect(extent([], null)).toEqual([0, 0]);
    expect(extent(stackColumns(columns([0, 0]), 2), null)).toEqual([0, 0]);
  });

  it('handles a hundred thousand values without a stack overflow', () => {
    expect(extent(overlay([new Float64Array(100_000).fill(5)]), null)).toEqual([0, 5]);
  });
});
