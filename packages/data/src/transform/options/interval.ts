import { interval, type Interval } from '../../time/instant.js';

/**
 * The interval that was asked for, checked.
 * @throws TimeRangeError if it is missing, malformed or empty
 */
export function askedInterval(asked: Interval, path = 'options.interval'): Interval {
  const { start, end } = Object(asked) as Interval;
  return interval(start, end, path);
}
