import { sum, type Decimal, type Series, type TimeSeriesView } from '@meterboard/data';
import { mergeExactly, mergeOf } from './merge.js';
import type { Span } from './spans.js';

/** Exact amounts by span. They are worked out on demand, so only spans that someone points at are ever summed. */
export interface ExactValues {
  /** Null where nothing was recorded. */
  value: (series: Series, span: number) => Decimal | null;
  /** Of all series of the measure, hidden ones too. Null where nothing was recorded or the values do not add up. */
  total: (span: number) => Decimal | null;
  /** Of all series of the measure over the whole range. Null where the values do not add up. */
  whole: () => Decimal | null;
}

/** The exact sum of what is there; null of nothing. */
export function sumPresent(values: readonly (Decimal | null)[]): Decimal | null {
  const present = values.filter((value) => value !== null);
  return present.length === 0 ? null : sum(present);
}

export function exactValues(view: TimeSeriesView, series: readonly Series[], spans: readonly Span[]): ExactValues {
  const merge = mergeOf(view);
  const all = series.length === view.series.length;
  const read = (values: readonly (Decimal | null)[], span: number): Decimal | null => {
    const { from, to } = spans[span] ?? { from: 0, to: 0 };
    return to - from === 1 ? (values[from] ?? null) : mergeExactly(values.slice(from, to), merge);
  };
  return {
    value: ({ values }, span) => read(values, span),
    total: (span) => (all ? read(view.bucketTotals, span) : sumPresent(series.map(({ values }) => read(values, span)))),
    whole: () => (all ? view.total : series.some(({ total }) => total === null) ? null : sumPresent(series.map(({ total }) => total))),
  };
}
