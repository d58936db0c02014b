import type { Decimal, TimeSeriesView } from '@meterboard/data';
import { drawnEvents, type ChartEvent } from './annotations.js';
import { exactValues } from './exact.js';
import { measured, type Measure } from './measure.js';
import { isAdditive } from './merge.js';
import { seriesLabel } from './seriesLabel.js';
import { spansOf } from './spans.js';
import { axisUnit, bare } from './valueTicks.js';
import type { Words } from './words.js';

/** A table as text: every cell formatted, null where there is no value. */
export interface TableModel {
  caption: string;
  /** Name of what the amounts count, said once for all of them; null where each has its currency or the caption is that name. */
  unit: string | null;
  /** The first column is that of the row headers. */
  columns: readonly { id: string; label: string }[];
  rows: readonly { id: string; label: string; cells: readonly (string | null)[] }[];
  /** Null where no series has a total. */
  foot: { label: string; cells: readonly (string | null)[] } | null;
  noValue: string;
}

export interface TableOptions {
  title: string;
  measure: Measure;
  events: readonly ChartEvent[];
  /** How many rows to return, from the first. */
  limit: number;
}

/** Every bucket of the view as a row and every series as a column, hidden ones too: the exact numbers the chart is drawn from. */
export function tableModel(view: TimeSeriesView, { title, measure, events, limit }: TableOptions, { messages, formats }: Words): TableModel {
  const series = measured(view, measure);
  const spans = spansOf(view, view.bucket).list;
  const exact = exactValues(view, series, spans, measure);
  const text = (value: Decimal | null): string | null => (value === null ? null : formats.exactAmount(value, bare(view.unit)));
  const happened = new Map(drawnEvents(events, spans).map(({ span, labels }) => [span, labels]));
  // Values that do not add up have no total. A foot that says "no data" below figures would be untrue, so there is none.
  const totals = [...series.map(({ total }) => total), exact.whole()];
  const totalled = series.length !== 1 && isAdditive(view);
  const unit = axisUnit(view.unit, messages.unknownUnit);
  return {
    caption: title,
    unit: unit === title ? null : unit,
    columns: [
      { id: 'period', label: messages.period },
      ...series.map((one) => ({ id: one.id, label: seriesLabel(one, messages) })),
      ...(totalled ? [{ id: 'total', label: view.cumulative === true ? messages.runningTotal : messages.total }] : []),
    ],
    rows: spans.slice(0, limit).map(({ interval }, span) => ({
      id: interval.start,
      label: [formats.bucket(interval, view.bucket), ...(happened.get(span) ?? [])].join(' \u00b7 '),
      cells: [...series.map((one) => text(exact.value(one, span))), ...(totalled ? [text(exact.total(span))] : [])],
    })),
    foot: totals.every((total) => total === null) ? null : { label: messages.total, cells: totals.slice(0, totalled ? undefined : -1).map(text) },
    noValue: messages.noData,
  };
}
