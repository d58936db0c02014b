import type { Decimal } from '../exact/decimal.js';
import type { Unit } from '../exact/unit.js';
import type { BucketSize } from '../time/buckets.js';
import type { Interval } from '../time/instant.js';

/** Something odd in the input that was dealt with: what was left out or merged, and how often. */
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

/** What a group key and its values are called on screen. The shape is that of Metronome's bm_group_key_overrides. */
export interface GroupKeyLabel {
  group_key_name: string;
  display_name?: string | undefined;
  value_display_names?: Readonly<Record<string, string>> | undefined;
}

/**
 * What a series stands for: a `group`, events without one (`unassigned`), what was folded (`other`), everything without a split
 * (`all`), or invoice lines other than usage (`credit`, `charge`).
 */
export type SeriesRole = 'group' | 'unassigned' | 'other' | 'all' | 'credit' | 'charge';

/** One line of a chart: a group, or a kind of line on an invoice. */
export interface Series {
  /** Begins with the role. Stable, and never shared by two series, whatever the groups are called. */
  id: string;
  /** The wire's own key -> value; null if the row has no such key. */
  group: Readonly<Record<string, string | null>> | null;
  label: string;
  role: SeriesRole;
  /** One per bucket; null where no row exists. */
  values: readonly (Decimal | null)[];
  /** Null where the values do not add up (a maximum, a level, a distinct count). */
  total: Decimal | null;
}

/** What usage and spend views have in common: amounts over time, by series. */
export interface TimeSeriesView {
  interval: Interval;
  /** IANA name. */
  timeZone: string;
  bucket: BucketSize;
  unit: Unit;
  /** Complete and gap-free. */
  buckets: readonly Interval[];
  /** By role (group, unassigned, other, credit, charge), then total descending, label, id. */
  series: readonly Series[];
  /** One per bucket; null where no row exists, or the series do not add up. */
  bucketTotals: readonly (Decimal | null)[];
  /** Of the whole interval; null if the values do not add up. */
  total: Decimal | null;
  /** Index of the first bucket that is still in progress. */
  partialFrom: number | null;
  /** Set by `cumulative`: values are running totals. The totals are still those of the whole interval. */
  cumulative?: true;
  /** What was left out or merged while reading. */
  issues: readonly ViewIssue[];
}
