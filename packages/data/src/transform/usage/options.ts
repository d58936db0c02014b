import type { Unit } from '../../exact/unit.js';
import type { BucketSize } from '../../time/buckets.js';
import type { Instant, Interval } from '../../time/instant.js';
import type { GroupKeyLabel } from '../../view/common.js';
import type { Aggregation } from '../../view/usage.js';
import { groupLabels } from '../options/groupLabels.js';
import { checkOptions, count, text } from '../options/shape.js';
import { aUnit } from '../options/units.js';

export interface UsageOptions {
  /** Half open, from any instant to any other. Rows outside it are left out and counted in `issues`. */
  interval: Interval;
  bucket: BucketSize;
  /** IANA name, default 'UTC'. Any other zone needs hourly rows. */
  timeZone?: string | undefined;
  /** Default 'sum'. */
  aggregation?: Aggregation | undefined;
  /** Default: a count with the name of the metric. */
  unit?: Unit | undefined;
  /** The metric to show; rows of any other are left out. Default: the one that the rows name. */
  metric?: { id: string; name: string } | undefined;
  /** Group keys to split by. Without any, all rows are one series. */
  groupBy?: readonly string[] | undefined;
  /** What to call keys and values, as in Metronome's bm_group_key_overrides. */
  groupLabels?: readonly GroupKeyLabel[] | undefined;
  /** Keep this many of the largest groups and fold the rest, exactly, into one series of role 'other'. */
  maxSeries?: number | undefined;
  /** What to put where no row exists, or its value is null: null ('gap', the default) or 0 ('zero'). */
  missing?: 'gap' | 'zero' | undefined;
  /** The moment that decides which bucket is still in progress: see `partialFrom`. */
  now?: Instant | undefined;
}

/** The interval, buckets and moment are checked where they are used. */
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
