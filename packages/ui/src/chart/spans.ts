import type { BucketSize, Instant, Interval, TimeSeriesView } from '@meterboard/data';
import { dayNumber, monthNumber, wallClock, weekNumber } from './calendar.js';

/** What is drawn as one mark: the view's buckets `from` to `to` (not included). */
export interface Span {
  from: number;
  to: number;
  interval: Interval;
  /** Holds a bucket that is still in progress, or lies ahead. */
  partial: boolean;
}

/** Whether a span is the one in progress; what lies ahead has not begun. */
export const isInProgress = ({ from, partial }: Span, { partialFrom }: TimeSeriesView): boolean => partial && partialFrom !== null && from <= partialFrom;

/** The marks along the time axis, and which size of bucket each of them is. */
export interface Spans {
  size: BucketSize;
  list: readonly Span[];
}

const SIZES: readonly BucketSize[] = ['hour', 'day', 'week', 'month'];
const LONGEST_DAY = 26;
const SHORTEST_DAY = 22;

/** The first index in (low, high] whose day is not `day`; `high` where all before it are of that day. */
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

/** Where each new day, by the clocks of the view's zone, begins among the buckets, and its number. */
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
      // Asking the zone for each of 8,760 hours takes longer than drawing them; a day ends 23 to 25 hours on.
      const safe = Math.min(index + SHORTEST_DAY, buckets.length - 1);
      const low = dayAt(safe) === day ? safe : index;
      index = dayEnd(dayAt, day, low, Math.min(index + LONGEST_DAY, buckets.length));
    }
  }
  return { starts, numbers };
}

/** Index of the first bucket of every span. */
function spanStarts(view: TimeSeriesView, size: BucketSize): number[] {
  if (size === view.bucket) return view.buckets.map((_, index) => index);
  const { starts, numbers } = days(view);
  const key = size === 'day' ? (day: number): number => day : size === 'week' ? weekNumber : monthNumber;
  return starts.filter((_, index) => index === 0 || key(numbers[index] ?? 0) !== key(numbers[index - 1] ?? 0));
}

/** The marks of a view in buckets of a size. */
export function spansOf(view: TimeSeriesView, size: BucketSize): Spans {
  const starts = spanStarts(view, size);
  const list = starts.map((from, index): Span => {
    const to = starts[index + 1] ?? view.buckets.length;
    const first = view.buckets[from] ?? view.interval;
    const last = view.buckets[to - 1] ?? view.interval;
    return {
      from,
      to,
      interval: to - from === 1 ? first : { start: first.start, end: last.end },
      partial: view.partialFrom !== null && to > view.partialFrom,
    };
  });
  return { size, list };
}

/**
 * The size to draw when there is room for `most` marks: the view's own buckets, else the next larger size of which there are
 * few enough. Amounts of a span are sums, so a larger one is still a true amount; what does not merge stays as it is.
 */
export function sizeThatFits(view: TimeSeriesView, most: number, merges: boolean): BucketSize {
  if (!merges || view.buckets.length <= most) return view.bucket;
  return SIZES.slice(SIZES.indexOf(view.bucket) + 1).find((size) => spanStarts(view, size).length <= most) ?? 'month';
}

/** The span for which `side` is 0; it says -1 where the span comes later than what is sought, 1 where earlier. */
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
