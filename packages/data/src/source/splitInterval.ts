import { askedInterval } from '../transform/options/interval.js';
import { fromEpoch, toEpoch, type Interval } from '../time/instant.js';

const DAY = 86_400_000;

/**
 * Cuts an interval at UTC midnights, where Metronome's usage endpoints allow a range to begin, into parts of at most `days` days (one
 * where that is no number from 1 on) that can be asked for at the same time. The first and the last keep the interval's own ends.
 * @throws TimeRangeError for an interval that is empty or does not read
 */
export function splitInterval(interval: Interval, days: number): Interval[] {
  const { start, end } = askedInterval(interval, 'interval');
  const from = toEpoch(start);
  const to = toEpoch(end);
  const midnight = Math.floor(from / DAY) * DAY;
  const step = (days >= 1 ? Math.floor(days) : 1) * DAY;
  const parts: Interval[] = [];
  for (let edge = midnight; edge < to; edge += step) {
    parts.push({ start: fromEpoch(Math.max(edge, from)), end: fromEpoch(Math.min(edge + step, to)) });
  }
  return parts;
}
