import type { Series, SeriesRole, TimeSeriesView } from '@meterboard/data';

/** `net`: everything, credits below zero. `gross`: what was used, before credits and other charges. */
export type Measure = 'net' | 'gross';

const USAGE: ReadonlySet<SeriesRole> = new Set(['group', 'unassigned', 'other', 'all']);

/** The series a measure is about; the view's own list by identity where that is all of them. */
export function measured(view: TimeSeriesView, measure: Measure): readonly Series[] {
  if (measure === 'net' || view.series.every(({ role }) => USAGE.has(role))) return view.series;
  return view.series.filter(({ role }) => USAGE.has(role));
}

/** Nothing was recorded in any bucket. A recorded 0 is something. */
export const isEmptyView = (view: TimeSeriesView): boolean =>
  view.series.every(({ values }) => values.every((value) => value === null)) && view.bucketTotals.every((value) => value === null);
