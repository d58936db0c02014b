import { askedInterval } from '../transform/options/interval.js';
import { DAY } from '../time/duration.js';
import { fromEpoch, toEpoch, type Interval } from '../time/instant.js';

/**
 * Cuts an interval at UTC midnights into parts of at most `days` days (one day unless `days` is 1 or more), so that they can be
 * fetched side by side. Metronome's usage endpoints accept ranges that begin at midnight; the ends of the whole stay as they are.
 * @throws TimeRangeError for an interval that is empty or malformed
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
