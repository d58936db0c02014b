import type { BucketSize, Instant, Interval, TimeSeriesView } from '@meterboard/data';
import { dayNumber, monthNumber, wallClock, weekNumber } from './calendar.js';

/** The buckets that are drawn as one mark: `from` up to, but not including, `to`. */
export interface Span {
  from: number;
  to: number;
  interval: Interval;
  /** Contains a bucket that is still in progress or has not begun. */
  partial: boolean;
  /** The view's interval begins or ends inside this day, week or month, so that only part of it is here. */
  clipped: boolean;
}

/** Whether the amounts of a span can be compared with those of the one before: both are over, and neither was cut short. */
export function isComparable(list: readonly Span[], span: number): boolean {
  const [before, at] = [list[span - 1], list[span]];
  return before !== undefined && at !== undefined && !at.partial && !at.clipped && !before.clipped;
}

/** Whether a span is the one in progress, and not one that has not begun. */
export const isInProgress = ({ from, partial }: Span, { partialFrom }: TimeSeriesView): boolean => partial && partialFrom !== null && from <= partialFrom;

/** The spans along the time axis, and the bucket size that each of them stands for. */
export interface Spans {
  size: BucketSize;
  list: readonly Span[];
}

const SIZES: readonly BucketSize[] = ['hour', 'day', 'week', 'month'];
const LONGEST_DAY = 26;
const SHORTEST_DAY = 22;

/** By bisection, the first index in (low, high] whose day is not `day`; `high` where all before it are of that day. */
function dayEnd(dayAt: (index: number) => number, day: number, low: number, high: number): number {
  let from = low;
  let to = high;
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if (dayAt(middle) === day) from = middle;
    else to = middle;
  }
  return to;
}

/** The index at which each new day of the view's zone begins among the buckets, and the number of that day. */
function days({ buckets, bucket, timeZone }: TimeSeriesView): { starts: number[]; numbers: number[] } {
  const clock = wallClock(timeZone);
  const dayAt = (index: number): number => dayNumber(clock(Date.parse(buckets[index]?.start ?? '')));
  const starts: number[] = [];
  const numbers: number[] = [];
  for (let index = 0; index < buckets.length; ) {
    const day = dayAt(index);
    starts.push(index);
    numbers.push(day);
    if (bucket !== 'hour') index += 1;
    else {
      // Converting each of 8,760 hours to the zone would take longer than drawing them, so the end of the day, 23 to 25 hours on, is searched for.
      const safe = Math.min(index + SHORTEST_DAY, buckets.length - 1);
      const low = dayAt(safe) === day ? safe : index;
      index = dayEnd(dayAt, day, low, Math.min(index + LONGEST_DAY, buckets.length));
    }
  }
  return { starts, numbers };
}

/** The number of the day, week or month that a day, given by its own number, is in. */
const NUMBERS = { day: (day: number): number => day, week: weekNumber, month: monthNumber };

/** Makes a test of whether an instant lies inside a day, week or month of the view's zone, rather than where one begins. */
function withinOf({ timeZone }: TimeSeriesView, size: BucketSize): (at: Instant) => boolean {
  if (size === 'hour') return () => false;
  const clock = wallClock(timeZone);
  const numberAt = (epoch: number): number => NUMBERS[size](dayNumber(clock(epoch)));
  return (at) => numberAt(Date.parse(at)) === numberAt(Date.parse(at) - 1);
}

/** The index of the first bucket of every span. */
function spanStarts(view: TimeSeriesView, size: BucketSize): number[] {
  if (size === view.bucket) return view.buckets.map((_, index) => index);
  const { starts, numbers } = days(view);
  const key = NUMBERS[size === 'hour' ? 'day' : size];
  return starts.filter((_, index) => index === 0 || key(numbers[index] ?? 0) !== key(numbers[index - 1] ?? 0));
}

/** The spans of a view in buckets of the given size. */
export function spansOf(view: TimeSeriesView, size: BucketSize): Spans {
  const starts = spanStarts(view, size);
  const within = withinOf(view, size);
  const list = starts.map((from, index): Span => {
    const to = starts[index + 1] ?? view.buckets.length;
    const first = view.buckets[from] ?? view.interval;
    const last = view.buckets[to - 1] ?? view.interval;
    return {
      from,
      to,
      interval: to - from === 1 ? first : { start: first.start, end: last.end },
      partial: view.partialFrom !== null && to > view.partialFrom,
      clipped: (index === 0 && within(first.start)) || (to === view.buckets.length && within(last.end)),
    };
  });
  return { size, list };
}

/**
 * The bucket size to draw where there is room for `most` marks: the view's own, else the next larger size that is few enough. Merged
 * amounts are exact, so a larger bucket is still true; values that cannot be merged keep the view's own size.
 */
export function sizeThatFits(view: TimeSeriesView, most: number, merges: boolean): BucketSize {
  if (!merges || view.buckets.length <= most) return view.bucket;
  return SIZES.slice(SIZES.indexOf(view.bucket) + 1).find((size) => spanStarts(view, size).length <= most) ?? 'month';
}

/** By bisection, the index of the span for which `side` is 0; `side` is negative for spans that are too late, positive for those too early. */
function search(list: readonly Span[], side: (span: Span) => number): number {
  let low = 0;
  let high = list.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = list[middle];
    const found = span === undefined ? Number.NaN : side(span);
    if (found === 0) return middle;
    if (found < 0) high = middle - 1;
    else low = middle + 1;
  }
  return -1;
}

/** The span that holds a bucket of the view, or -1. */
export const spanOfBucket = (list: readonly Span[], bucket: number): number => search(list, ({ from, to }) => (bucket < from ? -1 : bucket < to ? 0 : 1));

/** The span that holds an instant, or -1. */
export function spanOfInstant(list: readonly Span[], at: Instant): number {
  const epoch = Date.parse(at);
  return search(list, ({ interval: { start, end } }) => (epoch < Date.parse(start) ? -1 : epoch < Date.parse(end) ? 0 : 1));
}
