import { interval, type Interval } from '../../time/instant.js';

/**
 * The interval that was asked for.
 * @throws TimeRangeError where there is none, or it does not read or is empty
 */
export function askedInterval(asked: Interval, path = 'options.interval'): Interval {
  const { start, end } = Object(asked) as Interval;
  return interval(start, end, path);
}
