import type { Series, SeriesRole, TimeSeriesView } from '@meterboard/data';

/** What a chart of spend shows. `net`: everything, with credits below zero. `gross`: usage only, before credits and other charges. */
export type Measure = 'net' | 'gross';

const USAGE: ReadonlySet<SeriesRole> = new Set(['group', 'unassigned', 'other', 'all']);

/** The series of a measure; the view's own list, by identity, where that is all of them. */
export function measured(view: TimeSeriesView, measure: Measure): readonly Series[] {
  if (measure === 'net' || view.series.every(({ role }) => USAGE.has(role))) return view.series;
  return view.series.filter(({ role }) => USAGE.has(role));
}

/** Whether nothing was recorded in any bucket. A recorded 0 is a record. */
export const isEmptyView = (view: TimeSeriesView): boolean =>
  view.series.every(({ values }) => values.every((value) => value === null)) && view.bucketTotals.every((value) => value === null);
