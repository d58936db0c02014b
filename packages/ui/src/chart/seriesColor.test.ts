import type { Series, SeriesRole } from '@meterboard/data';
import { describe, expect, it } from 'vitest';
import { seededGroups } from './views.test.kit.js';
import { colorPlaces, seriesColors } from './seriesColor.js';

const groups = (...names: string[]) => names.map((id) => ({ id, role: 'group' as const }));

describe('series colours', () => {
  it('differ while there are colours left', () => {
    const places = colorPlaces(groups('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'), {});
    expect(new Set(Object.values(places)).size).toBe(10);
    expect(Object.values(colorPlaces(groups('a', 'b', 'c', 'd', 'e'), {})).every((place) => place < 5)).toBe(true);
  });

  it('stay with their series whatever series are added, removed or reordered', () => {
    let places = colorPlaces(groups('a', 'b', 'c'), {});
    const before = { ...places };
    for (const ids of seededGroups(40)) {
      places = colorPlaces(groups(...ids, 'c'), places);
      expect(places).toMatchObject(before);
    }
  });

  it('are the same in another chart of the same series, whichever is the largest there', () => {
    const names = ['us-east-1', 'us-west-2', 'eu-west-1', 'ap-southeast-2', 'sa-east-1'];
    for (const name of names) expect(colorPlaces(groups(name, ...names.filter((one) => one !== name)), {})).toEqual(colorPlaces(groups(...names), {}));
  });

  it('are the same object where nothing is new', () => {
    const places = colorPlaces(groups('a', 'b'), {});
    expect(colorPlaces(groups('b', 'a'), places)).toBe(places);
    expect(colorPlaces([], {})).toEqual({});
  });

  it('have names for series that are not groups', () => {
    const meant = (id: string, role: SeriesRole, group: Series['group'] = null) => ({ id, role, group });
    const series = [meant('a', 'group', { region: 'a' }), meant('o', 'other'), meant('u', 'unassigned', { region: null }), meant('n', 'unassigned'), meant('p', 'credit'), meant('q', 'credit'), meant('x', 'all')];
    expect(Object.fromEntries(seriesColors(series, { a: 3 }))).toEqual({ a: 3, o: 'other', u: 'unassigned', n: 'not-split', p: 'credit', q: 'credit-2', x: 0 });
  });
});
