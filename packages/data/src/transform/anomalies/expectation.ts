import { atDistance, distance } from './distance.js';

/** What the next bucket will be if it is a usual one. Amounts are those of a bucket of the usual length. */
export interface Expectation {
  /** The level times the part of it that the slot has. */
  readonly base: number;
  /** The part of the level that distances are measured above. */
  readonly offset: number;
  /** How far off buckets usually are: above 0 where usage grows faster than the level follows. */
  readonly centre: number;
  /** How much further than that a bucket stands out. */
  readonly limit: number;
  /** The least difference from what is expected that stands out. */
  readonly least: number;
  /** The buckets of the same slot that it rests on, by index. */
  readonly basis: readonly number[];
}

/** Whether so little is expected that it says nothing if nothing comes. */
export const isQuiet = ({ base, offset }: Expectation): boolean => base < offset;

/** How far off a value is. */
export const missOf = (value: number, { base, offset }: Expectation): number => distance(value, base, offset);

/** How far out a miss is: 1 at the edge of what is usual, below 0 for less than expected. */
export const strengthOf = (miss: number, { centre, limit }: Expectation): number => (miss - centre) / limit;

/** The value that is expected, and those at the edges of what is usual. */
export function band({ base, offset, centre, limit, least }: Expectation): { expected: number; low: number; high: number } {
  const expected = atDistance(centre, base, offset);
  const [low, high] = [atDistance(centre - limit, base, offset), atDistance(centre + limit, base, offset)];
  return { expected, low: Math.max(0, Math.min(low, expected - least)), high: Math.max(high, expected + least) };
}

/** Whether a value is beyond the edges. */
export function standsOut(value: number, expectation: Expectation): boolean {
  const { expected } = band(expectation);
  return Math.abs(strengthOf(missOf(value, expectation), expectation)) >= 1 && Math.abs(value - expected) >= expectation.least;
}
