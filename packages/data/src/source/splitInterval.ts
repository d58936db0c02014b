import { fromEpoch, toEpoch, type Interval } from '../time/instant.js';

const DAY = 86_400_000;

/**
 * Cuts an interval at UTC midnights, where Metronome's usage endpoints allow a range to begin, into parts of at most `days` days that
 * can be asked for at the same time. The first and the last keep the interval's own ends.
 */
export function splitInterval({ start, end }: Interval, days: number): Interval[] {
  const from = toEpoch(start);
  const to = toEpoch(end);
  const midnight = Math.floor(from / DAY) * DAY;
  const step = Math.max(1, Math.floor(days)) * DAY;
  const parts: Interval[] = [];
  for (let edge = midnight; edge < to; edge += step) {
    parts.push({ start: fromEpoch(Math.max(edge, from)), end: fromEpoch(Math.min(edge + step, to)) });
  }
  return parts;
}
