import { bucketEdges, bucketIndex } from '../../time/buckets.js';
import { DAY } from '../../time/duration.js';
import { fromEpoch } from '../../time/instant.js';
import { toWall, zoneOffsets, type OffsetAt } from '../../time/zone.js';

/** The weekday, 0 to 6. */
export const weekdayOf = (epoch: number, offsetAt: OffsetAt): number => ((Math.floor(toWall(epoch, offsetAt) / DAY) % 7) + 7) % 7;

/** The time to come, cut at midnights and at given moments. */
export interface Horizon {
  /** Epoch milliseconds; step `i` runs from `edges[i]` to `edges[i + 1]`. */
  readonly edges: readonly number[];
  /** The coming day that each step lies in, and how many days of 24 hours it takes: where clocks change, a day is an hour shorter or longer. */
  readonly steps: readonly { readonly day: number; readonly share: number }[];
  /** The weekday of each coming day, 0 to 6. */
  readonly weekdays: readonly number[];
}

/** The time from one moment to another, with the cuts between them; no steps if there is no time between. */
export function horizonOf(from: number, until: number, timeZone: string, cuts: readonly number[] = []): Horizon {
  if (until <= from) return { edges: [from], steps: [], weekdays: [] };
  const days = bucketEdges({ start: fromEpoch(from), end: fromEpoch(until) }, 'day', timeZone);
  const between = cuts.filter((cut) => cut > from && cut < until);
  const edges = [...new Set([...days.edges, ...between])].toSorted((a, b) => a - b);
  const steps = edges.slice(1).map((end, index) => {
    const start = edges[index] ?? end;
    return { day: bucketIndex(days.edges, start), share: (end - start) / DAY };
  });
  const offsetAt = zoneOffsets(timeZone);
  return { edges, steps, weekdays: days.whole.slice(0, -1).map((start) => weekdayOf(start, offsetAt)) };
}
