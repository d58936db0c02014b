import { compare, type BucketSize, type Decimal, type TimeSeriesView } from '@meterboard/data';
import { mergeExactly, mergeOf } from '../chart/merge.js';
import { toNumber } from '../chart/number.js';
import { isInProgress, sizeThatFits, spansOf, type Span } from '../chart/spans.js';

/** One period as it sounds. */
export interface Tone {
  /** Index in the view's `buckets` of the first bucket that it stands for. */
  bucket: number;
  /** Seconds from the beginning. */
  at: number;
  /** Seconds. */
  length: number;
  /** Hertz; null where nothing was recorded, which is a tick. */
  frequency: number | null;
  /** Below zero. */
  negative: boolean;
  /** From left, -1, to right, 1. */
  pan: number;
  /** The period is not over yet, so its amount still grows. */
  partial: boolean;
}

/** A view as it sounds. */
export interface ToneSchedule {
  tones: readonly Tone[];
  /** Seconds. */
  duration: number;
  /** The exact amounts of the lowest and of the highest tone; null where no period has an amount. */
  lowest: Decimal | null;
  highest: Decimal | null;
  /** The periods: so many of this size. */
  count: number;
  size: BucketSize;
}

export interface TonesOptions {
  /** Id of the one series to play. Default: the totals of the buckets. */
  series?: string | undefined;
  /** The longest that it may take, from 1 to 60. Default, also for what is no such number: 8. */
  seconds?: number | undefined;
  /** Which way the chart reads, so that a tone comes from where its mark is. Default 'ltr'. */
  direction?: 'ltr' | 'rtl' | undefined;
}

/** Hertz of middle C, which is zero in every view. */
export const ZERO_TONE = 261.6256;
/** From zero to the amount that is furthest from it. */
const OCTAVES = 2;
/** More than these cannot be told apart in eight seconds. */
const MOST_TONES = 120;
const SECONDS = 8;
const LONGEST_TONE = 0.25;
/** The share of a tone's time that it sounds. */
const SOUNDING = 0.9;
/** Not all to one side: who hears with one ear hears every tone. */
const SIDE = 0.7;

const secondsOf = (asked: number | undefined): number => (asked !== undefined && asked >= 1 && asked <= 60 ? asked : SECONDS);

/** Values that cannot be merged, such as distinct users, are the highest of so many neighbours. */
function neighbours(view: TimeSeriesView, most: number): readonly Span[] {
  const each = Math.ceil(view.buckets.length / most);
  const { list } = spansOf(view, view.bucket);
  return list.flatMap((span, from): Span[] => {
    const together = list.slice(from, from + each);
    return from % each === 0 ? [{ ...span, to: from + together.length, partial: together.some(({ partial }) => partial) }] : [];
  });
}

/** Half the amount is half the way in octaves; zero is always at the same place, as it is on the axis of a chart. */
const frequencyOf = (amount: number, furthest: number): number => ZERO_TONE * 2 ** (furthest === 0 ? 0 : (OCTAVES * amount) / furthest);

function extremes(values: readonly (Decimal | null)[]): Pick<ToneSchedule, 'lowest' | 'highest'> {
  const sorted = values.filter((value) => value !== null).toSorted(compare);
  return { lowest: sorted[0] ?? null, highest: sorted.at(-1) ?? null };
}

/**
 * The tones of a view, one for each bucket, or for each larger period where there are more than 120, as a chart draws them. Pitch is the
 * amount: zero is middle C, the amount furthest from zero is two octaves away, above it or (of credits) below, and half of it is half as far.
 * They follow each other from left to right within eight seconds. Buckets without a record have no pitch, which is not zero.
 *
 * @param view What `toUsageView` or `toSpendView` returned. Of a view whose series do not add up there are no totals: name a series.
 */
export function tonesOf(view: TimeSeriesView, { series, seconds, direction = 'ltr' }: TonesOptions = {}): ToneSchedule {
  const amounts = series === undefined ? view.bucketTotals : (view.series.find(({ id }) => id === series)?.values ?? []);
  const merge = mergeOf(view);
  const size = sizeThatFits(view, MOST_TONES, merge !== null);
  const spans = merge === null ? neighbours(view, MOST_TONES) : spansOf(view, size).list;
  const values = spans.map(({ from, to }) => mergeExactly(amounts.slice(from, to), merge ?? 'max'));
  const furthest = Math.max(0, ...values.filter((value) => value !== null).map((value) => Math.abs(toNumber(value))));
  const step = Math.min(LONGEST_TONE, secondsOf(seconds) / Math.max(1, spans.length));
  const turn = direction === 'rtl' ? -1 : 1;
  return {
    tones: spans.map((span, index): Tone => {
      const value = values[index] ?? null;
      const amount = toNumber(value);
      return {
        bucket: span.from,
        at: index * step,
        length: step * SOUNDING,
        frequency: value === null ? null : frequencyOf(amount, furthest),
        negative: amount < 0,
        pan: spans.length < 2 ? 0 : turn * SIDE * ((2 * index) / (spans.length - 1) - 1),
        partial: value !== null && isInProgress(span, view),
      };
    }),
    duration: spans.length * step,
    ...extremes(values),
    count: merge === null ? view.buckets.length : spans.length,
    size,
  };
}
