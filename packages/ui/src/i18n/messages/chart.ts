import type { BucketSize } from '@meterboard/data';

/** The facts of a chart's summary. Amounts and dates are formatted. */
export interface SummaryFacts {
  range: string;
  bucket: BucketSize;
  /** Null where the values do not add up. */
  total: string | null;
  seriesCount: number;
  seriesCountText: string;
  largest: { label: string; amount: string; share: string | null } | null;
  peak: { when: string; amount: string } | null;
  /** The last bucket is not over yet. */
  inProgress: boolean;
  /** Lines across the chart, such as a budget. */
  references: readonly { label: string; amount: string }[];
}

/** The facts of the sentence about one bucket. */
export interface PointFacts {
  when: string;
  /** Null where nothing was recorded or the values do not add up. */
  total: string | null;
  /** The largest series first; at most five. */
  parts: readonly { label: string; amount: string }[];
  /** How many further series have a value. */
  more: number;
  moreText: string;
  change: ChangeFacts | null;
  inProgress: boolean;
  /** Labels of the host's events in this bucket. */
  events: readonly string[];
}

/** The facts of the sentence about one series in one bucket. */
export interface SeriesPointFacts {
  when: string;
  label: string;
  amount: string | null;
  /** Share of the bucket's total, such as "40%". */
  share: string | null;
  change: ChangeFacts | null;
  inProgress: boolean;
  /** What the host says happened then. */
  events: readonly string[];
}

/** The difference from the bucket before. `amount` has no sign; it may be a percentage. */
export interface ChangeFacts {
  direction: 'up' | 'down' | 'same';
  amount: string;
}

/**
 * Series that Meterboard names. `no-value`: the events lack the property; `not-split`: the rows are not split by it; `empty` and `blank`:
 * the property is an empty text, or white space only.
 */
export type SeriesName =
  | 'other'
  | 'no-value'
  | 'not-split'
  | 'prepaid-applied'
  | 'credit-applied'
  | 'taken-back'
  | 'subscription'
  | 'scheduled'
  | 'commit-purchase'
  | 'conversion'
  | 'not-itemised'
  | 'empty'
  | 'blank';

/** What can be odd about usage; for what else can be about spend see `SpendMessages`. */
type UsageIssue = 'duplicate' | 'outside-interval' | 'straddles-bucket' | 'other-metric' | 'groups-exceed-value' | 'groups-may-be-cut' | 'inexact-number';

/** `formatted` is the count as text; `count` decides the plural. */
export type IssueSentence = (count: number, formatted: string) => string;

/** Sentences of the charts. */
export interface ChartMessages {
  /** What a screen reader calls the focusable drawing. */
  chartRole: string;
  instructions: string;
  /** Where a bucket can be selected: follows the instructions, and stands in the tooltip, for those who see. */
  instructionsSelect: string;
  summary: (facts: SummaryFacts) => string;
  emptyTitle: (range: string) => string;
  emptyDetail: string;
  point: (facts: PointFacts) => string;
  seriesPoint: (facts: SeriesPointFacts) => string;
  noData: string;
  inProgress: string;
  total: string;
  net: string;
  runningTotal: string;
  hiddenSeries: (count: number, formatted: string) => string;
  legend: string;
  showAllSeries: string;
  viewAsTable: string;
  viewAsChart: string;
  /** Head of the first column. */
  period: string;
  change: (change: ChangeFacts) => string;
  /** Series that Meterboard names, not the customer; `label` is what the view calls them, in English. */
  seriesName: (name: SeriesName, label: string) => string;
  issue: Record<UsageIssue, IssueSentence>;
}
