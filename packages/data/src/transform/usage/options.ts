import type { Unit } from '../../exact/unit.js';
import type { BucketSize } from '../../time/buckets.js';
import type { Instant, Interval } from '../../time/instant.js';
import type { GroupKeyLabel } from '../../view/common.js';
import type { Aggregation } from '../../view/usage.js';
import { groupLabels } from '../options/groupLabels.js';
import { checkOptions, count, text } from '../options/shape.js';
import { aUnit } from '../options/units.js';

export interface UsageOptions {
  /** Half open, at any instants; rows outside are left out and counted in `issues`. */
  interval: Interval;
  bucket: BucketSize;
  /** IANA, default 'UTC'. Another zone needs hourly rows. */
  timeZone?: string | undefined;
  /** Default 'sum'. */
  aggregation?: Aggregation | undefined;
  /** Default: a count named as the metric. */
  unit?: Unit | undefined;
  /** What the view is of; rows of another metric are left out. Default: what the rows say. */
  metric?: { id: string; name: string } | undefined;
  /** Group keys to split by; absent: all rows of a bucket are one series. */
  groupBy?: readonly string[] | undefined;
  /** Metronome's bm_group_key_overrides: names for keys and values. */
  groupLabels?: readonly GroupKeyLabel[] | undefined;
  /** Keep the largest groups and fold the rest, exactly, into one series of role 'other'. */
  maxSeries?: number | undefined;
  /** What stands where no row exists or its value is null. Default 'gap': null. */
  missing?: 'gap' | 'zero' | undefined;
  /** Marks the bucket that is still in progress. */
  now?: Instant | undefined;
}

/** The interval, its buckets and the moment are read where they are used. */
export const checkUsageOptions = (options: UsageOptions): void => {
  checkOptions(options, {
    'timeZone?': text,
    'aggregation?': 'sum|count|max|latest|unique|custom',
    'unit?': aUnit,
    'metric?': { id: text, name: text },
    'groupBy?': [text],
    'groupLabels?': groupLabels,
    'maxSeries?': count,
    'missing?': 'gap|zero',
  });
};
