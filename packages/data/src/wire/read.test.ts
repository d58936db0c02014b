import { describe, expect, it } from 'vitest';
import { pathOf, place, readAmount, readEach, readEpoch, readList, readRecord, readText, type Place } from './read.js';
import { refused } from './refused.test.kit.js';

const at = place(place(place(null, 'rows'), 3), 'total');
const amount = (value: unknown) => refused(() => readAmount(value, at)).message;

describe('an error', () => {
  it('tells the path', () => {
    expect(pathOf(at)).toBe('rows[3].total');
    expect(pathOf(place(place(null, 'response'), 'data'))).toBe('response.data');
    expect(refused(() => readAmount(null, at)).path).toBe('rows[3].total');
  });

  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    ['12abc', 'the text "12abc"'],
    [Number.NaN, 'NaN'],
    [true, 'true'],
    [[1], 'a list'],
    [{ secret: 1 }, 'an object'],
  ])('tells briefly what was found: %o', (value, words) => {
    expect(amount(value)).toContain(`found ${words}.`);
  });

  it('quotes no more than 40 characters of a text', () => {
    expect(amount('x'.repeat(40))).toContain(`the text "${'x'.repeat(40)}".`);
    expect(amount('x'.repeat(41))).toContain(`the text "${'x'.repeat(40)}…".`);
  });
});

describe('a value', () => {
  it('may have to be an object, not null or a list', () => {
    const record = { a: 1 };
    expect(readRecord(record, at)).toBe(record);
    for (const value of [null, undefined, [], 'a', 1]) expect(refused(() => readRecord(value, at)).path).toBe('rows[3].total');
    expect(refused(() => readRecord(() => 1, at)).message).toContain('expected an object, found a function.');
  });

  it('may have to be a list, each of whose elements has a path, even a hole', () => {
    const list = [1, 2];
    expect(readList(list, at)).toBe(list);
    expect(refused(() => readList({ length: 1, 0: 1 }, at, 'Pass a list.')).message).toMatch(/Pass a list\.$/);
    const places: Place[] = [];
    expect(readEach(['a', 'b'], at, (value, here) => (places.push(here), readText(value, here)))).toEqual(['a', 'b']);
    expect(places.map(pathOf)).toEqual(['rows[3].total[0]', 'rows[3].total[1]']);
    expect(refused(() => readEach(new Array(1), at, readText)).path).toBe('rows[3].total[0]');
  });

  it('may have to be an exact amount, as a number or text', () => {
    expect([readAmount(0.1, at), readAmount('9007199254740993.10', at)]).toEqual(['0.1', '9007199254740993.1']);
    for (const value of ['', ' 1', '1,5', true, [5], { valueOf: () => 5 }, 5n, Infinity]) expect(refused(() => readAmount(value, at)).path).toBe('rows[3].total');
  });

  it('may have to be a timestamp', () => {
    expect(readEpoch('2025-01-01T02:00:00+02:00', at)).toBe(Date.UTC(2025, 0, 1));
    for (const value of ['2025-01-01', '', 1_735_689_600_000, null, new Date()]) expect(refused(() => readEpoch(value, at)).path).toBe('rows[3].total');
  });
});
