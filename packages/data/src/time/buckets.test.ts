import { describe, expect, it } from 'vitest';
import { TimeRangeError } from '../errors.js';
import { bucketEdges, bucketIndex, bucketIntervals, firstUnfinished, type BucketSize } from './buckets.js';
import { interval } from './instant.js';

const HOUR = 3_600_000;

/** The length in hours and the start of each bucket. */
function cut(start: string, end: string, bucket: BucketSize, timeZone?: string): [start: string, hours: number][] {
  return bucketIntervals(bucketEdges(interval(start, end), bucket, timeZone)).map((one) => [one.start, (Date.parse(one.end) - Date.parse(one.start)) / HOUR]);
}

describe('bucketEdges', () => {
  it('cuts months of their own length, and weeks that start on Monday', () => {
    expect(cut('2024-01-01T00:00:00Z', '2024-04-01T00:00:00Z', 'month').map(([, hours]) => hours / 24)).toEqual([31, 29, 31]);
    expect(cut('2024-10-01T00:00:00Z', '2024-10-15T00:00:00Z', 'week')).toEqual([
      ['2024-10-01T00:00:00.000Z', 6 * 24],
      ['2024-10-07T00:00:00.000Z', 7 * 24],
      ['2024-10-14T00:00:00.000Z', 24],
    ]);
    expect(cut('1969-12-29T00:00:00Z', '1970-01-12T00:00:00Z', 'week').map(([, hours]) => hours)).toEqual([168, 168]);
  });

  it('clips both ends and knows their full lengths', () => {
    const found = bucketEdges(interval('2024-10-01T06:00:00Z', '2024-10-03T18:00:00Z'), 'day');
    expect(bucketIntervals(found).map(({ start }) => start)).toEqual(['2024-10-01T06:00:00.000Z', '2024-10-02T00:00:00.000Z', '2024-10-03T00:00:00.000Z']);
    expect([found.whole[0], found.whole.at(-1)]).toEqual([Date.UTC(2024, 9, 1), Date.UTC(2024, 9, 4)]);
    expect(cut('2024-10-01T06:30:00Z', '2024-10-01T06:45:00Z', 'hour')).toEqual([['2024-10-01T06:30:00.000Z', 0.25]]);
  });

  it('gives days of 23 and 25 hours where clocks change, and 23.5 and 24.5 on Lord Howe', () => {
    expect(cut('2024-03-10T05:00:00Z', '2024-03-12T04:00:00Z', 'day', 'America/New_York').map(([, hours]) => hours)).toEqual([23, 24]);
    expect(cut('2024-11-03T04:00:00Z', '2024-11-05T05:00:00Z', 'day', 'America/New_York').map(([, hours]) => hours)).toEqual([25, 24]);
    expect(cut('2024-10-05T13:30:00Z', '2024-10-07T13:00:00Z', 'day', 'Australia/Lord_Howe').map(([, hours]) => hours)).toEqual([23.5, 24]);
    expect(cut('2024-04-06T13:00:00Z', '2024-04-08T13:30:00Z', 'day', 'Australia/Lord_Howe').map(([, hours]) => hours)).toEqual([24.5, 24]);
  });

  it('begins a day without a midnight when clocks jump over it', () => {
    expect(cut('2024-04-24T22:00:00Z', '2024-04-26T21:00:00Z', 'day', 'Africa/Cairo')).toEqual([
      ['2024-04-24T22:00:00.000Z', 24],
      ['2024-04-25T22:00:00.000Z', 23],
    ]);
    expect(cut('2024-03-29T22:00:00Z', '2024-04-01T21:00:00Z', 'day', 'Asia/Beirut').map(([, hours]) => hours)).toEqual([24, 23, 24]);
    expect(cut('2024-10-25T21:00:00Z', '2024-10-28T22:00:00Z', 'day', 'Asia/Beirut').map(([, hours]) => hours)).toEqual([25, 24, 24]);
  });

  it('has no bucket for the day that Samoa skipped', () => {
    expect(cut('2011-12-29T10:00:00Z', '2011-12-31T10:00:00Z', 'day', 'Pacific/Apia')).toEqual([
      ['2011-12-29T10:00:00.000Z', 24],
      ['2011-12-30T10:00:00.000Z', 24],
    ]);
  });

  it('handles zones off by half and quarter hours, and Ramadan in Casablanca', () => {
    expect(cut('2024-09-30T18:30:00Z', '2024-10-02T18:30:00Z', 'day', 'Asia/Kolkata').map(([, hours]) => hours)).toEqual([24, 24]);
    expect(cut('2024-09-30T18:15:00Z', '2024-10-01T18:15:00Z', 'day', 'Asia/Kathmandu')).toHaveLength(1);
    expect(cut('2024-03-08T23:00:00Z', '2024-03-11T00:00:00Z', 'day', 'Africa/Casablanca').map(([, hours]) => hours)).toEqual([24, 25]);
  });

  it('keeps UTC hours in every zone', () => {
    expect(cut('2024-09-30T18:30:00Z', '2024-09-30T20:30:00Z', 'hour', 'Asia/Kolkata')).toEqual([
      ['2024-09-30T18:30:00.000Z', 0.5],
      ['2024-09-30T19:00:00.000Z', 1],
      ['2024-09-30T20:00:00.000Z', 0.5],
    ]);
  });

  it('cuts months and weeks in a zone', () => {
    expect(cut('2024-10-01T04:00:00Z', '2024-12-01T05:00:00Z', 'month', 'America/New_York').map(([, hours]) => hours)).toEqual([31 * 24, 30 * 24 + 1]);
    expect(cut('2024-10-28T04:00:00Z', '2024-11-11T05:00:00Z', 'week', 'America/New_York').map(([, hours]) => hours)).toEqual([169, 168]);
  });

  it('refuses an unknown size', () => {
    expect(() => bucketEdges(interval('2024-10-01T00:00:00Z', '2024-10-02T00:00:00Z'), 'year' as BucketSize)).toThrow(TimeRangeError);
  });

  it('refuses an interval that is too long, or in no zone', () => {
    const day = interval('2024-10-01T00:00:00Z', '2024-10-02T00:00:00Z');
    expect(() => bucketEdges(interval('2000-01-01T00:00:00Z', '2024-01-01T00:00:00Z'), 'hour')).toThrow(/100000 hour buckets/);
    expect(bucketIntervals(bucketEdges(interval('2000-01-01T00:00:00Z', '2024-01-01T00:00:00Z'), 'day'))).toHaveLength(8766);
    expect(() => bucketEdges(day, 'day', 'Nowhere/Land')).toThrow(/IANA/);
  });
});

describe('finding buckets', () => {
  const edges = [0, 10, 20, 25];

  it('finds the bucket that holds an instant, or none', () => {
    expect([-1, 0, 9, 10, 19, 20, 24, 25, 99].map((epoch) => bucketIndex(edges, epoch))).toEqual([-1, 0, 0, 1, 1, 2, 2, -1, -1]);
    expect(bucketIndex([], 0)).toBe(-1);
    expect(bucketIndex([0], 0)).toBe(-1);
  });

  it('finds the first bucket that has not ended', () => {
    const hours = edges.map((edge) => edge * HOUR);
    expect([-5, 0, 9.9, 10, 24.9, 25].map((now) => firstUnfinished(hours, now * HOUR))).toEqual([0, 0, 0, 1, 2, null]);
  });

  it('finds one that has not ended until the hour has that the next one begins in', () => {
    const halves = edges.map((edge) => (edge + 0.5) * HOUR);
    expect([10.4, 10.5, 10.9, 11, 25.4, 25.5].map((now) => firstUnfinished(halves, now * HOUR))).toEqual([0, 0, 0, 1, 2, null]);
  });
});
