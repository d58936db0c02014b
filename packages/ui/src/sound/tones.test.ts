import { describe, expect, it } from 'vitest';
import { decimal } from '@meterboard/data';
import { seeded, spendView, usageView } from '../chart/views.test.kit.js';
import { tonesOf, ZERO_TONE } from './tones.js';

const series = (values: readonly (number | null)[], more: object = {}) => usageView({ values: { a: values }, ...more });
const pitches = (...amounts: (number | null)[]): (number | null)[] => tonesOf(series(amounts)).tones.map(({ frequency }) => (frequency === null ? null : Math.round(frequency)));

describe('tonesOf', () => {
  it('has zero at middle C, the furthest amount two octaves away, and half of it half as far', () => {
    expect(ZERO_TONE).toBeCloseTo(440 * 2 ** (-9 / 12), 4);
    expect(pitches(0, 25, 50, 100)).toEqual([262, 370, 523, 1047]);
    expect(pitches(90, 100)).toEqual([911, 1047]);
  });

  it('goes below middle C for what is below zero, by the same measure', () => {
    expect(pitches(100, -100, -50, 50)).toEqual([1047, 65, 131, 523]);
    expect(pitches(10, -100)).toEqual([301, 65]);
    expect(tonesOf(series([1, -1, 0])).tones.map(({ negative }) => negative)).toEqual([false, true, false]);
  });

  it('orders tones as the amounts are ordered, between the two outermost, whatever the amounts', () => {
    const random = seeded(5);
    for (let round = 0; round < 50; round += 1) {
      const amounts = Array.from({ length: 2 + Math.floor(random() * 60) }, () => Math.round((random() - random()) * 10 ** Math.floor(random() * 9)));
      const { tones, duration } = tonesOf(series(amounts));
      const heard = tones.map(({ frequency }, index) => ({ amount: amounts[index]!, frequency: frequency! })).toSorted((a, b) => a.amount - b.amount);
      expect(heard.every(({ frequency }, index) => index === 0 || frequency >= heard[index - 1]!.frequency)).toBe(true);
      expect(heard.every(({ amount, frequency }) => Math.sign(amount) === Math.sign(frequency - ZERO_TONE))).toBe(true);
      expect(Math.max(...heard.map(({ frequency }) => Math.abs(Math.log2(frequency / ZERO_TONE))))).toBeLessThanOrEqual(2 + 1e-9);
      expect(duration).toBeLessThanOrEqual(8 + 1e-9);
    }
  });

  it('tells nothing recorded from zero', () => {
    expect(pitches(0, null, 5)).toEqual([262, null, 1047]);
    expect(pitches(0, 0)).toEqual([262, 262]);
    expect(tonesOf(series([null, null]))).toMatchObject({ lowest: null, highest: null, tones: [{ frequency: null }, { frequency: null }] });
  });

  it('follows time from left to right, and from right to left where the chart does', () => {
    const pans = (direction?: 'ltr' | 'rtl'): number[] => tonesOf(series([1, 2, 3]), { direction }).tones.map(({ pan }) => pan);
    expect(pans()).toEqual([-0.7, 0, 0.7]);
    expect(pans('rtl').map((pan) => pan + 0)).toEqual([0.7, 0, -0.7]);
    expect(tonesOf(series([1])).tones[0]?.pan).toBe(0);
  });

  it('takes a quarter of a second for a bucket, and eight seconds at most, or what the host allows', () => {
    const month = tonesOf(series(Array.from({ length: 31 }, (_, day) => day)));
    expect([month.duration, month.tones[30]?.at, month.count, month.size]).toEqual([7.75, 7.5, 31, 'day']);
    const quarter = series(Array.from({ length: 100 }, (_, day) => day));
    expect(tonesOf(quarter).duration).toBeCloseTo(8, 9);
    expect(tonesOf(quarter, { seconds: 2 }).duration).toBeCloseTo(2, 9);
    for (const seconds of [0, Number.NaN, 61]) expect(tonesOf(quarter, { seconds }).duration).toBeCloseTo(8, 9);
    expect(tonesOf(quarter).tones.every(({ at, length }, index, all) => length > 0 && at + length <= (all[index + 1]?.at ?? 8) + 1e-9)).toBe(true);
  });

  it('plays hours that are too many as days, exactly', () => {
    const hours = tonesOf(series(Array.from({ length: 2160 }, (_, hour) => (hour % 24 === 0 ? 0.1 : 0)), { bucket: 'hour' }));
    expect([hours.count, hours.size, hours.tones.length, hours.tones[1]?.bucket]).toEqual([90, 'day', 90, 24]);
    expect([hours.lowest, hours.highest]).toEqual(['0.1', '0.1']);
    expect(hours.duration).toBeCloseTo(8, 9);
  });

  it('plays what cannot be merged as the highest of its neighbours', () => {
    const users = { ...series(Array.from({ length: 300 }, (_, hour) => hour % 7), { bucket: 'hour' }), aggregation: 'unique' as const, total: null };
    const { tones, count, size, highest } = tonesOf({ ...users, partialFrom: 4 });
    expect([tones.length, count, size, highest]).toEqual([100, 300, 'hour', '6']);
    expect(tones[1]).toMatchObject({ bucket: 3, partial: true, frequency: expect.closeTo(ZERO_TONE * 2 ** ((2 * 5) / 6), 3) as number });
  });

  it('plays the net of spend, or one series', () => {
    const view = spendView({ values: { Compute: [100, 60], Credits: [-100, -80] }, roles: { Credits: 'credit' } });
    expect(tonesOf(view)).toMatchObject({ lowest: '-20', highest: '0' });
    expect(tonesOf(view, { series: 'credit:Credits' })).toMatchObject({ lowest: '-100', highest: '-80', tones: [{ negative: true }, { negative: true }] });
    expect(tonesOf(view, { series: 'gone' })).toMatchObject({ lowest: null, tones: [{ frequency: null }, { frequency: null }] });
  });

  it('marks the periods that are not over', () => {
    expect(tonesOf(series([1, 2, 3, null], { partialFrom: 2 })).tones.map(({ partial }) => partial)).toEqual([false, false, true, false]);
  });

  it('keeps amounts exact that no number can hold', () => {
    const view = series([1, 2]);
    const large = { ...view, bucketTotals: [decimal('9007199254740993.01'), decimal('9007199254740993.02')] };
    expect(tonesOf(large)).toMatchObject({ lowest: '9007199254740993.01', highest: '9007199254740993.02' });
  });
});
