import { tzOffset } from '@date-fns/tz/tzOffset';
import { TimeRangeError } from '../errors.js';
import { DAY, MINUTE } from './duration.js';

const UTC_NAMES = /^(?:etc\/)?(?:utc|uct|zulu|universal|gmt|greenwich|gmt[+-]?0)$/i;

/** Whether a zone is UTC under any of its names: only then are its days the days of Metronome's daily rows. */
export const isUtc = (timeZone: string): boolean => UTC_NAMES.test(timeZone);

/** The offset of one zone at a moment, in minutes east of UTC. */
export type OffsetAt = (epoch: number) => number;

/**
 * The offsets of an IANA time zone.
 * @throws TimeRangeError where the platform does not know the zone
 */
export function zoneOffsets(timeZone: string): OffsetAt {
  if (isUtc(timeZone)) return () => 0;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone });
  } catch {
    throw new TimeRangeError(`"${timeZone.slice(0, 40)}" is not a time zone this platform knows. Buckets would start at the wrong moment. Pass an IANA name such as "Europe/Berlin".`);
  }
  return (epoch) => tzOffset(timeZone, new Date(epoch));
}

/** The wall-clock time of a zone, as the epoch milliseconds that UTC would show it at. */
export const toWall = (epoch: number, offsetAt: OffsetAt): number => epoch + offsetAt(epoch) * MINUTE;

/**
 * The first moment at which the wall clock shows `wall` or later: the earlier of the two where clocks go back, the moment of the change
 * where they skip it.
 */
export function fromWall(wall: number, offsetAt: OffsetAt): number {
  const before = wall - offsetAt(wall - DAY) * MINUTE;
  if (toWall(before, offsetAt) === wall) return before;
  const after = wall - offsetAt(wall + DAY) * MINUTE;
  if (toWall(after, offsetAt) === wall) return after;
  let low = Math.min(before, after);
  let high = Math.max(before, after);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (toWall(middle, offsetAt) < wall) low = middle;
    else high = middle;
  }
  return high;
}
