import { readViewState as readChoices, writeViewState as writeChoices, type ChartMark, type Measure, type ViewState as Choices } from '@meterboard/ui';
import type { InvoiceFilter } from '@meterboard/ui/dashboards';
import type { BucketSize } from '@meterboard/data';
import { bucketsOf, rangeText, readRange, type Range } from './ranges.ts';

export const DASHBOARDS = ['invoices', 'usage', 'commits_and_credits'] as const;
const VIEWS = ['native', 'embedded'] as const;

const FIRST_RANGE = '30d';
const USUAL = { mark: 'bar', measure: 'net', filter: 'all' } as const satisfies Choices;
/** Of the part of the current period that the invoices' dashboard shows: its range is not that of the other pages. */
const PERIOD = { prefix: 'spend.' };

/** Everything that a link restores: what the library's components let a reader choose, and three choices of this app. What is usual is left out of the address. */
export interface ViewState extends Omit<Choices, 'range' | 'bucket' | keyof typeof USUAL> {
  range: Range;
  bucket: BucketSize;
  mark: ChartMark;
  measure: Measure;
  filter: InvoiceFilter;
  spendRange?: Choices['range'];
  dashboard: (typeof DASHBOARDS)[number];
  /** Meterboard's own dashboards, or Metronome's. */
  view: (typeof VIEWS)[number];
}

function oneOf<Value extends string>(values: readonly [Value, ...Value[]], found: string | null | undefined): Value {
  return values.find((value) => value === found) ?? values[0];
}

/** Reads a query string; missing and unknown values become the default. */
export function readViewState(search: URLSearchParams): ViewState {
  const range = readRange(search.get('range')) ?? FIRST_RANGE;
  const choices = readChoices(search);
  return {
    ...choices,
    range,
    bucket: oneOf(bucketsOf(range), choices.bucket),
    mark: choices.mark ?? USUAL.mark,
    measure: choices.measure ?? USUAL.measure,
    filter: choices.filter ?? USUAL.filter,
    spendRange: readChoices(search, PERIOD).range,
    dashboard: oneOf(DASHBOARDS, search.get('dashboard')),
    view: oneOf(VIEWS, search.get('view')),
  };
}

/** The query string that reads back as this state, with its `?`; empty where everything is usual. A bucket size that does not suit the range is left out. */
export function writeViewState({ range, bucket, spendRange, dashboard, view, ...choices }: ViewState): string {
  const [usualBucket, ...otherBuckets] = bucketsOf(range);
  const usual = { ...USUAL, bucket: usualBucket };
  const chosen = { ...choices, bucket: otherBuckets.find((size) => size === bucket) };
  const unusual = Object.fromEntries(Object.entries(chosen).filter(([name, value]) => value !== (usual as Readonly<Record<string, unknown>>)[name]));
  const search = new URLSearchParams([
    ...(range === FIRST_RANGE ? [] : [['range', rangeText(range)]]),
    ...writeChoices({ range: spendRange }, { ...PERIOD, onto: writeChoices(unusual) }),
    ...(dashboard === DASHBOARDS[0] ? [] : [['dashboard', dashboard]]),
    ...(view === VIEWS[0] ? [] : [['view', view]]),
  ]);
  return search.size === 0 ? '' : `?${search.toString()}`;
}
