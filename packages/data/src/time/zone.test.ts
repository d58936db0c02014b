import { describe, expect, it } from 'vitest';
import { TimeRangeError } from '../errors.js';
import { fromWall, isUtc, toWall, zoneOffsets } from './zone.js';

const HOUR = 3_600_000;
const MIDNIGHT = Date.UTC(2024, 2, 31);

describe('isUtc', () => {
  it.each(['UTC', 'utc', 'Etc/UTC', 'GMT', 'Etc/GMT', 'GMT0', 'Etc/GMT+0', 'GMT-0', 'Zulu', 'Etc/Universal', 'UCT', 'Greenwich'])('knows %s', (zone) => {
    expect(isUtc(zone)).toBe(true);
    expect(zoneOffsets(zone)(MIDNIGHT)).toBe(0);
  });

  it.each(['Europe/London', 'Africa/Abidjan', 'Etc/GMT+1', 'Etc/GMT-10', 'UTC+1', ''])('does not take %j for it', (zone) => {
    expect(isUtc(zone)).toBe(false);
  });
});

describe('zoneOffsets', () => {
  it('are minutes east, at every instant', () => {
    expect([Date.UTC(2024, 0, 1), Date.UTC(2024, 6, 1)].map(zoneOffsets('America/New_York'))).toEqual([-300, -240]);
    expect(zoneOffsets('Asia/Kathmandu')(MIDNIGHT)).toBe(345);
    expect(zoneOffsets('Pacific/Apia')(MIDNIGHT)).toBe(780);
  });

  it.each(['Mars/Olympus', '', 'Europe', 'constructor'])('refuses %j', (zone) => {
    expect(() => zoneOffsets(zone)).toThrow(TimeRangeError);
  });
});

describe('fromWall', () => {
  /** A zone whose clocks change once, from one offset to another. */
  const change = (at: number, before: number, after: number) => (epoch: number) => (epoch < at ? before : after);

  it('is the moment of the jump if clocks skip the time', () => {
    const leap = change(MIDNIGHT - 1.5 * HOUR, 60, 120);
    expect(toWall(MIDNIGHT - 1.5 * HOUR - 1, leap)).toBe(MIDNIGHT - 0.5 * HOUR - 1);
    expect(fromWall(MIDNIGHT, leap)).toBe(MIDNIGHT - 1.5 * HOUR);
  });

  it('is the earlier of two if clocks go back over the time', () => {
    const back = change(MIDNIGHT - 1.5 * HOUR, 120, 60);
    expect(fromWall(MIDNIGHT, back)).toBe(MIDNIGHT - 2 * HOUR);
  });

  it('is the one moment otherwise, on both sides of a change', () => {
    const zone = change(MIDNIGHT, -300, -240);
    expect(fromWall(MIDNIGHT - 12 * HOUR, zone)).toBe(MIDNIGHT - 7 * HOUR);
    expect(fromWall(MIDNIGHT, zone)).toBe(MIDNIGHT + 4 * HOUR);
  });
});
