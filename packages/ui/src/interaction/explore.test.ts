import { describe, expect, it } from 'vitest';
import { explore, NOWHERE, type Exploration, type Intent } from './explore.js';

const extent = { spans: 5, series: 2 };
const walk = (...intents: Intent[]): Exploration => intents.reduce((state, intent) => explore(state, intent, extent), NOWHERE);

describe('explore', () => {
  it('enters at the end it comes from, and stops at the ends', () => {
    expect(walk({ type: 'next' })).toMatchObject({ span: 0 });
    expect(walk({ type: 'previous' })).toMatchObject({ span: 4 });
    expect(walk({ type: 'last' }, { type: 'next' })).toMatchObject({ span: 4 });
    expect(walk({ type: 'first' }, { type: 'previous' })).toMatchObject({ span: 0 });
  });

  it('steps from the whole bucket through its series and back to the whole bucket', () => {
    const down: Intent = { type: 'series-down' };
    expect([1, 2, 3].map((count) => walk({ type: 'first' }, ...new Array<Intent>(count).fill(down)).series)).toEqual([0, 1, null]);
    expect(walk({ type: 'first' }, { type: 'series-up' }).series).toBe(1);
    expect(walk(down)).toMatchObject({ span: 4, series: 0 });
  });

  it('keeps the series while moving through time', () => {
    expect(walk({ type: 'first' }, { type: 'series-down' }, { type: 'next' })).toEqual({ span: 1, series: 0, dismissed: false });
  });

  it('keeps its point when closed, and opens again with the next move', () => {
    const closed = walk({ type: 'point', span: 2, series: 1 }, { type: 'dismiss' });
    expect(closed).toEqual({ span: 2, series: 1, dismissed: true });
    expect(explore(closed, { type: 'next' }, extent)).toEqual({ span: 3, series: 1, dismissed: false });
    expect(explore(closed, { type: 'point', span: 2, series: 1 }, extent).dismissed).toBe(false);
  });

  it('is the same object where nothing changes, so that a still pointer renders nothing', () => {
    const there = walk({ type: 'point', span: 2, series: null });
    expect(explore(there, { type: 'point', span: 2, series: null }, extent)).toBe(there);
    expect(explore(NOWHERE, { type: 'leave' }, extent)).toBe(NOWHERE);
    expect(explore(NOWHERE, { type: 'dismiss' }, extent)).toBe(NOWHERE);
  });

  it('has nowhere to go in an empty chart', () => {
    expect(explore(NOWHERE, { type: 'last' }, { spans: 0, series: 0 })).toBe(NOWHERE);
  });
});
