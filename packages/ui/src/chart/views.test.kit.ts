import { decimal, instant, sum, type BucketSize, type Decimal, type Series, type SeriesRole, type SpendView, type TimeSeriesView, type Unit, type UsageView } from '@meterboard/data';

import { chartModel, effectiveMark, runningView, sizeFor, type ChartModel, type ModelOptions } from './model.js';
import { colorPlaces } from './seriesColor.js';
import { sizeThatFits, spansOf, type Spans } from './spans.js';

const HOUR = 3_600_000;

/** The marks of a view where there is room for so many. */
export const spansThatFit = (view: TimeSeriesView, most: number, merges: boolean): Spans => spansOf(view, sizeThatFits(view, most, merges));

/** Repeatable numbers between 0 and 1. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export interface TestView {
  start?: string;
  bucket?: 'hour' | 'day';
  count?: number;
  unit?: Unit;
  timeZone?: string;
  partialFrom?: number | null;
  /** Label -> one value a bucket. */
  values: Readonly<Record<string, readonly (number | null)[]>>;
  roles?: Readonly<Record<string, SeriesRole>>;
}

function timeSeries({ start = '2024-10-01T00:00:00Z', bucket = 'day', unit = { kind: 'count', name: 'CPU hours' }, timeZone = 'UTC', partialFrom = null, values, roles = {}, count }: TestView): TimeSeriesView {
  const lists = Object.entries(values);
  const length = count ?? Math.max(0, ...lists.map(([, list]) => list.length));
  const step = bucket === 'hour' ? HOUR : 24 * HOUR;
  const at = (index: number): ReturnType<typeof instant> => instant(new Date(Date.parse(start) + index * step).toISOString());
  const series = lists.map(([label, list]): Series => {
    const decimals = Array.from({ length }, (_, index): Decimal | null => {
      const value = list[index] ?? null;
      return value === null ? null : decimal(value);
    });
    const role = roles[label] ?? 'group';
    return { id: `${role}:${label}`, group: { region: label }, label, role, values: decimals, total: sum(decimals.filter((value) => value !== null)) };
  });
  const bucketTotals = Array.from({ length }, (_, index) => {
    const present = series.map((one) => one.values[index] ?? null).filter((value) => value !== null);
    return present.length === 0 ? null : sum(present);
  });
  return {
    interval: { start: at(0), end: at(length) },
    timeZone,
    bucket: bucket satisfies BucketSize,
    unit,
    buckets: Array.from({ length }, (_, index) => ({ start: at(index), end: at(index + 1) })),
    series,
    bucketTotals,
    total: sum(bucketTotals.filter((value) => value !== null)),
    partialFrom,
    issues: [],
  };
}

/** A usage view written by hand, for tests: UTC days from 1 October 2024 unless said otherwise. */
export const usageView = (options: TestView): UsageView => ({ ...timeSeries(options), kind: 'usage', aggregation: 'sum', metric: { id: 'metric', name: 'CPU hours' } });

/** A spend view over the same shape; roles decide what is a credit or a charge. */
export function spendView(options: TestView): SpendView {
  const view = timeSeries({ unit: { kind: 'currency', id: 'usd', code: 'USD', digits: 2 }, ...options });
  const of = (...roles: SeriesRole[]): Decimal => sum(view.series.filter(({ role }) => roles.includes(role)).map(({ total }) => total ?? decimal(0)));
  const net = view.total ?? decimal(0);
  return {
    ...view,
    kind: 'spend',
    summary: { gross: of('group', 'unassigned', 'other', 'all'), creditsApplied: of('credit'), postpaidApplied: decimal(0), otherCharges: of('charge'), net },
    invoices: [],
    reconciliation: { fromLines: net, fromRecords: net, difference: decimal(0), balanced: true },
    quantities: [],
  };
}

/** So many lists of made-up group names, some of them shared. */
export function seededGroups(count: number): readonly (readonly string[])[] {
  const random = seeded(count);
  return Array.from({ length: count }, () => Array.from({ length: 1 + Math.floor(random() * 6) }, () => String.fromCharCode(97 + Math.floor(random() * 26))));
}

/** The model of a view in a plot 600 pixels wide, unless said otherwise. */
export function modelOf(given: TimeSeriesView, { cumulative = false, width = 600, ...options }: Partial<ModelOptions> & { cumulative?: boolean; width?: number } = {}): ChartModel {
  const view = runningView(given, cumulative);
  const mark = effectiveMark(view, options.mark ?? 'bar');
  return chartModel(view, spansOf(view, sizeFor(view, mark, width)), { measure: 'net', hidden: [], netLine: false, places: colorPlaces(view.series, {}), references: [], events: [], ...options, mark });
}
