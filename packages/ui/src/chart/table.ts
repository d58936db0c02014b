import type { Decimal, TimeSeriesView, Unit } from '@meterboard/data';
import type { Formats } from '../i18n/format.js';
import { drawnEvents, type ChartEvent } from './annotations.js';
import { digitsOf } from './digits.js';
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

/** The amounts of one column, with as many digits each. */
function texts(values: readonly (Decimal | null)[], unit: Unit, formats: Formats): (string | null)[] {
  const digits = digitsOf(values);
  return values.map((value) => (value === null ? null : formats.exactAmount(value, bare(unit), digits)));
}

/** Every bucket of the view as a row and every series as a column, hidden ones too: the exact numbers the chart is drawn from. */
export function tableModel(view: TimeSeriesView, { title, measure, events, limit }: TableOptions, { messages, formats }: Words): TableModel {
  const series = measured(view, measure);
  const spans = spansOf(view, view.bucket).list;
  const exact = exactValues(view, series, spans);
  const happened = new Map(drawnEvents(events, spans).map(({ span, labels }) => [span, labels]));
  // Values that do not add up have no total. A foot that says "no data" below figures would be untrue, so there is none.
  const totalled = series.length !== 1 && isAdditive(view);
  const shown = spans.slice(0, limit);
  const column = (value: (span: number) => Decimal | null, total: Decimal | null): (string | null)[] => texts([...shown.map((_, span) => value(span)), total], view.unit, formats);
  const columns = [...series.map((one) => column((span) => exact.value(one, span), one.total)), ...(totalled ? [column(exact.total, exact.whole())] : [])];
  const cells = (row: number): (string | null)[] => columns.map((all) => all.at(row) ?? null);
  const sums = cells(-1);
  const unit = axisUnit(view.unit, messages.unknownUnit);
  return {
    caption: title,
    unit: unit === title ? null : unit,
    columns: [
      { id: 'period', label: messages.period },
      ...series.map((one) => ({ id: one.id, label: seriesLabel(one, messages) })),
      ...(totalled ? [{ id: 'total', label: view.cumulative === true ? messages.runningTotal : messages.total }] : []),
    ],
    rows: shown.map(({ interval }, span) => ({
      id: interval.start,
      label: [formats.bucket(interval, view.bucket), ...(happened.get(span) ?? [])].join(' \u00b7 '),
      cells: cells(span),
    })),
    foot: sums.every((sum) => sum === null) ? null : { label: messages.total, cells: sums },
    noValue: messages.noData,
  };
}
