import { describe, expect, it } from 'vitest';
import { amountField, epochField, groupField, optionalAmountField, optionalEpochField, optionalTextField, textField, toDecimal } from './fields.js';
import { place, type Place, type WireRecord } from './read.js';
import { refused } from './refused.test.kit.js';

const at = place(place(null, 'rows'), 0);
type Reader = (record: WireRecord, key: string, at: Place) => unknown;
const path = (read: Reader, value: unknown) => refused(() => read({ field: value }, 'field', at)).path;
const read = (reader: Reader, value: unknown) => reader({ field: value }, 'field', at);

describe('a field', () => {
  it.each<[string, Reader, readonly unknown[]]>([
    ['text', textField, [undefined, null, 1, {}]],
    ['text or nothing', optionalTextField, [1, true, []]],
    ['an amount', amountField, [undefined, null, Number.NaN, Infinity, '', 'x', false]],
    ['an amount or nothing', optionalAmountField, [Number.NaN, '', 'x', false]],
    ['a moment', epochField, [undefined, null, 0, '2025-01-01']],
    ['a moment or nothing', optionalEpochField, [0, '', '2025-01-01']],
    ['groups or nothing', groupField, ['us', 1, [], ['us']]],
  ])('of %s is refused with its own path if it is something else', (_, reader, broken) => {
    for (const value of broken) expect(path(reader, value)).toBe('rows[0].field');
  });

  it.each<[string, Reader]>([
    ['text', optionalTextField],
    ['amounts', optionalAmountField],
    ['moments', optionalEpochField],
    ['groups', groupField],
  ])('that may be absent may be null: %s', (_, reader) => {
    expect([read(reader, null), read(reader, undefined)]).toEqual([null, null]);
  });

  it('is returned as it is', () => {
    expect([read(textField, ''), read(optionalTextField, '')]).toEqual(['', '']);
    expect([read(amountField, 0), read(amountField, '0.10'), read(optionalAmountField, 0), read(optionalAmountField, '-0')]).toEqual([0, '0.1', 0, '0']);
    expect([read(epochField, '1970-01-01T00:00:00Z'), read(optionalEpochField, '1970-01-01T00:00:00Z')]).toEqual([0, 0]);
    expect([toDecimal(0.5), toDecimal(1e21)]).toEqual(['0.5', '1000000000000000000000']);
  });
});

describe('groups', () => {
  it('are texts and nulls under any key', () => {
    const groups = JSON.parse('{"region":"us","team":null,"__proto__":""}') as object;
    expect(read(groupField, groups)).toBe(groups);
  });

  it.each([1, undefined, {}, true])('of anything else are refused with the path of the value: %o', (value) => {
    expect(path(groupField, { region: 'us', team: value })).toBe('rows[0].field.team');
  });
});
