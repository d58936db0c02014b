import { subtract, type Decimal, type Interval, type TimeSeriesView } from '@meterboard/data';
import { pointSentence } from './describe.js';
import { exactValues, type ExactValues } from './exact.js';
import { mergeOf } from './merge.js';
import type { ChartModel } from './model.js';
import type { Span } from './spans.js';
import { tipOf, type Tip } from './tip.js';
import type { Words } from './words.js';

/** Whole buckets, as a reader selects them. */
export interface ChartRange {
  /** Index of the first bucket in the view's `buckets`, and the index after the last. */
  from: number;
  to: number;
  /** From the start of the first to the end of the last, also where that one is still in progress. */
  interval: Interval;
}

/** The buckets from one span to another, whichever is earlier; null where there is no such span. */
export function rangeOf({ spans: { list } }: ChartModel, one: number | null, other: number | null): ChartRange | null {
  if (one === null || other === null) return null;
  const [first, last] = [list[Math.min(one, other)], list[Math.max(one, other)]];
  if (first === undefined || last === undefined) return null;
  return { from: first.from, to: last.to, interval: { start: first.interval.start, end: last.interval.end } };
}

/** Whether the amounts of a range make one: distinct counts of single days do not make that of a week. */
export const hasSum = ({ view }: ChartModel, { from, to }: ChartRange): boolean => to - from === 1 || mergeOf(view) !== null;

const since = (now: Decimal | null, before: Decimal | null): Decimal | null => (now === null || before === null ? now : subtract(now, before));

/** The amounts of the only span there is. Of running totals, what was added in it. */
function exactIn({ view, series }: ChartModel, span: Span): ExactValues {
  const all = series.map((one) => one.series);
  const read = (at: Span): ExactValues => exactValues(view, all, [at]);
  const now = read(span);
  if (view.cumulative !== true) return now;
  const before = read({ ...span, from: 0, to: span.from });
  return { ...now, value: (one, at) => since(now.value(one, at), before.value(one, at)), total: (at) => since(now.total(at), before.total(at)) };
}

const NO_AMOUNTS: ExactValues = { value: () => null, total: () => null, whole: () => null };

/** The same chart with the range as its only span, so that a range is described as a bucket is. */
function narrowed(model: ChartModel, range: ChartRange): ChartModel {
  const { view, spans, events } = model;
  const within = spans.list.filter(({ from, to }) => from >= range.from && to <= range.to);
  const span: Span = { ...range, partial: within.some(({ partial }) => partial), clipped: true };
  const first = within[0] === undefined ? 0 : spans.list.indexOf(within[0]);
  const labels = events.filter((event) => event.span >= first && event.span < first + within.length).flatMap((event) => event.labels);
  const single: TimeSeriesView = { ...view };
  delete single.cumulative;
  return {
    ...model,
    view: single,
    spans: { size: spans.size, list: [span] },
    events: labels.length === 0 ? [] : [{ span: 0, share: 0, labels }],
    exact: hasSum(model, range) ? exactIn(model, span) : NO_AMOUNTS,
  };
}

/** Formats that write the range wherever a bucket is written. */
const named = (words: Words, when: string): Words => ({ ...words, formats: { ...words.formats, bucket: () => when } });

/** What a tooltip says of a range: every series with its exact sum, what is hidden, and the total. `when` is the range in words. */
export const rangeTip = (model: ChartModel, range: ChartRange, when: string, words: Words): Tip => ({ ...tipOf(narrowed(model, range), 0, named(words, when)), bucket: range.from });

/** The same in a sentence or two, for a screen reader. */
export const rangeSentence = (model: ChartModel, range: ChartRange, when: string, words: Words): string => pointSentence(narrowed(model, range), 0, null, named(words, when));
