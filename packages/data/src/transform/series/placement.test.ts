import { describe, expect, it } from 'vitest';
import { bucketEdges, type BucketSize } from '../../time/buckets.js';
import { interval } from '../../time/instant.js';
import { place, ROWS } from '../../wire/read.js';
import { placeWindow } from './placement.js';

const at = (text: string) => Date.parse(`2025-01-${text}Z`);
const placing = (start: string, end: string, bucket: BucketSize, timeZone = 'UTC') => {
  const placement = { bucket, timeZone, buckets: bucketEdges(interval(start, end), bucket, timeZone) };
  return (from: string, to: string) => placeWindow(at(from), at(to), place(ROWS, 7), placement);
};

describe('a window', () => {
  const place = placing('2025-01-02T00:00:00Z', '2025-01-05T00:00:00Z', 'day');

  it('belongs to the bucket that it starts in', () => {
    expect(place('02T00:00:00', '03T00:00:00')).toEqual({ bucket: 0, straddles: false });
    expect(place('04T23:00:00', '05T00:00:00')).toEqual({ bucket: 2, straddles: false });
    expect(place('03T23:30:00', '04T00:30:00')).toEqual({ bucket: 1, straddles: true });
  });

  it('belongs to no bucket unless it is wholly inside the interval', () => {
    expect([place('01T00:00:00', '02T00:00:00'), place('05T00:00:00', '06T00:00:00')]).toEqual([null, null]);
    expect([place('01T23:30:00', '02T00:30:00'), place('04T23:30:00', '05T00:30:00')]).toEqual([null, null]);
  });

  it('may be as long as its bucket and no longer', () => {
    expect(() => place('02T00:00:00', '03T00:00:01')).toThrow(expect.objectContaining({ code: 'time-range', message: expect.stringMatching(/^rows\[7\] covers 24\.0\d* hours/) as string }));
    expect(() => place('04T00:00:00', '06T00:00:00')).toThrow(/covers 48 hours/);
  });

  it('may be as long as its whole bucket, even where the interval clips it', () => {
    const clipped = placing('2025-01-02T12:00:00Z', '2025-01-04T12:00:00Z', 'day');
    expect([clipped('02T00:00:00', '03T00:00:00'), clipped('04T00:00:00', '05T00:00:00')]).toEqual([null, null]);
    expect(clipped('03T00:00:00', '04T00:00:00')).toEqual({ bucket: 1, straddles: false });
  });
});

describe('in another zone', () => {
  const place = placing('2025-01-02T05:00:00Z', '2025-01-05T05:00:00Z', 'day', 'America/New_York');

  it('puts an hour into the local day', () => {
    expect([place('03T04:00:00', '03T05:00:00'), place('03T05:00:00', '03T06:00:00')]).toEqual([{ bucket: 0, straddles: false }, { bucket: 1, straddles: false }]);
  });

  it('refuses daily windows, even those that would fit', () => {
    expect(() => place('03T05:00:00', '04T05:00:00')).toThrow(/days in America\/New_York begin at other moments/);
    expect(() => place('03T05:00:00', '03T06:00:01')).toThrow(expect.objectContaining({ code: 'time-range' }));
  });
});
