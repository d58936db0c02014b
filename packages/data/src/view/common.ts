import type { Decimal } from '../exact/decimal.js';
import type { Unit } from '../exact/unit.js';
import type { BucketSize } from '../time/buckets.js';
import type { Interval } from '../time/instant.js';

/** A survivable oddity of the input: what was left out or merged, and how often. */
export interface ViewIssue {
  code:
    | 'duplicate'
    | 'outside-interval'
    | 'straddles-bucket'
    | 'other-metric'
    | 'other-unit'
    | 'void-invoice'
    | 'consolidated-invoice'
    | 'other-status'
    | 'groups-exceed-value'
    | 'groups-may-be-cut'
    | 'inexact-number'
    | 'unknown-type'
    | 'not-reconciled'
    | 'archived';
  message: string;
  count: number;
}

/** Metronome's bm_group_key_overrides: what a group key and its values are called on screen. */
export interface GroupKeyLabel {
  group_key_name: string;
  display_name?: string | undefined;
  value_display_names?: Readonly<Record<string, string>> | undefined;
}

/** What a series stands for: a `group`, events of none (`unassigned`), what was folded (`other`), everything unsplit (`all`), or lines of an invoice beside usage. */
export type SeriesRole = 'group' | 'unassigned' | 'other' | 'all' | 'credit' | 'charge';

/** One line of a chart: a group, or a kind of line on an invoice. */
export interface Series {
  /** Stable and collision-free whatever the group is called; prefixed by role. */
  id: string;
  /** The wire's own key -> value; null where the row has no such key. */
  group: Readonly<Record<string, string | null>> | null;
  label: string;
  role: SeriesRole;
  /** One value a bucket; null where no row exists. */
  values: readonly (Decimal | null)[];
  /** Null where the values do not add up (a maximum, a level, a distinct count). */
  total: Decimal | null;
}

/** Amounts over time, by series. What usage and spend have in common. */
export interface TimeSeriesView {
  interval: Interval;
  /** IANA. */
  timeZone: string;
  bucket: BucketSize;
  unit: Unit;
  /** Complete and gap-free. */
  buckets: readonly Interval[];
  /** By role (group, unassigned, other, credit, charge), then total descending, label, id. */
  series: readonly Series[];
  /** One a bucket; null where no row exists, or where series do not add up. */
  bucketTotals: readonly (Decimal | null)[];
  /** Of the whole interval; null where values do not add up. */
  total: Decimal | null;
  /** Index of the first bucket that is still in progress. */
  partialFrom: number | null;
  /** Set by `cumulative`: values are running totals, and the totals are still the whole interval's. */
  cumulative?: true;
  /** What was left out or merged while reading. */
  issues: readonly ViewIssue[];
}

