import { describe, expect, it } from 'vitest';
import { fc } from '../properties.test.kit.js';
import { refused } from '../wire/refused.test.kit.js';
import { assignColors } from './assignColors.js';

const ids = fc.uniqueArray(fc.string().map((name) => `group:${JSON.stringify([name])}`), { maxLength: 30 });

describe('assignColors', () => {
  it('gives ten series ten colours, and repeats none before all are used', () => {
    fc.assert(
      fc.property(ids, fc.integer({ min: 1, max: 12 }), (all, colors) => {
        const assigned = assignColors(all, {}, colors);
        expect(Object.keys(assigned).sort()).toEqual(all.toSorted());
        expect(Object.values(assigned).every((color) => Number.isInteger(color) && color >= 0 && color < colors)).toBe(true);
        const uses = Object.values(assigned).reduce((count, color) => count.with(color, (count[color] ?? 0) + 1), new Array<number>(colors).fill(0));
        expect(Math.max(...uses) - Math.min(...uses)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never changes the colour of a series, whatever comes and goes', () => {
    fc.assert(
      fc.property(fc.array(ids, { minLength: 1, maxLength: 6 }), (views) => {
        let kept = {};
        for (const visible of views) {
          const next = assignColors(visible, kept);
          expect(next).toMatchObject(kept);
          kept = next;
        }
      }),
    );
  });

  it('gives a new series a colour that no other has', () => {
    const first = Array.from({ length: 9 }, (_, index) => `group:["${index}"]`);
    for (const id of ['group:["x"]', 'group:["y"]', 'group:["z"]', 'all:[]']) {
      const assigned = assignColors([id], assignColors(first));
      expect(new Set(Object.values(assigned)).size).toBe(10);
    }
    const crowded = assignColors([...first, 'a', 'b', 'c'], {}, 4);
    expect([0, 1, 2, 3].map((color) => Object.values(crowded).filter((one) => one === color).length)).toEqual([3, 3, 3, 3]);
  });

  it('gives series that are shown together different colours, whatever was shown before', () => {
    const before = assignColors(['group:["us-east-1"]', 'group:["eu-west-1"]', 'group:["ap-south-1"]', 'charge:["fee"]']);
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 10 }), (seats) => {
        const assigned = assignColors(seats, before);
        expect(new Set(seats.map((seat) => assigned[seat])).size).toBe(seats.length);
      }),
    );
    // Of the colours that nothing on screen has, the one that the fewest others have.
    expect(assignColors(['new'], { a: 0, b: 0, c: 1, d: 2, e: 2 }, 3)['new']).toBe(1);
  });

  it('gives the same series the same colours, whichever is the largest', () => {
    fc.assert(
      fc.property(ids.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, shuffled]) => {
        expect(assignColors(shuffled)).toEqual(assignColors(all));
      }),
    );
  });

  it('gives the same colours in every version', () => {
    expect(assignColors(['group:["us-east-1"]', 'group:["us-west-2"]', 'group:["eu-west-1"]', 'unassigned:[null]'])).toEqual({
      'group:["us-east-1"]': 4,
      'group:["us-west-2"]': 3,
      'group:["eu-west-1"]': 8,
      'unassigned:[null]': 1,
    });
    expect(assignColors(['group:["d"]', 'group:["f"]'])).toEqual({ 'group:["d"]': 6, 'group:["f"]': 7 });
  });

  it('gives no place outside a palette that is smaller than the one before', () => {
    const ids = Array.from({ length: 12 }, (_, index) => `group:["${index}"]`);
    const assigned = assignColors(ids, { old: 12, older: -1 }, 4);
    expect(assigned).toMatchObject({ old: 12, older: -1 });
    expect([0, 1, 2, 3].map((color) => ids.filter((id) => assigned[id] === color).length)).toEqual([3, 3, 3, 3]);
  });

  it('is plain JSON, the same for the same series, and the same object if nothing is new', () => {
    const all = ['group:["a"]', 'group:["b"]', 'group:["c"]'];
    const kept = assignColors(all);
    expect(assignColors(all)).toEqual(kept);
    expect(assignColors(all.slice(1), kept)).toBe(kept);
    expect(JSON.parse(JSON.stringify(kept))).toEqual(kept);
  });

  it('refuses a number of colours that is not whole or below 1', () => {
    for (const colors of [0, -1, Number.NaN, 2.5, Infinity]) expect(refused(() => assignColors(['a'], {}, colors)).path).toBe('colors');
  });

  it('takes a palette of any size', () => {
    expect(Object.keys(assignColors(['a', 'b'], {}, 200_000))).toEqual(['a', 'b']);
  });

  it('mostly gives a series the same colour alone as among others', () => {
    const all = Array.from({ length: 4 }, (_, index) => `group:["region-${index}"]`);
    const together = assignColors(all);
    const alone = all.filter((id) => assignColors([id])[id] === together[id]);
    expect(alone.length).toBeGreaterThanOrEqual(3);
  });
});
