import { describe, expect, it } from 'vitest';
import { drain, type NumericPool } from './drain.js';
import type { Horizon } from './horizon.js';

/** A horizon in which each day is 10 long; cuts divide days. */
const horizon = (...edges: number[]): Horizon => ({
  edges,
  steps: edges.slice(1).map((end, index) => ({ day: Math.floor((edges[index] ?? 0) / 10), share: (end - (edges[index] ?? 0)) / 10 })),
  weekdays: [],
});
const open = (amount: number, ends = Infinity): NumericPool => ({ amount, opens: -Infinity, ends });

describe('draining', () => {
  it('draws on one pool after the other', () => {
    const { held, totals, runOut, lost } = drain([open(5), open(10)], horizon(0, 10, 20), [4, 4]);
    expect(held).toEqual([[5, 10], [1, 10], [1, 10], [0, 7], [0, 7]]);
    expect(totals).toEqual([15, 11, 11, 7, 7]);
    expect([runOut, lost]).toEqual([Infinity, [0, 0]]);
  });

  it('finds the moment within a step at which nothing is left, the first one only', () => {
    expect(drain([open(6)], horizon(0, 10, 20), [4, 4]).runOut).toBe(15);
    expect(drain([open(8)], horizon(0, 10, 20), [4, 4]).runOut).toBe(20);
    const toppedUp = drain([open(2), { amount: 4, opens: 10, ends: Infinity }], horizon(0, 10, 20, 30), [4, 4, 4]);
    expect([toppedUp.runOut, toppedUp.totals.at(-1)]).toEqual([5, 0]);
    expect(drain([], horizon(0, 10), [4]).runOut).toBe(0);
    expect(drain([open(0)], horizon(0, 10), [0]).runOut).toBe(0);
  });

  it('takes what doubles leave of a balance for nothing', () => {
    const tenths = horizon(0, 10, 20, 30);
    expect(drain([open(0.1 + 0.2)], tenths, [0.1, 0.1, 0.1]).runOut).toBeCloseTo(30, 6);
    expect(drain([open(0.3001)], tenths, [0.1, 0.1, 0.1]).runOut).toBe(Infinity);
  });

  it('adds a pool when it opens', () => {
    const { totals } = drain([open(10), { amount: 5, opens: 10, ends: 30 }], horizon(0, 10, 20, 30), [1, 1, 1]);
    expect(totals).toEqual([10, 9, 14, 13, 13, 12, 7]);
  });

  it('loses what a pool still holds when it ends', () => {
    const { totals, lost, runOut } = drain([open(10, 20), open(3, 10)], horizon(0, 10, 20), [2, 2]);
    expect(totals).toEqual([13, 11, 8, 6, 0]);
    expect([lost, runOut]).toEqual([[6, 3], 20]);
  });

  it('has a pool from the start that opens at the start', () => {
    expect(drain([{ amount: 5, opens: 0, ends: 30 }], horizon(0, 10), [1]).totals).toEqual([5, 4, 4]);
  });
});
