import { describe, expect, it } from 'vitest';
import { explore, NOWHERE, type Exploration, type Intent } from './explore.js';
import { keyIntent } from './keyboard.js';
import { toolbarStep } from './toolbar.js';
import { isolated, toggled } from './useLegend.js';

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

describe('keyIntent', () => {
  const key = (name: string, modifiers: Partial<{ altKey: boolean; ctrlKey: boolean; metaKey: boolean }> = {}) => ({ key: name, altKey: false, ctrlKey: false, metaKey: false, ...modifiers });

  it('moves in the direction that arrows point', () => {
    expect(keyIntent(key('ArrowRight'), 'ltr')).toEqual({ type: 'next' });
    expect(keyIntent(key('ArrowRight'), 'rtl')).toEqual({ type: 'previous' });
    expect(keyIntent(key('ArrowLeft'), 'rtl')).toEqual({ type: 'next' });
  });

  it('ignores the browser’s own keys', () => {
    expect(keyIntent(key('ArrowLeft', { altKey: true }), 'ltr')).toBeNull();
    expect(keyIntent(key('Home', { metaKey: true }), 'ltr')).toBeNull();
    expect(['Tab', 'a', ' ', 'toString'].map((name) => keyIntent(key(name), 'ltr'))).toEqual([null, null, null, null]);
  });
});

describe('the legend', () => {
  it('moves the focus, and stops at the ends', () => {
    expect(['ArrowRight', 'ArrowLeft', 'Home', 'End', 'x'].map((key) => toolbarStep(key, 1, 3, 'ltr'))).toEqual([2, 0, 0, 2, null]);
    expect(toolbarStep('ArrowRight', 0, 3, 'rtl')).toBe(0);
    expect(toolbarStep('ArrowLeft', 2, 3, 'rtl')).toBe(2);
  });

  it('hides, shows and isolates', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
    expect(isolated([], 'b', ['a', 'b', 'c'])).toEqual(['a', 'c']);
    expect(isolated(['a', 'c'], 'b', ['a', 'b', 'c'])).toEqual([]);
  });
});
