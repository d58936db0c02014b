import type { BucketSize } from '@meterboard/data';
import { BUCKETS, RANGES, type Range } from './ranges.ts';

const MARKS = ['bar', 'line', 'area'] as const;
const MEASURES = ['net', 'gross'] as const;
export const DASHBOARDS = ['invoices', 'usage', 'commits_and_credits'] as const;
const VIEWS = ['native', 'embedded'] as const;

/** Everything that a link restores. Defaults are left out of the address. */
export interface ViewState {
  range: Range;
  bucket: BucketSize;
  /** null: the first metric there is. */
  metric: string | null;
  /** Group keys joined by commas, '' for one series; null: the page's own default. */
  group: string | null;
  mark: (typeof MARKS)[number];
  measure: (typeof MEASURES)[number];
  /** Credit type id; null: that of the invoices. */
  unit: string | null;
  dashboard: (typeof DASHBOARDS)[number];
  /** Meterboard's own dashboards, or Metronome's. */
  view: (typeof VIEWS)[number];
}

function oneOf<Value extends string>(values: readonly [Value, ...Value[]], found: string | null): Value {
  return values.find((value) => value === found) ?? values[0];
}

/** Reads a query string; missing and unknown values become the default. */
export function readViewState(search: URLSearchParams): ViewState {
  const range = RANGES.find((known) => known === search.get('range')) ?? '30d';
  return {
    range,
    bucket: oneOf(BUCKETS[range], search.get('bucket')),
    metric: search.get('metric'),
    group: search.get('group'),
    mark: oneOf(MARKS, search.get('mark')),
    measure: oneOf(MEASURES, search.get('measure')),
    unit: search.get('unit'),
    dashboard: oneOf(DASHBOARDS, search.get('dashboard')),
    view: oneOf(VIEWS, search.get('view')),
  };
}

/** The query string that reads back as this state, with its `?`; empty where everything is default. A bucket size that does not suit the range is left out. */
export function writeViewState(state: ViewState): string {
  const search = new URLSearchParams();
  const defaults = readViewState(new URLSearchParams({ range: state.range }));
  if (state.range !== '30d') search.set('range', state.range);
  for (const key of ['bucket', 'metric', 'group', 'mark', 'measure', 'unit', 'dashboard', 'view'] as const) {
    const value = state[key];
    if (value === null || value === defaults[key]) continue;
    if (key === 'bucket' && !BUCKETS[state.range].includes(state.bucket)) continue;
    search.set(key, value);
  }
  return search.size === 0 ? '' : `?${search.toString()}`;
}
