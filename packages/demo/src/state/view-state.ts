import type { BucketSize } from '@meterboard/data';
import { bucketsOf, rangeText, readRange, type Range } from './ranges.ts';

const MARKS = ['bar', 'line', 'area'] as const;
const MEASURES = ['net', 'gross'] as const;
const STATUSES = ['all', 'draft', 'finalized', 'void'] as const;
export const DASHBOARDS = ['invoices', 'usage', 'commits_and_credits'] as const;
const VIEWS = ['native', 'embedded'] as const;

const FIRST_RANGE = '30d';

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
  /** What the spend of the invoices' dashboard is split by; null: its own default. */
  split: string | null;
  /** Which invoices that dashboard lists. */
  status: (typeof STATUSES)[number];
  /** Meterboard's own dashboards, or Metronome's. */
  view: (typeof VIEWS)[number];
}

function oneOf<Value extends string>(values: readonly [Value, ...Value[]], found: string | null): Value {
  return values.find((value) => value === found) ?? values[0];
}

/** Reads a query string; missing and unknown values become the default. */
export function readViewState(search: URLSearchParams): ViewState {
  const range = readRange(search.get('range')) ?? FIRST_RANGE;
  return {
    range,
    bucket: oneOf(bucketsOf(range), search.get('bucket')),
    metric: search.get('metric'),
    group: search.get('group'),
    mark: oneOf(MARKS, search.get('mark')),
    measure: oneOf(MEASURES, search.get('measure')),
    unit: search.get('unit'),
    dashboard: oneOf(DASHBOARDS, search.get('dashboard')),
    split: search.get('split'),
    status: oneOf(STATUSES, search.get('status')),
    view: oneOf(VIEWS, search.get('view')),
  };
}

/** The query string that reads back as this state, with its `?`; empty where everything is default. A bucket size that does not suit the range is left out. */
export function writeViewState(state: ViewState): string {
  const search = new URLSearchParams();
  const range = rangeText(state.range);
  const defaults = readViewState(new URLSearchParams({ range }));
  if (range !== FIRST_RANGE) search.set('range', range);
  for (const key of ['bucket', 'metric', 'group', 'mark', 'measure', 'unit', 'dashboard', 'split', 'status', 'view'] as const) {
    const value = state[key];
    if (value === null || value === defaults[key]) continue;
    if (key === 'bucket' && !bucketsOf(state.range).includes(state.bucket)) continue;
    search.set(key, value);
  }
  return search.size === 0 ? '' : `?${search.toString()}`;
}
