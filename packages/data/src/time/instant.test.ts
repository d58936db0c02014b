import { describe, expect, it } from 'vitest';
import { TimeRangeError } from '../errors.js';
import { fc } from '../properties.test.kit.js';
import { epochOf, fromEpoch, fromEpochs, instant, interval, toEpoch } from './instant.js';

const MIDNIGHT = Date.UTC(2024, 9, 1);

describe('epochOf', () => {
  it.each([
    '2024-10-01T00:00:00Z',
    '2024-10-01T00:00:00.000Z',
    '2024-10-01T00:00:00.0Z',
    '2024-10-01T00:00:00.000000001Z',
    '2024-10-01T00:00:00+00:00',
    '2024-10-01T00:00:00-00:00',
    '2024-10-01t00:00:00z',
    '2024-10-01 00:00:00Z',
    '2024-10-01T05:30:00+05:30',
    '2024-09-30T14:15:00-09:45',
    '2024-10-01T14:00:00.000+14:00',
  ])('U2: reads %s as the same midnight', (text) => {
    expect(epochOf(text)).toBe(MIDNIGHT);
  });

  it.each([
    ['2024-10-01T00:00:00.5Z', 500],
    ['2024-10-01T00:00:00.123456Z', 123],
    ['2024-10-01T00:00:00.1239+00:00', 123],
    ['2024-10-01T23:59:59.999Z', 86_399_999],
  ])('reads the fraction of %s', (text, milliseconds) => {
    expect(epochOf(text)).toBe(MIDNIGHT + milliseconds);
  });

  it.each([
    '',
    '2024-10-01',
    '2024-10-01T00:00:00',
    '2024-10-01T00:00Z',
    '2024-02-30T00:00:00Z',
    '2023-02-29T00:00:00Z',
    '9999-12-31T23:59:59-14:00',
    '0100-01-01T00:00:00+14:00',
    '2024-04-31T00:00:00Z',
    '2024-00-01T00:00:00Z',
    '2024-13-01T00:00:00Z',
    '2024-10-00T00:00:00Z',
    '2024-10-32T00:00:00Z',
    '2024-10-01T24:00:00Z',
    '2024-10-01T25:00:00Z',
    '2024-10-01T00:60:00Z',
    '2024-10-01T00:00:60Z',
    '2024-10-01T00:00:00.Z',
    '2024-10-01T00:00:00,5Z',
    '2024-10-01T00:00:00+24:00',
    '2024-10-01T00:00:00+00:60',
    '2024-10-01T00:00:00+0000',
    '2024-10-01T00:00:00+00',
    '2024-10-01T00:00:00 +00:00',
    '2024-10-01T00:00:00Z ',
    ' 2024-10-01T00:00:00Z',
    '2024-10-01T00:00:00ZZ',
    '2024-10-01T00:00:00+00:00Z',
    '2024/10/01T00:00:00Z',
    '2024-10/01T00:00:00Z',
    '2024/10-01T00:00:00Z',
    '2024-10-01T00.00:00Z',
    '2024-10-01T00:00.00Z',
    '2024-10-01T00:00:00+00.00',
    '2024-10-01X00:00:00Z',
    '+02024-10-01T00:00:00Z',
    '0099-10-01T00:00:00Z',
    '202a-10-01T00:00:00Z',
    '2024-10-01T0 :00:00Z',
    '1727740800000',
    'now',
  ])('refuses %j', (text) => {
    expect(epochOf(text)).toBeNaN();
  });

  it('reads a leap second, which RFC 3339 allows where a month ends in UTC, as the second after it', () => {
    const newYear = Date.UTC(2017, 0, 1);
    for (const text of ['2016-12-31T23:59:60Z', '2016-12-31T23:59:60.000+00:00', '2017-01-01T05:29:60+05:30', '2016-12-31T15:59:60-08:00']) expect(epochOf(text)).toBe(newYear);
    expect(epochOf('2016-12-31T23:59:60.75Z')).toBe(newYear + 750);
    for (const text of ['2016-12-30T23:59:60Z', '2016-12-31T23:58:60Z', '2016-12-31T22:59:60Z', '2016-12-31T23:59:60+01:00', '2016-12-31T23:59:61Z']) expect(epochOf(text)).toBeNaN();
  });

  it('reads the first and the last moment that a year of four digits has', () => {
    expect(['0100-01-01T14:00:00+14:00', '9999-12-31T09:59:59.999-14:00'].map((text) => instant(text))).toEqual(['0100-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z']);
  });

  it('accepts 29 February in leap years only', () => {
    expect(epochOf('2024-02-29T00:00:00Z')).toBe(Date.UTC(2024, 1, 29));
    expect(epochOf('2000-02-29T00:00:00Z')).toBe(Date.UTC(2000, 1, 29));
    expect(epochOf('1900-02-29T00:00:00Z')).toBeNaN();
  });

  it('cuts off what is finer than a millisecond, however many digits there are', () => {
    for (const fraction of ['0999999999', '099999999', '099999', '0990000000001']) expect(instant(`2024-10-01T00:00:00.${fraction}Z`)).toBe('2024-10-01T00:00:00.099Z');
    expect(instant('2024-10-01t02:00:00.0999999999999+02:00')).toBe('2024-10-01T00:00:00.099Z');
  });

  it('agrees with the platform about every instant', () => {
    const epoch = fc.integer({ min: Date.UTC(1000, 0, 1), max: Date.UTC(9998, 11, 31) });
    fc.assert(
      fc.property(epoch, fc.integer({ min: -1439, max: 1439 }), (at, offset) => {
        expect(epochOf(new Date(at).toISOString())).toBe(at);
        const sign = offset < 0 ? '-' : '+';
        const clock = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) => String(part).padStart(2, '0')).join(':');
        expect(epochOf(`${new Date(at + offset * 60_000).toISOString().slice(0, -1)}${sign}${clock}`)).toBe(at);
      }),
    );
  });

  it('never throws, and never accepts what the platform refuses', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(25), (noise, at) => {
        const text = '2024-10-01T00:00:00.000Z';
        const broken = text.slice(0, at) + noise + text.slice(at);
        if (!Number.isNaN(epochOf(broken))) expect(Date.parse(broken.toUpperCase().replace(' ', 'T'))).toBe(epochOf(broken));
      }),
    );
  });
});

describe('instants', () => {
  it('have one spelling', () => {
    expect(instant('2024-10-01T02:00:00+02:00')).toBe('2024-10-01T00:00:00.000Z');
    expect(toEpoch(instant('2024-10-01T00:00:00Z'))).toBe(MIDNIGHT);
  });

  it('are spelled the same one by one and many at once', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: -1e6, max: 1e6 }).map((hour) => hour * 3_600_000))), (epochs) => {
        expect(fromEpochs(epochs)).toEqual(epochs.map(fromEpoch));
      }),
    );
  });

  it('are spelled the same hour by hour and around midnight', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.constantFrom(0, 1, 1_800_000, 3_599_999), fc.integer({ min: 1, max: 30 }), (hour, offset, step) => {
        const epochs = Array.from({ length: 60 }, (_, index) => (hour + index * step) * 3_600_000 + (index % 7 === 3 ? offset : 0));
        expect(fromEpochs(epochs)).toEqual(epochs.map(fromEpoch));
        expect(fromEpochs(epochs.toReversed())).toEqual(epochs.map(fromEpoch).toReversed());
      }),
    );
  });

  it.each(['2024-10-01', 'yesterday', ''])('are refused for %j', (text) => {
    expect(() => instant(text)).toThrow(TimeRangeError);
  });

  it.each([undefined, null, 0, new Date(0)])('are refused for what is not text: %j', (value) => {
    expect(() => instant(value as unknown as string)).toThrow(TimeRangeError);
  });
});

describe('interval', () => {
  it('reads both ends', () => {
    expect(interval('2024-10-01T00:00:00Z', '2024-11-01T00:00:00+00:00')).toEqual({ start: '2024-10-01T00:00:00.000Z', end: '2024-11-01T00:00:00.000Z' });
  });

  it('refuses an end that is not after the start', () => {
    expect(() => interval('2024-10-01T00:00:00Z', '2024-10-01T00:00:00Z')).toThrow(TimeRangeError);
    expect(() => interval('2024-10-02T00:00:00Z', '2024-10-01T00:00:00Z')).toThrow(/exclusive/);
  });
});
